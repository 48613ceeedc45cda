import { describe, expect, it } from 'vitest';
import { findExcess } from '../../src/parse/parse-cost.js';

const sentence = 'Le comité remercie la mairie (Awa Diallo). // The committee thanks the town hall (Awa Diallo).';

describe('real minutes are within the limits', () => {
  it.each([
    ['two hundred pages of paragraphs', `${sentence}\n\n`.repeat(5_200)],
    ['two thousand list items', `- ${sentence}\n`.repeat(2_000)],
    [
      'a table of two thousand rows',
      `| N° | Action | Qui // Who | Échéance // Due |\n| - | - | - | - |\n${`| 1 | Curer le puits // Clean the well | Mairie // Town hall | 2025-07-01 |\n`.repeat(2_000)}`,
    ],
    ['a paragraph of twenty thousand characters', `${sentence} `.repeat(210)],
    [
      'a thousand pairs of containers',
      `:::fr\nLe puits est réparé.\n:::\n\n:::en\nThe well is repaired.\n:::\n\n`.repeat(1_000),
    ],
    [
      'two hundred items with decisions and actions',
      `## Eau // Water\n\n${sentence}\n\n### Décisions // Decisions\n\n- ${sentence}\n- ${sentence}\n\n### Actions\n\n| Action | Owner | Due |\n| - | - | - |\n| Curer // Clean | Mairie | 2025-07-01 |\n\n`.repeat(
        200,
      ),
    ],
    ['code with marks in a row', `\`\`\`\n${'a[b] = *c && <d>;\n'.repeat(400)}\`\`\`\n`],
    ['containers that hold nothing', '::::fr\n:::\n::::\n'.repeat(100)],
  ])('%s', (_, body) => {
    expect(findExcess(body)).toBe(null);
  });
});

describe('what takes a parser seconds is refused', () => {
  it.each([
    [
      'brackets on lines of a paragraph',
      '[a][b]\n'.repeat(8_000),
      0,
      'body/size',
      'Unexpected paragraph of 56000 characters with 40000 lines and marks, expected fewer',
    ],
    [
      'after a quiet paragraph',
      `${sentence}\n\n${'*a '.repeat(9_000)}`,
      96,
      'body/size',
      'Unexpected paragraph of 27000 characters with 9001 lines and marks, expected fewer',
    ],
    [
      'separators on lines of a paragraph',
      ' // \n'.repeat(9_000),
      0,
      'body/size',
      'Unexpected paragraph of 45000 characters with 18000 lines and marks, expected fewer',
    ],
    [
      'tags that never end',
      '<?a '.repeat(9_000),
      0,
      'body/size',
      'Unexpected paragraph of 36000 characters with 9001 lines and marks, expected fewer',
    ],
    [
      'numbers that begin no list',
      `a\n${'2. *b\n'.repeat(6_000)}`,
      0,
      'body/size',
      'Unexpected paragraph of 36002 characters with 12001 lines and marks, expected fewer',
    ],
    [
      'a long line',
      'mot '.repeat(30_000),
      0,
      'body/size',
      'Unexpected paragraph of 120000 characters, expected 100000 at most',
    ],
    [
      'a long text',
      `${sentence}\n\n`.repeat(7_000),
      null,
      'body/size',
      'Unexpected text of 672000 characters, expected 600000 at most',
    ],
    [
      'lists of a word',
      '- a\n'.repeat(20_000),
      44_384,
      'body/size',
      'Unexpected number of blocks and marks down to here, expected no more than in 200 pages of minutes',
    ],
    [
      'nested quotations',
      `mot\n\n${'> '.repeat(31)}mot`,
      5,
      'body/nesting',
      'Unexpected nesting of more than 30 levels',
    ],
    ['nested lists', `${'- '.repeat(31)}mot`, 0, 'body/nesting', 'Unexpected nesting of more than 30 levels'],
    ['nested containers', ':::fr\n'.repeat(40), 180, 'body/nesting', 'Unexpected nesting of more than 30 levels'],
  ])('%s', (_, body, offset, rule, message) => {
    const excess = findExcess(body);
    expect(excess && { offset: excess.offset, rule: excess.rule, message: excess.message }).toEqual({
      offset,
      rule,
      message,
    });
  });

  it.each([
    ['underlined headings', 'a\n-\n'.repeat(8_000)],
    ['quotations of a word', '> a\n\n'.repeat(8_000)],
    ['footnotes', Array.from({ length: 8_000 }, (_, index) => `[^${index}]: n\n\n`).join('')],
    ['lists and paragraphs in turn', '- a\n\nb\n\n'.repeat(8_000)],
    ['cells', `|a|b|\n|-|-|\n${'|c|d|\n'.repeat(12_000)}`],
    ['short rows below a wide head', `|${'a|'.repeat(999)}\n|${'-|'.repeat(999)}\n${'|b\n'.repeat(99)}`],
    ['addresses', `${'www.a.b '.repeat(100)}\n\n`.repeat(700)],
    ['lines within nested containers', `${':::fr\n'.repeat(25)}${'a\n\n'.repeat(1_000)}`],
    ['old line ends', '- a\r'.repeat(20_000)],
  ])('together: %s', (_, body) => {
    expect(findExcess(body)).toMatchObject({ rule: 'body/size', hint: 'split the minutes into several files' });
  });
});

it.each([
  ['an ordered list in each item', '1. '.repeat(1_000)],
  ['a list in each item', '+ '.repeat(1_000)],
  ['a quotation in each item', '> - '.repeat(1_000)],
  ['quotations in a footnote', `[^1]: ${'> '.repeat(1_000)}`],
  ['lists in a footnote', `[^eau]:${' 1.'.repeat(1_000)}`],
  ['footnotes in footnotes', '[^1]: '.repeat(1_000)],
  ['a quotation in each footnote', '[^1]: > '.repeat(1_000)],
  ['a footnote in quotations', `> - [^1]: ${'> '.repeat(29)}`],
])('lists that hold nothing may not be nested without end: %s', (_, body) => {
  expect(findExcess(body)).toMatchObject({ rule: 'body/nesting', offset: 0 });
});

it.each(['- '.repeat(60), '> * * '.concat('* '.repeat(60)), '*'.repeat(200), `[^1]: ${'- '.repeat(60)}`])(
  'a line that parts the text is none: %s',
  (line) => {
    expect(findExcess(`Texte\n\n${line}\n`)).toBe(null);
  },
);
