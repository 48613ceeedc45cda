import { report } from '../../model/problem.js';
import type { CheckContext } from '../check-context.js';
import type { Rule, RuleExamples } from '../rule.js';
import { actionTablesOf, cellsOf } from './action-tables.js';

export const rule: Rule = {
  id: 'actions/owner',
  severity: 'warning',
  summary: {
    fr: "une action n'a pas de responsable",
    en: 'an action has no owner',
  },
  check: checkOwners,
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

/** Reports actions that nobody owns; those of an earlier meeting may go without. */
function checkOwners({ file, meeting }: CheckContext): void {
  for (const table of actionTablesOf(meeting)) {
    if (table.followUp) continue;
    for (const item of table.items) {
      if (cellsOf(table, item, 'owner').some(({ owners }) => owners.length > 0)) continue;
      const place = cellsOf(table, item, 'action')[0]?.place ?? item.place;
      report(place?.file ?? file, 'actions/owner', place, 'Unexpected action without an owner', 'name who does it');
    }
  }
}
