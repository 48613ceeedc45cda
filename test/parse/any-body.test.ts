import fc from 'fast-check';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { readBody } from '../../src/parse/read-body.js';
import { plainText } from '../../src/text/plain-text.js';
import { readMeeting } from './read-meeting.js';

const pieces = [
  '## Eau // Water (OIM)',
  '# Public',
  '### Décisions',
  '### Actions',
  '#### Détail',
  '---',
  ':::fr',
  ':::en',
  ':::',
  '::: fr',
  '::::de',
  '- un // one',
  '  - deux',
  '1. trois',
  '> cité // quoted',
  'Un mot. // A word.',
  '(a // b',
  'a // b)',
  '**gras // bold**',
  '`x // y`',
  '\\//',
  '| Action | Owner | Due |',
  '| - | - | - |',
  '| Lire // Read | OIM<br>HCR | 30/02/2025 |',
  '| N/A | | |',
  '[^1]',
  '[^1]: Note // Remark',
  '<u>x',
  '</u>',
  '<script>',
  '<ul><li>a // b</li></ul>',
  '<details>',
  '<!-- c -->',
  '<nom>',
  '![v](x.png)',
  '[t][r]',
  '[r]: x.md',
  '```',
  '\t',
  '',
  '',
  '١- ماء',
];
const body = fc.array(
  fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: fc.string() }),
  { maxLength: 30 },
);

it('any body is read, and every place is inside the file', () => {
  fc.assert(
    fc.property(body, body, (lines, translated) => {
      const text = lines.join('\n');
      const english = translated.join('\n');
      const length = {
        'seance.md': text.split(/\r\n|[\r\n]/).length,
        'seance.en.md': english.split(/\r\n|[\r\n]/).length,
      };
      const { problems } = readMeeting(text, undefined, { en: english });
      for (const problem of problems) {
        const [, path = '', line = 0, column = 0] = /^(.*?):(\d+):(\d+) /.exec(problem) ?? [];
        expect(Number(line)).toBeGreaterThanOrEqual(1);
        expect(Number(line)).toBeLessThanOrEqual(length[path as keyof typeof length]);
        expect(Number(column)).toBeGreaterThanOrEqual(1);
      }
    }),
    { numRuns: 150 },
  );
});

it('every node that has a position knows its file', () => {
  fc.assert(
    fc.property(body, (lines) => {
      const file = new VFile({ path: 'seance.md', value: lines.join('\n') });
      const read = readBody(String(file), file, ['fr', 'en']);
      for (const tree of [read?.tree, ...(read?.footnotes ?? []).map(({ node }) => node)]) {
        if (tree) visit(tree, ({ position }) => void (position && expect(position.file).toBe(file)));
      }
    }),
    { numRuns: 150 },
  );
});

it('no word of any text is lost in any of its languages together', () => {
  const word = fc.constantFrom('eau', 'feu', '//', '(', ')', '*', '**', '`', '<u>', '</u>', '[a](b)', '\\//');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 14 }), (words) => {
      const text = `## Point\n\nmot ${words.join(' ')}\n`;
      const { meeting, problems } = readMeeting(text);
      if (problems.some((problem) => problem.includes('body/separator'))) return;
      const read = readBody(text, new VFile({ value: text }), ['fr']);
      const source = read ? plainText(read.tree) : '';
      const cells = meeting.sections.flatMap((section) =>
        'parts' in section
          ? section.parts.flatMap((part) =>
              part.blocks.flatMap((block) => (block.kind === 'aligned' ? [...block.cells.values()].flat() : [])),
            )
          : [],
      );
      const printed = cells.map((cell) => plainText(cell)).join(' ');
      for (const one of ['eau', 'feu']) expect(printed.includes(one)).toBe(source.includes(one));
    }),
    { numRuns: 400 },
  );
});
