import { expect, it } from 'vitest';
import { readToUnicode, writeToUnicode } from '../../../src/finish/content/to-unicode.js';

it('reads single glyphs and ranges, and writes what it reads', () => {
  const cmap =
    '1 begincodespacerange <0000> <FFFF> endcodespacerange\n2 beginbfchar\n<0001> <0020>\n<0121> <06440627>\nendbfchar\n' +
    '1 beginbfrange\n<012A> <012C> <0661>\nendbfrange';
  const texts = readToUnicode(cmap);
  expect([...texts]).toEqual([
    [1, ' '],
    [0x121, 'لا'],
    [0x12a, '١'],
    [0x12b, '٢'],
    [0x12c, '٣'],
  ]);
  expect(readToUnicode(writeToUnicode(texts))).toEqual(texts);
});

it('writes no block of more than a hundred entries, and characters beyond the first plane', () => {
  const texts = new Map(
    [...Array(205).keys()].map((code) => [code, code === 7 ? '😀' : String.fromCharCode(0x4e00 + code)]),
  );
  const written = writeToUnicode(texts);
  expect(written.match(/\d+(?= beginbfchar)/g)).toEqual(['100', '100', '5']);
  expect(written).toContain('<0007> <D83DDE00>');
});
