import { expect, it } from 'vitest';
import { rule } from '../../../src/rules/body/heading.js';
import { runCheck } from '../run-check.js';

it('reports a slip in any language, once, before the first item and below a group too', async () => {
  const body =
    '### Décissions\n\nNon.\n\n# Public // Public\n\n### Decisons\n\n## Eau // Water\n\n### Chose // Desisions\n\n### Décissions // Decisons\n';
  expect(await runCheck([rule], { body })).toEqual([
    '9:1 Unknown heading `Décissions` | did you mean `Décisions`?',
    '15:1 Unknown heading `Decisons` | did you mean `Décisions`?',
    '19:1 Unknown heading `Desisions` | did you mean `Décisions`?',
    '21:1 Unknown heading `Décissions` | did you mean `Décisions`?',
  ]);
});

it('says nothing of a known one, be it in one language only, nor of another word', async () => {
  const body = '## Eau // Water\n\n### Décisions // Decisons\n\n### Faction\n';
  expect(await runCheck([rule], { body })).toEqual([]);
});
