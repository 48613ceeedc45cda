import { parseDate } from '../../locale/parse-date.js';
import { report } from '../../model/problem.js';
import { plainText } from '../../text/plain-text.js';
import type { CheckContext } from '../check-context.js';
import type { Rule, RuleExamples } from '../rule.js';
import { allActionTablesOf, cellsOf } from './action-tables.js';

export const rule: Rule = {
  id: 'actions/due',
  severity: 'error',
  summary: {
    fr: "l'échéance d'une action est une date qui n'existe pas",
    en: 'an action is due on a date that does not exist',
  },
  check: checkDueDates,
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

function checkDueDates({ file, meeting }: CheckContext): void {
  for (const table of allActionTablesOf(meeting)) {
    for (const { text, date, place } of table.items.flatMap((item) => cellsOf(table, item, 'due'))) {
      if (!text || date) continue;
      const words = [...text.forms.values()].map((form) => plainText(form));
      const wrong = words.find((each) => parseDate(each, meeting.languages).kind === 'impossible');
      if (wrong === undefined) continue;
      report(
        place?.file ?? file,
        'actions/due',
        place,
        `Unexpected due date \`${wrong}\`, no calendar has it`,
        'write it as in `2024-02-29`',
      );
    }
  }
}
