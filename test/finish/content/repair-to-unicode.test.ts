import { describe, expect, it } from 'vitest';
import { repairToUnicode, spellForms } from '../../../src/finish/content/repair-to-unicode.js';

const span = (text: string, shown: string) => `/Span<</ActualText <FEFF${text}> >> BDC\n${shown}\nEMC\n`;

describe('spellGlyphs', () => {
  it('drops what the font says too, and leaves what it does not', () => {
    const fonts = new Map([
      [
        'F4',
        new Map([
          [0x3f, 'ا'],
          [0x71, 'ل'],
        ]),
      ],
    ]);
    const content = `BT\n/F4 12 Tf\n${span('0627', '<003F> Tj')}${span('0628', '<0071> Tj')}ET`;
    expect(repairToUnicode(content, fonts)).toBe(`BT\n/F4 12 Tf\n\n<003F> Tj\n\n${span('0628', '<0071> Tj')}ET`);
  });

  it('adds to the font what only the span says, from right to left', () => {
    const fonts = new Map([['F4', new Map([[0x6d, 'ر']])]]);
    const content = `/F4 12 Tf\n${span('0631064B', '<0172> Tj\n-.3 0 Td <006D> Tj')}`;
    expect(repairToUnicode(content, fonts)).toBe('/F4 12 Tf\n\n<0172> Tj\n-.3 0 Td <006D> Tj\n\n');
    expect(fonts.get('F4')?.get(0x172)).toBe('\u064B');
  });

  it('has one character for lam and alef', () => {
    const fonts = new Map([['F4', new Map<number, string>()]]);
    repairToUnicode(`/F4 12 Tf\n${span('06440625', '<0121> Tj')}`, fonts);
    expect(fonts.get('F4')?.get(0x121)?.normalize('NFKC')).toBe('لإ');
  });

  it('knows the font again after a graphics state that had another', () => {
    const fonts = new Map([
      ['F4', new Map([[1, 'ب']])],
      ['F5', new Map([[1, 'ت']])],
    ]);
    const content = `/F4 12 Tf\nq\n/F5 12 Tf\nQ\n${span('0628', '<0001> Tj')}`;
    expect(repairToUnicode(content, fonts)).not.toContain('ActualText');
  });

  it('gives a meaning to glyphs that the font says nothing of: what the others leave of the text', () => {
    const texts = new Map([
      [0x4e, 'म'],
      [0x213, '\0'],
      [0x1eb, '\0'],
      [0xdc, '\0'],
    ]);
    const content = [
      '/F4 12 Tf\n',
      // The vowel stands before its letter, र् above the one that follows it.
      span('092E093F', '<0213> Tj\n5 0 Td <004E> Tj'),
      span('0930094D092E', '<004E> Tj\n<01EB> Tj'),
      // Two parts that have no character of their own.
      span('0915094D0937', '<00DC> Tj\n<00DD> Tj'),
      span('0936094D0930', '<0131> Tj'),
    ].join('');
    expect(repairToUnicode(content, new Map([['F4', texts]]))).toBe(content);
    expect([...texts]).toEqual([
      [0x4e, 'म'],
      [0x213, '\u093F'],
      [0x1eb, 'र\u094D'],
      [0xdc, 'क'],
      [0xdd, '\u094Dष'],
      [0x131, 'श\u094Dर'],
    ]);
  });

  it('leaves other spans as they are', () => {
    const fonts = new Map([['F4', new Map([[0x25, '(']])]]);
    const content =
      '/F4 12 Tf\n/Span<</ActualText (\\)) >> BDC\n<0025> Tj\nEMC\n/Span <</MCID 3 /ActualText (x)>> BDC\nEMC\n';
    expect(repairToUnicode(content, fonts)).toBe(content);
  });
});

it('spells the forms of letters as letters, and keeps ligatures', () => {
  const texts = new Map([
    [1, '\uFE97'],
    [2, '\uFEFB'],
    [3, 'é'],
  ]);
  spellForms(texts);
  expect([...texts.values()]).toEqual(['ت', '\uFEFB', 'é']);
});
