import { expect, it } from 'vitest';
import { checkBody } from '../check-body.js';

const none = 'seance.md:1 error agenda/none';

it('reports a text without an item, be it empty', async () => {
  expect(await checkBody('Awa\n')).toEqual([none]);
  expect(await checkBody('')).toEqual([none]);
  expect(await checkBody('# Public // Public\n\n## Clôture // Closing\n')).toEqual([none]);
});

it('says nothing of a text that could not be read: items may stand in it', async () => {
  expect(await checkBody(':::fr\n## Eau\n')).toEqual([
    'seance.md:8 error body/container',
    'seance.md:9 error body/container',
  ]);
  expect(await checkBody(`${'> '.repeat(500)}Awa\n`)).toEqual(['seance.md:8 error body/nesting']);
});
