import type { NextMeeting } from '../model/header.js';
import type { FieldsOf } from './field.js';

/** The fields of the next meeting. */
export const nextFields = {
  text: { key: null, kind: 'text' },
  date: {
    kind: 'date',
    text: () => ({
      fr: ['Date', 'Le jour de la prochaine réunion, après celui-ci.'],
      en: ['Date', 'The day of the next meeting, after this one.'],
      examples: ['2023-07-20'],
    }),
  },
  time: {
    kind: 'time-range',
    text: () => ({
      fr: ['Heure', 'Le début de la prochaine réunion, ou son début et sa fin.'],
      en: ['Time', 'When the next meeting begins, or when it begins and ends.'],
      examples: ['09:30', '09:30-11:00'],
    }),
  },
  room: {
    kind: 'text',
    text: () => ({
      fr: ['Lieu', 'Le lieu de la prochaine réunion.'],
      en: ['Place', 'Where the next meeting takes place.'],
      examples: ['Salle 4 // Room 4'],
    }),
  },
} satisfies FieldsOf<NextMeeting>;
