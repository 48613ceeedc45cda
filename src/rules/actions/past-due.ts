import { compareDates } from '../../locale/calendar.js';
import type { Text } from '../../model/meeting.js';
import { report } from '../../model/problem.js';
import { plainText } from '../../text/plain-text.js';
import type { CheckContext } from '../check-context.js';
import type { Rule, RuleExamples } from '../rule.js';
import { actionTablesOf, cellsOf } from './action-tables.js';

export const rule: Rule = {
  id: 'actions/past-due',
  severity: 'warning',
  summary: {
    fr: "l'échéance d'une action précède la réunion, sans que l'action soit faite, annulée ou d'un tableau de suivi",
    en: 'an action is due before the meeting, and is neither done, cancelled nor in a follow-up table',
  },
  check: checkDueDates,
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

function checkDueDates({ file, meeting }: CheckContext): void {
  if (!meeting.date) return;
  for (const table of actionTablesOf(meeting)) {
    if (table.followUp) continue;
    for (const item of table.items) {
      if (cellsOf(table, item, 'status').some(({ status }) => status === 'done' || status === 'cancelled')) continue;
      for (const { date, text, place } of cellsOf(table, item, 'due')) {
        if (!date || compareDates(date, meeting.date) >= 0) continue;
        report(
          place?.file ?? file,
          'actions/past-due',
          place,
          `Unexpected due date \`${wordsOf(text)}\`, it is before the meeting`,
          'correct the date, or give the action a status',
        );
      }
    }
  }
}

function wordsOf(text: Text | null): string {
  return plainText([...(text?.forms.values() ?? [])][0] ?? []);
}
