import { expect, it } from 'vitest';
import { rule } from '../../../src/rules/actions/due.js';
import { runCheck } from '../run-check.js';
import { checkRows } from './in-meeting.js';

it('reports a date that no calendar has, of an earlier meeting too', async () => {
  const rows = ['| 1 | A | OIM | 30/02/2025 | |', '| 2 | B | OIM | 28/02/2025 | |', '| 3 | C | OIM | bientôt | |'];
  const expected = ['1:17 Unexpected due date `30/02/2025`, no calendar has it'];
  for (const part of ['### Actions', '### Suivi', '### Décisions']) {
    expect(await checkRows(rule, rows, part)).toEqual(expected);
  }
});

it('reports it in an action that says nothing else', async () => {
  expect(await checkRows(rule, ['| | – | – | 30/02/2025 | |'])).toEqual([
    '1:13 Unexpected due date `30/02/2025`, no calendar has it',
  ]);
});

it('looks in decisions, below entries of the agenda and in footnotes, and once in each', async () => {
  const table = '| Action | Échéance |\n| - | - |\n| A | 30/02/2025 |\n';
  const below = `\n${table.replace(/^(?=.)/gm, '  ')}`;
  const body =
    `## Ordre du jour // Agenda\n\n- Eau // Water\n${below}\n:::fr\n${table}:::\n\n## Eau // Water\n\n` +
    `Oui[^1] // Yes[^1]\n\n### Décisions\n\n- Oui // Yes\n${below}\n[^1]: Note // Remark\n\n${table.replace(/^(?=.)/gm, '    ')}`;
  expect((await runCheck([rule], { body })).map((line) => line.replace(/ \| .*$/, ''))).toEqual([
    '15:9 Unexpected due date `30/02/2025`, no calendar has it',
    '20:7 Unexpected due date `30/02/2025`, no calendar has it',
    '33:9 Unexpected due date `30/02/2025`, no calendar has it',
    '39:11 Unexpected due date `30/02/2025`, no calendar has it',
  ]);
});
