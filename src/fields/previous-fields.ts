import type { PreviousMeeting } from '../model/header.js';
import type { FieldsOf } from './field.js';

/** The fields of the previous meeting. */
export const previousFields = {
  date: {
    kind: 'date',
    text: () => ({
      fr: ['Date', 'Le jour de la réunion précédente.'],
      en: ['Date', 'The day of the last meeting.'],
      examples: ['2023-05-30'],
    }),
  },
  file: {
    kind: 'path',
    names: 'fichier path chemin document pdf',
    text: () => ({
      fr: ['Fichier', 'Le compte rendu de la réunion précédente, par son chemin à partir de ce fichier.'],
      en: ['File', 'The minutes of the last meeting, by their path from this file.'],
      examples: ['2023-05-30.md'],
    }),
  },
  approved: {
    kind: 'flag',
    text: () => ({
      fr: ['Approuvé', '`true` si son compte rendu a été approuvé, sinon `false`.'],
      en: ['Approved', '`true` where its minutes were approved, else `false`.'],
    }),
  },
} satisfies FieldsOf<PreviousMeeting>;
