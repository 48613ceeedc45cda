import fc from 'fast-check';
import { expect, it } from 'vitest';
import { blankComments } from '../../src/parse/blank-comments.js';

it('blanks comments of the front matter and of the body, and leaves all else where it stands', () => {
  const source = [
    '---',
    'title: Comité n° 3 # brouillon',
    'room: "Salle #2"',
    'reference: A#7',
    '# à vérifier',
    'quorum: |',
    '  # dix voix',
    '---',
    '',
    '## Eau <!-- voir Awa --> // Water',
    '',
    '`<!-- code -->` et <!-- secret --> la suite',
    '',
    '> <!-- a',
    '> b -->',
    '',
    '<!-- jamais fermé',
    '',
  ].join('\r\n');
  const blanked = [
    '---',
    'title: Comité n° 3            ',
    'room: "Salle #2"',
    'reference: A#7',
    '            ',
    'quorum: |',
    '  # dix voix',
    '---',
    '',
    '## Eau                   // Water',
    '',
    '`<!-- code -->` et                 la suite',
    '',
    '>       ',
    '       ',
    '',
    '                 ',
    '',
  ].join('\r\n');
  expect(blankComments(source)).toBe(blanked);
});

it('blanks the comments of a translation file without front matter', () => {
  expect(blankComments('## Water\n\n<!-- ask -->\nRepaired. <!-- x --> # 2\n')).toBe(
    '## Water\n\n            \nRepaired.            # 2\n',
  );
});

it('changes characters to blanks and nothing else', () => {
  const piece = fc.constantFrom(
    '<!--',
    '-->',
    '#',
    ' # ',
    '\n',
    '---\n',
    'a: b',
    '"',
    "'",
    '`',
    '|',
    'é',
    '- ',
    '> ',
    '😀',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const source = `---\n${pieces.join('')}`;
      const blanked = blankComments(source);
      expect(blanked.length).toBe(source.length);
      for (let at = 0; at < source.length; at++) if (blanked[at] !== source[at]) expect(blanked[at]).toBe(' ');
    }),
  );
});

it('blanks definitions of links that are written as comments', () => {
  const source =
    "## Eau\n\n[//]: # (voir Awa)\n[note]: <> (voir Awa)\n\n[haut] [Plan]\n\n[haut]: #\n[plan]: plan.md 'Le plan'\n";
  expect(blankComments(source)).toBe(
    `## Eau\n\n${' '.repeat(18)}\n${' '.repeat(21)}\n\n[haut] [Plan]\n\n[haut]: #\n[plan]: plan.md 'Le plan'\n`,
  );
});
