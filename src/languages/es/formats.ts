import type { Formats, Regions } from '../formats.js';

/** Spanish; dates and times as the Ortografía of the Real Academia Española has them. */
export const formats: Formats = {
  date: {
    pattern: '{day}\u00a0de\u00a0{month} de\u00a0{year}',
    withWeekday: '{weekday}, {date}',
    months: [
      'enero',
      'febrero',
      'marzo',
      'abril',
      'mayo',
      'junio',
      'julio',
      'agosto',
      'septiembre',
      'octubre',
      'noviembre',
      'diciembre',
    ],
    weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
  },
  time: {
    clock: 24,
    bare: '{h}:{mm}',
    single: '{time}\u00a0h',
    joinedRange: '{start}–{end}\u00a0h',
  },
  number: { group: '\u00a0', decimal: ',' },
};

export const regions: Regions = {};
