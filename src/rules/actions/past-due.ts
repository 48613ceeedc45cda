import type { Rule, RuleExamples } from '../rule.js';

export const rule: Rule = {
  id: 'actions/past-due',
  severity: 'warning',
  summary: {
    fr: "l'échéance d'une action précède la réunion, sans que l'action soit faite, annulée ou d'un tableau de suivi",
    en: 'an action is due before the meeting, and is neither done, cancelled nor in a follow-up table',
  },
  reportedBy: ['parse'],
};

export const examples: RuleExamples = {
  right: [
    {
      body: '## Toiture // Roof\n\n| Action | Responsable // Owner | Échéance // Due | Statut // Status |\n| --- | --- | --- | --- |\n| Demander un devis // Ask for an estimate | Awa Diallo | 2025-02-15 | Fait // Done |\n',
    },
    {
      body: '## Toiture // Roof\n\n### Suivi // Follow-up\n\n| Action | Responsable // Owner | Échéance // Due |\n| --- | --- | --- |\n| Demander un devis // Ask for an estimate | Awa Diallo | 2025-02-15 |\n',
    },
  ],
  wrong: [
    {
      body: '## Toiture // Roof\n\n| Action | Responsable // Owner | Échéance // Due |\n| --- | --- | --- |\n| Signer le devis // Sign the estimate | Awa Diallo | ⟦2024-04-01⟧ |\n',
    },
    {
      body: '## Toiture // Roof\n\n| Action | Responsable // Owner | Échéance // Due | Statut // Status |\n| --- | --- | --- | --- |\n| Demander un devis // Ask for an estimate | Awa Diallo | ⟦15 février 2025⟧ | En cours // In progress |\n',
    },
  ],
};
