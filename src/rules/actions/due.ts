import type { Rule, RuleExamples } from '../rule.js';

export const rule: Rule = {
  id: 'actions/due',
  severity: 'error',
  summary: {
    fr: "l'échéance d'une action est une date qui n'existe pas",
    en: 'an action is due on a date that does not exist',
  },
  reportedBy: ['parse'],
};

export const examples: RuleExamples = {
  right: [
    {
      body: '## Toiture // Roof\n\n| Action | Responsable // Owner | Échéance // Due |\n| --- | --- | --- |\n| Signer le devis // Sign the estimate | Awa Diallo | 30/04/2025 |\n| Suivre le chantier // Follow the works | Jonas Keller | permanent // ongoing |\n',
    },
  ],
  wrong: [
    {
      body: '## Toiture // Roof\n\n| Action | Responsable // Owner | Échéance // Due |\n| --- | --- | --- |\n| Signer le devis // Sign the estimate | Awa Diallo | ⟦31/04/2025⟧ |\n',
    },
    {
      body: '## Toiture // Roof\n\n| Action | Responsable // Owner | Échéance // Due |\n| --- | --- | --- |\n| Signer le devis // Sign the estimate | Awa Diallo | ⟦29 février 2027⟧ |\n',
    },
  ],
};
