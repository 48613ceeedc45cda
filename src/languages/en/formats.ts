import type { Formats, Region, Regions } from '../formats.js';

const unitedStates: Region = {
  labels: { cancelled: 'Canceled' },
  date: { pattern: '{month}\u00a0{day}, {year}' },
};

/**
 * English; dates day first, as the United Nations write them, month first in the United States and Canada. Times in
 * 12 hours with `a.m.` and a no-break space, noon and midnight in words, as The Canadian Style and the Government
 * Publishing Office (US) have it; in the United Kingdom `9:15am to 11am`, as in the style guide of GOV.UK.
 */
export const formats: Formats = {
  date: {
    pattern: '{day}\u00a0{month} {year}',
    withWeekday: '{weekday}, {date}',
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  },
  time: {
    clock: 12,
    bare: '{h}:{mm}',
    bareOnTheHour: '{h}',
    single: '{time}\u00a0{period}',
    range: '{start}\u00a0– {end}',
    periods: { am: 'a.m.', pm: 'p.m.', noon: 'p.m.' },
    midnight: 'midnight',
    noon: 'noon',
  },
  number: { group: ',', decimal: '.' },
};

export const regions: Regions = {
  US: unitedStates,
  PR: unitedStates,
  CA: { labels: { excused: 'Regrets' }, date: { pattern: '{month}\u00a0{day}, {year}' } },
  GB: {
    labels: { excused: 'Apologies', closing: 'Close of meeting' },
    date: { withWeekday: '{weekday} {date}' },
    time: {
      clock: 12,
      bare: '{h}:{mm}',
      bareOnTheHour: '{h}',
      single: '{time}{period}',
      range: '{start} to {end}',
      periods: { am: 'am', pm: 'pm', noon: 'pm' },
      midnight: 'midnight',
      noon: 'midday',
    },
  },
  AU: { labels: { excused: 'Apologies' }, date: { withWeekday: '{weekday} {date}' } },
  NZ: { labels: { excused: 'Apologies' }, date: { withWeekday: '{weekday} {date}' } },
  IE: { labels: { excused: 'Apologies' }, date: { withWeekday: '{weekday} {date}' } },
};
