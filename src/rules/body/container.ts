import type { Rule, RuleExamples } from '../rule.js';

export const rule: Rule = {
  id: 'body/container',
  severity: 'error',
  summary: {
    fr: "un bloc `:::fr` n'est pas fermé, en contient un autre ou un titre, ou est d'une langue que le document n'a pas",
    en: 'a `:::fr` container is not closed, holds another one or a heading, or is in a language that the document has not',
  },
  reportedBy: ['parse'],
};

export const examples: RuleExamples = {
  right: [
    {
      body: '## Toiture // Roof\n\n:::fr\nLe devis est accepté.\n:::\n\n:::en\nThe estimate is accepted.\n:::\n',
    },
  ],
  wrong: [
    { body: '## Toiture // Roof\n\n:::fr\nLe devis est accepté.\n:::\n\n⟦:::en⟧\nThe estimate is accepted.\n' },
    { body: '## Toiture // Roof\n\n:::fr\nLe devis est accepté.\n\n⟦:::en⟧\nThe estimate is accepted.\n:::\n' },
    {
      body: '## Toiture // Roof\n\n:::fr\n⟦### Devis⟧\n\nIl est accepté.\n:::\n\n:::en\nEstimate\n\nIt is accepted.\n:::\n',
    },
    { body: '## Toiture // Roof\n\n⟦:::de⟧\nJohann Weber\n:::\n' },
    { body: '## Toiture // Roof\n\n:::⟦ ⟧fr\nLe devis est accepté.\n:::\n\n:::en\nThe estimate is accepted.\n:::\n' },
    { body: '## Toiture // Roof\n\nLe devis est accepté. // The estimate is accepted.\n\n⟦:::⟧\n' },
  ],
};
