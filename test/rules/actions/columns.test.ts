import { expect, it } from 'vitest';
import { rule } from '../../../src/rules/actions/columns.js';
import { runCheck } from '../run-check.js';

const table = '| Qui | Quand |\n| - | - |\n| OIM | demain |\n';
const hint = 'name a column `Action`, or move the table to another part';

it('reports a table below a heading for actions, in a group too', async () => {
  const found = (line: number) => [`${line}:3 Unexpected table without an action column | ${hint}`];
  expect(await runCheck([rule], { body: `## Eau // Water\n\n### Actions\n\n${table}` })).toEqual(found(13));
  expect(await runCheck([rule], { body: `# Eau // Water\n\n### Actions\n\n${table}` })).toEqual(found(13));
});

it('says nothing of one that stands apart, or below another heading', async () => {
  for (const heading of ['### Actions\n\n---', '### Suivi', '### Débat']) {
    expect(await runCheck([rule], { body: `## Eau // Water\n\n${heading}\n\n${table}` })).toEqual([]);
  }
});

it('says nothing below an item that is called as an actions part', async () => {
  expect(await runCheck([rule], { body: `## Plan d'action // Action plan\n\n${table}` })).toEqual([]);
});
