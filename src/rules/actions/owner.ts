import type { Rule, RuleExamples } from '../rule.js';

export const rule: Rule = {
  id: 'actions/owner',
  severity: 'warning',
  summary: {
    fr: "une action n'a pas de responsable",
    en: 'an action has no owner',
  },
  reportedBy: ['parse'],
};

export const examples: RuleExamples = {
  right: [
    {
      body: '## Toiture // Roof\n\n| Action | Responsable // Owner |\n| --- | --- |\n| Signer le devis // Sign the estimate | Awa Diallo ; Jonas Keller |\n',
    },
    { body: '## Toiture // Roof\n\n| Action | Responsable // Owner |\n| --- | --- |\n| N/A | N/A |\n' },
  ],
  wrong: [
    {
      body: '## Toiture // Roof\n\n| Action | Responsable // Owner |\n| --- | --- |\n| ⟦Signer le devis // Sign the estimate⟧ | – |\n',
    },
    {
      body: '## Toiture // Roof\n\n| Action | Échéance // Due |\n| --- | --- |\n| ⟦Signer le devis // Sign the estimate⟧ | 2025-04-01 |\n',
    },
  ],
};
