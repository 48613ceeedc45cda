import type { Formats, Regions } from '../formats.js';

/** German; dates and times as Duden has them, times with a full stop in Switzerland (Schreibweisungen des Bundes). */
export const formats: Formats = {
  date: {
    pattern: '{day}.\u00a0{month} {year}',
    withWeekday: '{weekday}, {date}',
    months: [
      'Januar',
      'Februar',
      'März',
      'April',
      'Mai',
      'Juni',
      'Juli',
      'August',
      'September',
      'Oktober',
      'November',
      'Dezember',
    ],
    weekdays: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  },
  time: {
    clock: 24,
    bare: '{h}:{mm}',
    single: '{time}\u00a0Uhr',
    joinedRange: '{start}–{end}\u00a0Uhr',
  },
  number: { group: '.', decimal: ',' },
};

export const regions: Regions = {
  AT: {
    date: {
      months: [
        'Jänner',
        'Februar',
        'März',
        'April',
        'Mai',
        'Juni',
        'Juli',
        'August',
        'September',
        'Oktober',
        'November',
        'Dezember',
      ],
    },
    number: { group: '\u00a0', decimal: ',' },
  },
  CH: {
    labels: {
      agenda: 'Traktanden',
      item: 'Traktandum {number}',
      actions: 'Massnahmen',
      'follow-up': 'Stand der Massnahmen',
      action: 'Massnahme',
      'no-actions': 'Keine Massnahmen',
      'summary-of-actions': 'Übersicht der Massnahmen',
      annexes: 'Beilagen',
    },
    time: {
      clock: 24,
      bare: '{h}.{mm}',
      single: '{time}\u00a0Uhr',
      joinedRange: '{start}–{end}\u00a0Uhr',
    },
    number: { group: '’', decimal: '.' },
  },
  LI: { number: { group: '’', decimal: '.' } },
};
