import type { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { applyFixes } from '../../../src/fix/apply-fixes.js';
import { rule } from '../../../src/rules/body/link.js';
import { emptyRepository, runBodyRule } from '../run-file-rule.js';

function check(text: string): Promise<VFile> {
  return runBodyRule(rule, text, { repository: { ...emptyRepository, exists: async () => 'yes' } });
}

/** The text with the spaces out that part links. */
async function closeUp(text: string): Promise<string> {
  const file = await check(text);
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

/** What a problem is about, as it stands in the file. */
async function findLost(text: string): Promise<string[]> {
  const { messages } = await check(text);
  return messages.map(({ place }) =>
    place && 'start' in place ? text.slice(place.start.offset, place.end.offset) : '',
  );
}

it('a footnote that is not there is missed', async () => {
  expect(await findLost('Le bail[^1] et le devis[^devis].\n\n[^1]: Signé.\n')).toEqual(['[^devis]']);
  expect(await findLost('| Bail[^1] | Devis |\n| --- | --- |\n| 4[^2] | **9[^1]** |\n')).toEqual([
    '[^1]',
    '[^2]',
    '[^1]',
  ]);
});

it.each([
  ['with a backslash', 'Les signes \\[^a-z] et [\\^1] et [^1\\].'],
  ['with a backslash, which may stand more than once', '\\[^1] '.repeat(200)],
  ['in code', 'Le motif `[^a-z]`.'],
  ['with spaces', 'Le motif [^a b].'],
  ['without a name', 'Le signe [^].'],
])('brackets %s are no footnote', async (_, text) => {
  expect(await findLost(text)).toEqual([]);
});

it('where something else in the text has a backslash, the place is the text', async () => {
  expect(await findLost('Le bail \\* et le devis[^2].')).toEqual(['Le bail \\* et le devis[^2].']);
});

it.each([
  [
    'un lien',
    '[Écrire](mailto:mairie@example.org?attach=/etc/passwd)',
    'attachment in `mailto:mairie@example.org?attach=/etc/passwd`, it is a file of whoever writes the letter',
  ],
  [
    'un titre',
    '## [Banque](https://banque.example@example.org)',
    'user in `https://banque.example@example.org`, expected the name of the site after `//`',
  ],
  [
    'une cellule',
    '| A |\n| - |\n| https://awa:secret@example.org/z |',
    'user in `https://awa:secret@example.org/z`, expected the name of the site after `//`',
  ],
  [
    'une citation',
    '> - <https://awa@example.org>',
    'user in `https://awa@example.org`, expected the name of the site after `//`',
  ],
])('in %s a link that would do harm is taken off, its text stays', async (_, written, what) => {
  const file = await check(written);
  expect(file.messages.map(({ reason, note }) => [reason, note])).toEqual([
    [`Unexpected ${what}`, 'the text stays, the link was taken off'],
  ]);
});
