import type { Rule, RuleExamples } from '../rule.js';

export const rule: Rule = {
  id: 'body/nesting',
  severity: 'error',
  mandatory: true,
  summary: {
    fr: "des listes, des citations ou des blocs sont imbriquées au-delà de ce qu'un lecteur suit",
    en: 'lists, quotations or containers are nested deeper than any reader follows',
  },
  reportedBy: ['parse'],
};

export const examples: RuleExamples = {
  right: [{ body: '## Débat // Debate\n\n- Travaux // Works\n  - Toiture // Roof\n    - Devis // Estimate\n' }],
  wrong: [
    {
      body: '## Débat // Debate\n\n⟦⟧…Le devis est accepté. // The estimate is accepted.\n',
      repeat: { text: '> ', times: 101 },
    },
    {
      body: '## Débat // Debate\n\n⟦⟧…Awa Diallo\n',
      repeat: { text: '- ', times: 101 },
    },
  ],
};
