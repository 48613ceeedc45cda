import type { Rule, RuleExamples } from '../rule.js';

export const rule: Rule = {
  id: 'front-matter/date',
  severity: 'error',
  mandatory: true,
  summary: {
    fr: "une date de l'en-tête n'a pas la forme `AAAA-MM-JJ`, ou n'existe pas",
    en: 'a date of the header has not the form `YYYY-MM-DD`, or does not exist',
  },
  reportedBy: ['parse'],
};

export const examples: RuleExamples = {
  right: [{ front: 'date: 2024-02-29' }, { front: 'date: "2025-11-18"' }],
  wrong: [
    { front: 'date: ⟦18 novembre 2025⟧' },
    { front: 'date: ⟦2025-02-29⟧' },
    { front: 'date: ⟦18/11/2025⟧' },
    { front: 'next: { date: ⟦2025-13-04⟧ }' },
  ],
};
