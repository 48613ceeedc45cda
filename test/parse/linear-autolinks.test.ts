import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { parseMarkdown } from '../../src/parse/markdown.js';

const plain = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });

/** What addresses, and what looks like them, are written of. */
const words = [
  ...[
    'a',
    'ré',
    'info',
    'eva.roy',
    '@',
    '@ville.ch',
    'x@y.z',
    'www',
    'WWW.',
    'www.eau.ch',
    'http',
    'https:',
    '://',
    '//eau.ch',
  ],
  ...[
    'HTTPS://eau.ch',
    'http://a.b/c',
    'mailto:',
    '.',
    '-',
    '_',
    '+',
    '/',
    '(',
    ')',
    '[',
    '](',
    '![',
    '*',
    '`',
    '<',
    '>',
  ],
  ...[' ', ' ', '\n', '\n\n', '| a | b |\n| - | - |\n', '&commat;', '&#64;'],
];

it('addresses are links where the library has them so, whatever others stand in the text', () => {
  const text = fc.array(fc.constantFrom(...words), { maxLength: 24 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (body) => {
      expect(parseMarkdown(body)).toEqual(plain.parse(body));
    }),
    { numRuns: 600 },
  );
});
