import type { Rule, RuleExamples } from '../rule.js';

export const rule: Rule = {
  id: 'agenda/none',
  severity: 'error',
  summary: {
    fr: "le texte n'a aucun point de l'ordre du jour, c'est-à-dire aucun titre `##`",
    en: 'the text has no agenda item, that is, no `##` heading',
  },
  reportedBy: ['parse'],
};

export const examples: RuleExamples = {
  right: [{ body: '## Toiture // Roof\n\nLe devis est accepté. // The estimate is accepted.\n' }],
  wrong: [
    { body: 'Le devis de la toiture est accepté. // The estimate for the roof is accepted.\n' },
    { body: '### Toiture // Roof\n\nLe devis est accepté. // The estimate is accepted.\n' },
    { body: '## Ordre du jour // Agenda\n\n- Toiture // Roof\n- Divers // Other business\n' },
  ],
};
