import { report } from '../../model/problem.js';
import { partsOfMeeting } from '../../text/parts-of-meeting.js';
import type { CheckContext } from '../check-context.js';
import type { Rule, RuleExamples } from '../rule.js';

export const rule: Rule = {
  id: 'actions/columns',
  severity: 'error',
  summary: {
    fr: "un tableau sous « Points d'action » n'a pas de colonne pour l'action",
    en: 'a table under “Action points” has no column for the action',
  },
  check: checkColumns,
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

/**
 * Reports tables below a `###` of their own: an item may be called as such a part is, and hold other tables.
 */
function checkColumns({ file, meeting }: CheckContext): void {
  for (const { kind, heading, blocks } of partsOfMeeting(meeting)) {
    if (kind !== 'actions' || !heading) continue;
    for (const block of blocks) {
      if (block.kind !== 'table') continue;
      const place = block.head[0]?.place;
      report(
        place?.file ?? file,
        'actions/columns',
        place,
        'Unexpected table without an action column',
        'name a column `Action`, or move the table to another part',
      );
    }
  }
}
