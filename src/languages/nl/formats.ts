import type { Formats, Regions } from '../formats.js';

/** Dutch; times with a full stop and `uur`, as the Nederlandse Taalunie advises in the Netherlands and Flanders. */
export const formats: Formats = {
  date: {
    pattern: '{day}\u00a0{month} {year}',
    withWeekday: '{weekday} {date}',
    months: [
      'januari',
      'februari',
      'maart',
      'april',
      'mei',
      'juni',
      'juli',
      'augustus',
      'september',
      'oktober',
      'november',
      'december',
    ],
    weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  },
  time: {
    clock: 24,
    bare: '{h}.{mm}',
    single: '{time}\u00a0uur',
    joinedRange: '{start}–{end}\u00a0uur',
  },
  number: { group: '.', decimal: ',' },
};

export const regions: Regions = {
  BE: { labels: { minutes: 'Verslag', due: 'Termijn' } },
};
