import { expect, it } from 'vitest';
import { rule } from '../../../src/rules/translation/structure.js';
import { runCheck } from '../run-check.js';

const find = async (body: string, translation?: string) =>
  (await runCheck([rule], { body, ...(translation === undefined ? {} : { translation }) })).map((line) =>
    line.replace(/ \| .*$/, ''),
  );

it('reports lists of other lengths inside blocks that correspond, at any depth', async () => {
  expect(
    await find('## Eau // Water\n\n:::fr\n- puits\n  - nord\n  - sud\n:::\n:::en\n- wells\n  - north\n:::\n'),
  ).toEqual(['18:3 Unexpected list of 1 item, expected list of 2 items as in line 13']);
});

it('reports blocks that one language lacks in a quotation, in the translation file', async () => {
  expect(await find('## Eau\n\n> Le puits.\n>\n> - nord\n', '## Water\n\n> The well.\n')).toEqual([
    'meeting.en.md:3:3 Unexpected paragraph, expected paragraph, list of 1 item as in line 11',
  ]);
});

it('says nothing of blocks that are reported as a whole', async () => {
  expect(await find('## Eau // Water\n\n:::fr\nLe puits.\n:::\n:::en\n- The well.\n:::\n')).toEqual([]);
});
