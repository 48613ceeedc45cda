import type { TimeRange } from '../model/date-time.js';
import type { FieldsOf } from './field.js';

/** A time range written as its two ends. */
export const timeFields = {
  start: {
    kind: 'time',
    required: true,
    names: 'debut from de begin inizio beginn',
    text: () => ({
      fr: ['Début', 'L’heure à laquelle la réunion commence.'],
      en: ['Start', 'When the meeting begins.'],
      examples: ['09:15', '9h15'],
    }),
  },
  end: {
    kind: 'time',
    names: 'fin to a until fine ende',
    text: () => ({
      fr: ['Fin', 'L’heure à laquelle la réunion s’achève ; jusqu’à 06:00, elle peut être celle du lendemain.'],
      en: ['End', 'When the meeting ends; up to 06:00 it may be on the next day.'],
      examples: ['11:00', '11h'],
    }),
  },
} satisfies FieldsOf<Omit<TimeRange, 'nextDay'>>;
