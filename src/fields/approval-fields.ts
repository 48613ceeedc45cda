import type { Approval } from '../model/header.js';
import type { FieldsOf } from './field.js';

/** The fields of an approval. */
export const approvalFields = {
  date: {
    kind: 'date',
    text: () => ({
      fr: ['Date', 'Le jour de l’approbation.'],
      en: ['Date', 'The day of the approval.'],
      examples: ['2023-07-20'],
    }),
  },
  by: {
    kind: 'text',
    names: 'par approved-by por von da door',
    text: () => ({
      fr: ['Par', 'Qui a approuvé le compte rendu.'],
      en: ['By', 'Who approved the minutes.'],
      examples: ['le comité // the committee'],
    }),
  },
} satisfies FieldsOf<Approval>;
