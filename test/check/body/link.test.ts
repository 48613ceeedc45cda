import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { checkLinks } from '../../../src/check/body/link.js';
import { applyFixes } from '../../../src/fix/apply-fixes.js';
import { parseBody } from '../../../src/parse/containers.js';

/** The text with the spaces out that part links. */
async function closeUp(text: string): Promise<string> {
  const file = new VFile({ path: 'seance.md', value: text });
  const repository = {
    readImage: async () => ({ ok: false, reason: 'missing' }) as const,
    exists: async () => 'yes' as const,
  };
  await checkLinks(parseBody(text, file, ['fr', 'en']), file, repository);
  return applyFixes(
    text,
    file.messages.flatMap(({ fix }) => fix ?? []),
  ).text;
}

it.each([
  ['Voir [le devis] (https://example.org/devis).', 'Voir [le devis](https://example.org/devis).'],
  [
    'Voir **[le devis]  (./devis.pdf)** et [le plan]\n(../plan.pdf).',
    'Voir **[le devis](./devis.pdf)** et [le plan](../plan.pdf).',
  ],
])('the space in `%s` is taken out', async (written, right) => {
  expect(await closeUp(written)).toBe(right);
});

it.each([
  ['an address without a scheme leads to no file', '[le site] (www.example.org)'],
  ['the address goes on', '[le devis] (https://example.org/a (b))'],
  ['the address has no end', '[le devis] (https://example.org/a'],
  ['a quotation has its marks between', '> [le devis]\n> (../devis.pdf)'],
  ['a link holds none', '[voir [le devis] (./devis.pdf)](https://example.org)'],
])('it stays where %s', async (_, written) => {
  expect(await closeUp(written)).toBe(written);
});
