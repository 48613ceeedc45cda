import { expect, it } from 'vitest';
import { rule } from '../../../src/rules/actions/past-due.js';
import { checkRows } from './in-meeting.js';

it('reports a date before the meeting, unless the action is done or cancelled', async () => {
  const rows = ['2025-02-01 | |', '2025-02-01 | en cours |', '2025-02-01 | fait |', '2025-03-04 | |', 'permanent | |'];
  expect(
    await checkRows(
      rule,
      rows.map((row) => `| 1 | A | OIM | ${row}`),
    ),
  ).toEqual([
    '1:17 Unexpected due date `2025-02-01`, it is before the meeting',
    '2:17 Unexpected due date `2025-02-01`, it is before the meeting',
  ]);
});

it('says nothing of the actions of an earlier meeting', async () => {
  expect(await checkRows(rule, ['| 1 | A | OIM | 2025-02-01 | |'], '### Suivi')).toEqual([]);
});
