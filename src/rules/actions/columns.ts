import type { Rule, RuleExamples } from '../rule.js';

export const rule: Rule = {
  id: 'actions/columns',
  severity: 'error',
  summary: {
    fr: "un tableau sous « Points d'action » n'a pas de colonne pour l'action",
    en: 'a table under “Action points” has no column for the action',
  },
  reportedBy: ['parse'],
};

export const examples: RuleExamples = {
  right: [
    {
      body: "## Toiture // Roof\n\n### Points d'action // Action points\n\n| Action | Responsable // Owner |\n| --- | --- |\n| Signer le devis // Sign the estimate | Awa Diallo |\n",
    },
    {
      body: "## Toiture // Roof\n\n### Points d'action // Action points\n\n| Qui ? // Who? | Action | Pour quand ? // By when? |\n| --- | --- | --- |\n| Awa Diallo | Signer le devis // Sign the estimate | 2025-04-01 |\n",
    },
  ],
  wrong: [
    {
      body: "## Toiture // Roof\n\n### Points d'action // Action points\n\n| ⟦Qui // Who⟧ | Quand // When |\n| --- | --- |\n| Awa Diallo | 2025-04-01 |\n",
    },
    {
      body: "## Toiture // Roof\n\n### Points d'action // Action points\n\n| ⟦Entreprise // Contractor⟧ | Prix // Price |\n| --- | --- |\n| Awa Diallo | 5 000 € |\n",
    },
  ],
};
