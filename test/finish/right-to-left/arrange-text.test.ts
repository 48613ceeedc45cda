import { type PDFDict, PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { arrangeText } from '../../../src/finish/right-to-left/arrange-text.js';
import { FontCodes } from '../../../src/finish/right-to-left/font-codes.js';

/** A font whose codes are letters, from 1; each is half its size wide, marks (the last ones) not at all. */
async function fontOf(letters: string): Promise<FontCodes> {
  const { context } = await PDFDocument.create();
  const texts = new Map([...letters].map((letter, index) => [index + 1, letter]));
  const marks = [...texts].filter(([, letter]) => /\p{Mn}/u.test(letter)).flatMap(([code]) => [code, [0]]);
  return new FontCodes(context.obj({ DescendantFonts: [{ DW: 500, W: marks }] }) as PDFDict, texts);
}

const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, '0');
const reversed = (shown: string) => `BT\n/ReversedChars BMC\n/F4 10 Tf\n${shown}\nEMC\nET\n`;
const straight = (shown: string) => `BT\n/F4 10 Tf\n${shown}\nET\n`;

/** What is shown, in the order of the content: `x text`. */
function read(content: string, font: FontCodes): string[] {
  return [...content.matchAll(/1 0 0 -1 (\S+) \S+ Tm|(\S+) \S+ Td|<([\dA-F]+)> Tj/g)].reduce<{
    x: number;
    out: string[];
  }>(
    ({ x, out }, [, at, step, codes]) => {
      if (codes === undefined) return { x: at === undefined ? x + Number(step) : Number(at), out };
      const text = (codes.match(/.{4}/g) ?? []).map((code) => font.texts.get(Number.parseInt(code, 16))).join('');
      return { x, out: [...out, `${x} ${text}`] };
    },
    { x: 0, out: [] },
  ).out;
}

describe('arrangeText', () => {
  it('puts the parts of a line in the order in which they are read', async () => {
    const font = await fontOf('من٢ ');
    // From left to right: نم, ٢, من.
    const content =
      reversed(`1 0 0 -1 0 50 Tm\n<${hex(2)}> Tj\n5 0 Td <${hex(1)}> Tj\n10 0 Td <${hex(4)}> Tj`) +
      straight(`1 0 0 -1 20 50 Tm\n<${hex(3)}> Tj`) +
      reversed(`1 0 0 -1 25 50 Tm\n<${hex(4)}> Tj\n5 0 Td <${hex(2)}> Tj\n5 0 Td <${hex(1)}> Tj`);
    expect(read(arrangeText(content, new Map([['F4', font]])), font)).toEqual([
      '25 \u200F نم',
      '20 \u200F٢',
      '0 نم',
      '15 \u200F ',
    ]);
  });

  it('reads a sign where the numbers beside it go, past text objects that show nothing', async () => {
    const font = await fontOf('من12× ');
    const word = `5 0 Td <${hex(2)}> Tj\n5 0 Td <${hex(1)}> Tj`;
    // From left to right: نم, 1×2, من.
    const content =
      reversed(`1 0 0 -1 0 50 Tm\n<${hex(6)}> Tj\n${word}`) +
      straight('1 0 0 -1 15 50 Tm') +
      straight(`1 0 0 -1 15 50 Tm\n<${hex(3)}> Tj`) +
      straight(`1 0 0 -1 20 50 Tm\n<${hex(5)}> Tj`) +
      straight(`1 0 0 -1 25 50 Tm\n<${hex(4)}> Tj`) +
      reversed(`1 0 0 -1 30 50 Tm\n<${hex(6)}> Tj\n${word}`);
    const arranged = read(arrangeText(content, new Map([['F4', font]])), font);
    expect(arranged.map((text) => text.replace('\u200F', ''))).toEqual(['30  نم', '15 1', '20 ×', '25 2', '0  نم']);
  });

  it('means what stands among Arabic digits between signs of direction', async () => {
    const font = await fontOf('م٢- ');
    const content =
      straight(`1 0 0 -1 0 50 Tm\n<${[3, 2, 4, 2, 2].map(hex).join('')}> Tj`) +
      reversed(`1 0 0 -1 25 50 Tm\n<${hex(1)}> Tj`);
    expect(read(arrangeText(content, new Map([['F4', font]])), font)).toEqual([
      '25 م',
      '0 \u200F\u200E-\u200E\u200E٢\u200E \u200E\u200E٢٢',
    ]);
  });

  it('reads a mark on the baseline left of its letter, and hides the one that is seen', async () => {
    const font = await fontOf('من \u064B');
    const content = reversed(`1 0 0 -1 10 50 Tm\n2 3 Td <${hex(4)}> Tj\n0 0 Td <${hex(2)}> Tj\n5 0 Td <${hex(1)}> Tj`);
    const arranged = arrangeText(content, new Map([['F4', font]]));
    expect(read(arranged, font)).toEqual(['7 \u200F ', '10.95 \u064B', '12 نم', '12 \u200F']);
    expect(arranged).toContain('/Span <</ActualText ()>> BDC\nBT\n/F4 10 Tf\n1 0 0 -1 12 47 Tm');
  });

  it('closes a gap inside a word in which readers would see a space', async () => {
    const font = await fontOf('من ');
    const content = reversed(`1 0 0 -1 0 50 Tm\n<${hex(2)}> Tj\n6.5 0 Td <${hex(1)}> Tj`);
    expect(read(arrangeText(content, new Map([['F4', font]])), font)).toEqual(['0.55 ن', '6.5 م']);
  });

  it('means brackets as they were written, which are drawn turned round', async () => {
    const font = await fontOf('من(');
    const content = straight(`1 0 0 -1 0 50 Tm\n/Span<</ActualText (\\)) >> BDC\n<${hex(3)}> Tj\nEMC`).concat(
      reversed(`1 0 0 -1 5 50 Tm\n<${hex(2)}> Tj\n5 0 Td <${hex(1)}> Tj`),
    );
    expect(read(arrangeText(content, new Map([['F4', font]])), font)).toEqual(['5 نم', '0 )']);
  });

  it('leaves other text alone', async () => {
    const font = await fontOf('من');
    const latin = await fontOf('eau');
    const content = straight(`1 0 0 -1 0 50 Tm\n<${hex(1)}> Tj`).replace('F4', 'F5');
    const fonts = new Map([
      ['F4', font],
      ['F5', latin],
    ]);
    expect(arrangeText(content, fonts)).toBe(content);
  });
});
