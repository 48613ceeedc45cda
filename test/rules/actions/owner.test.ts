import { expect, it } from 'vitest';
import { rule } from '../../../src/rules/actions/owner.js';
import { runCheck } from '../run-check.js';
import { checkRows } from './in-meeting.js';

it('reports an action that nobody owns, at its words', async () => {
  expect(await checkRows(rule, ['| 1 | A | OIM | | |', '| 2 | B | | | |', '| 3 | C | – | | fait |'])).toEqual([
    '2:7 Unexpected action without an owner',
    '3:7 Unexpected action without an owner',
  ]);
});

it('says nothing of the actions of an earlier meeting, nor of a table among decisions', async () => {
  expect(await checkRows(rule, ['| 1 | A | | | |'], '### Suivi')).toEqual([]);
  expect(await checkRows(rule, ['| 1 | A | | | |'], '### Décisions')).toEqual([]);
});

it('finds an owner in any of the columns for owners', async () => {
  const body = (row: string) =>
    `## Eau // Water\n\n| Action | Responsable // Owner | Pilote // Lead |\n| - | - | - |\n${row}\n`;
  expect(await runCheck([rule], { body: body('| Appeler // Call | – | Jonas |') })).toEqual([]);
  expect(await runCheck([rule], { body: body('| Appeler // Call | – | – |') })).toEqual([
    '13:3 Unexpected action without an owner | name who does it',
  ]);
});

it('looks before the first heading, and below the heading of a group', async () => {
  const table = '| Action |\n| - |\n| Appeler // Call |\n';
  const body = `${table}\n# Public // Public\n\n${table}\n## Eau // Water\n`;
  expect(await runCheck([rule], { body })).toEqual([
    '11:3 Unexpected action without an owner | name who does it',
    '17:3 Unexpected action without an owner | name who does it',
  ]);
});
