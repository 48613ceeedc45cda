import fc from 'fast-check';
import { expect, it } from 'vitest';
import { joinSteps } from '../../../src/finish/content/join-steps.js';

/** A font whose glyphs are half as wide as it is high, but for those from 0x100 on, which have no width. */
const fonts = new Map([['F4', { widthOf: (code: number) => (code < 0x100 ? 500 : 0) }]]);

it('shows glyphs together that follow one another, with their kerning', () => {
  const word = 'BT\n/F4 10 Tf\n1 0 0 -1 72 90 Tm\n<0024> Tj\n5.0000019 0 Td <0025> Tj\n4.7999878 0 Td <0026> Tj\nET\n';
  expect(joinSteps(word, fonts)).toBe('BT\n/F4 10 Tf\n1 0 0 -1 72 90 Tm\n[<00240025>20<0026>] TJ\nET\n');
});

it('leaves a step that goes up or down, rounded, and begins anew behind it', () => {
  const marked =
    'BT\n/F4 10 Tf\n5.1009521 1.01280212 Td <0172> Tj\n-1.6837769 -1.01280212 Td <0024> Tj\n5 0 Td <0025> Tj\nET';
  expect(joinSteps(marked, fonts)).toBe('BT\n/F4 10 Tf\n5.1 1.01 Td <0172> Tj\n-1.68 -1.01 Td <00240025> Tj\nET');
});

it('leaves a step that is wider than kerning, where readers see a space', () => {
  const words = '/F4 10 Tf\nBT\n<0024> Tj\n6 0 Td <0025> Tj\n7 0 Td <0026> Tj\n2 0 Td <0027> Tj\nET\n';
  expect(joinSteps(words, fonts)).toBe(
    '/F4 10 Tf\nBT\n[<0024>-100<0025>] TJ\n13 0 Td <0026> Tj\n2 0 Td <0027> Tj\nET\n',
  );
});

it('goes on from place to place across what stands between', () => {
  const parted = '/F4 10 Tf\nBT\n<0024> Tj\n5 0 Td <0025> Tj\nEMC\n/Span BMC\n5 0 Td <0026> Tj\nEMC\n2.004 0 Td (x) Tj';
  expect(joinSteps(parted, fonts)).toBe(
    '/F4 10 Tf\nBT\n<00240025> Tj\nEMC\n/Span BMC\n10 0 Td <0026> Tj\nEMC\n2 0 Td (x) Tj',
  );
});

it('joins nothing in a font that says nothing of its widths', () => {
  const unknown = '/F5 10 Tf\nBT\n<0024> Tj\n5.0000019 0 Td <0025> Tj\nET\n1.23456 0 0 1 0 0 cm';
  expect(joinSteps(unknown, fonts)).toBe('/F5 10 Tf\nBT\n<0024> Tj\n5 0 Td <0025> Tj\nET\n1.23456 0 0 1 0 0 cm');
});

it('moves no glyph by more than a hundredth of a pixel, however many there are', () => {
  const step = fc.double({ min: -40, max: 40, noNaN: true }).map((value) => value.toFixed(7));
  const glyph = fc.tuple(fc.constantFrom('0024', '0099', '0172'), step, fc.constantFrom('0', '0', '0', '1.0128021'));
  fc.assert(
    fc.property(fc.array(glyph, { minLength: 1, maxLength: 200 }), (line) => {
      const content = `BT\n/F4 10 Tf\n${line.map(([code, x, y]) => `${x} ${y} Td <${code}> Tj\n`).join('')}ET`;
      const [before, after] = [placeGlyphs(content), placeGlyphs(joinSteps(content, fonts))];
      expect(after.map(({ code }) => code)).toEqual(before.map(({ code }) => code));
      for (const [index, { x, y }] of after.entries()) {
        expect(Math.abs(x - (before[index]?.x ?? Number.NaN))).toBeLessThan(0.0101);
        expect(Math.abs(y - (before[index]?.y ?? Number.NaN))).toBeLessThan(0.0051);
      }
    }),
  );
});

/** Where each glyph stands, as ISO 32000-1, 9.4.4 has it. */
function placeGlyphs(content: string) {
  const placed: { code: string; x: number; y: number }[] = [];
  const line = { x: 0, y: 0 };
  let pen = 0;
  for (const [, x, y, kerning, codes] of content.matchAll(/(\S+) (\S+) Td|>(-?\d+)(?=<)|<([\dA-F]+)/g)) {
    if (x !== undefined) {
      line.x += Number(x);
      line.y += Number(y);
      pen = line.x;
    }
    if (kerning !== undefined) pen -= Number(kerning) / 100;
    for (const code of codes?.match(/.{4}/g) ?? []) {
      placed.push({ code, x: pen, y: line.y });
      pen += (fonts.get('F4')?.widthOf(Number.parseInt(code, 16)) ?? 0) / 100;
    }
  }
  return placed;
}
