import type { Formats, Regions } from '../formats.js';

/** Italian; dates and times as the Manuale interistituzionale of the Union and the Swiss Confederation have them. */
export const formats: Formats = {
  date: {
    pattern: '{day}\u00a0{month} {year}',
    withWeekday: '{weekday} {date}',
    firstDay: '1º',
    months: [
      'gennaio',
      'febbraio',
      'marzo',
      'aprile',
      'maggio',
      'giugno',
      'luglio',
      'agosto',
      'settembre',
      'ottobre',
      'novembre',
      'dicembre',
    ],
    weekdays: ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'],
  },
  time: {
    clock: 24,
    bare: '{h}.{mm}',
    single: 'ore\u00a0{time}',
    joinedRange: 'ore\u00a0{start}–{end}',
  },
  number: { group: '.', decimal: ',' },
};

export const regions: Regions = { CH: { number: { group: '’', decimal: ',' } } };
