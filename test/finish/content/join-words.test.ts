import { describe, expect, it } from 'vitest';
import { joinWords } from '../../../src/finish/content/join-words.js';

const fonts = new Map([
  [
    'F4',
    new Map([
      [0x41, '-'],
      [0x05, 'e'],
    ]),
  ],
]);

const begin = '/Span<</ActualText <FEFF00AD> >> BDC';

describe('joinWords', () => {
  it('takes soft hyphens out of a line, with their steps of no length', () => {
    expect(joinWords(`BT\n<000E> Tj\n${begin}\n7.3299999 0 Td <012B> Tj\nEMC\n0 0 Td <0005> Tj\nET\n`, fonts)).toEqual({
      content: 'BT\n<000E> Tj\n7.3299999 0 Td <0005> Tj\nET\n',
      broken: false,
    });
  });

  it('keeps a step that nothing follows apart from what comes next', () => {
    expect(joinWords(`BT\n<000E> Tj\n${begin}\n7.33 0 Td <012B> Tj\nEMC\nET\n`, fonts)).toEqual({
      content: 'BT\n<000E> Tj\n7.33 0 Td\nET\n',
      broken: false,
    });
  });

  it('marks the hyphen of a broken word, also after an underline', () => {
    const underline = '279.9 519 5.3 1 re\nf\n';
    const hyphen = 'BT\n/F4 13.33 Tf\n1 0 0 -1 279.9 517 Tm\n<0041> Tj\nET\n';
    expect(joinWords(`BT\n<000E> Tj\n${begin}\n7.33 0 Td <012B> Tj\nEMC\nET\n${underline}${hyphen}`, fonts)).toEqual({
      content: `BT\n<000E> Tj\nET\n${underline}BT\n/F4 13.33 Tf\n1 0 0 -1 279.9 517 Tm\n/Span /Hyphen BDC\n<0041> Tj\nEMC\nET\n`,
      broken: true,
    });
  });

  it('leaves a single letter after a soft hyphen as it is', () => {
    const letter = 'BT\n/F4 13.33 Tf\n1 0 0 -1 279.9 517 Tm\n<0005> Tj\nET\n';
    expect(joinWords(`BT\n<000E> Tj\n${begin}\n7.33 0 Td <012B> Tj\nEMC\nET\n${letter}`, fonts)).toEqual({
      content: `BT\n<000E> Tj\nET\n${letter}`,
      broken: false,
    });
  });

  it('drops soft hyphens from the text of a ligature, nothing else', () => {
    const ligature = (text: string) => `/Span<</ActualText <FEFF${text}> >> BDC\n<0010> Tj\nEMC\n`;
    expect(joinWords(ligature('006600AD0069') + ligature('4E00AD00'), fonts)).toEqual({
      content: ligature('00660069') + ligature('4E00AD00'),
      broken: false,
    });
  });
});
