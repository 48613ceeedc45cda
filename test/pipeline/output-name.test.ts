import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toOutputName, toOutputPath } from '../../src/pipeline/output-name.js';

it.each([
  ['2024-03-12.md', '2024-03-12.pdf'],
  ['Séance du 12.markdown', 'Séance du 12.pdf'],
  ['notes', 'notes.pdf'],
  ['v1.2.md', 'v1.2.pdf'],
  ['Budget: oui ou non?.md', 'Budget- oui ou non-.pdf'],
  ['a<b>c|d*e"f\\g.md', 'a-b-c-d-e-f-g.pdf'],
  ['con.md', '_con.pdf'],
  ['NUL.2024.md', '_NUL.2024.pdf'],
  ['Lpt1.md', '_Lpt1.pdf'],
  ['conseil.md', 'conseil.pdf'],
  ['fin. .md', 'fin.pdf'],
  ['….md', '….pdf'],
  ['. .md', '_.pdf'],
  ['e\u0301te\u0301.md', 'été.pdf'],
  ['proc\u202efdp.md', 'procfdp.pdf'],
  ['sur\ndeux.md', 'sur-deux.pdf'],
])('%j goes to %j', (name, expected) => {
  expect(toOutputName(name, '.pdf')).toBe(expected);
});

it('folders of a mirrored tree are named so too, and lead where they led', () => {
  expect(toOutputPath(join('aux', 'mars.', 'a:b', 'c.md'), '.html')).toBe(join('_aux', 'mars', 'a-b', 'c.html'));
  expect(toOutputPath(join('..', 'mars', 'c.md'), '.pdf')).toBe(join('..', 'mars', 'c.pdf'));
});

it('any name becomes one that Windows accepts, and that changes no more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }), (name) => {
      const made = toOutputName(name, '.pdf');
      expect(made).not.toMatch(/[<>:"|?*\\/\p{Cc}]|[. ]\.pdf$/u);
      expect(made).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\./i);
      expect(Buffer.byteLength(made)).toBeLessThanOrEqual(210);
      expect(toOutputName(`${made.slice(0, -4)}.md`, '.pdf')).toBe(made);
    }),
  );
});
