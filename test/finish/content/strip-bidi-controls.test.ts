import { expect, it } from 'vitest';
import { stripBidiControls } from '../../../src/finish/content/strip-bidi-controls.js';

it('drops the signs around a title, and leaves its letters where they stand', () => {
  const title = [
    'BT',
    '/Span<</ActualText <FEFF2068> >> BDC',
    '/F4 10 Tf',
    '1 0 0 -1 75.578125 46 Tm',
    '<012B> Tj',
    'EMC',
    '0 0 Td <0021> Tj',
    '6.9499969 0 Td <0012> Tj',
    '/Span<</ActualText <FEFF2069> >> BDC',
    '5.6799927 0 Td <012B> Tj',
    'EMC',
    'ET',
  ];
  expect(stripBidiControls(title.join('\n'))).toBe(
    'BT\n/F4 10 Tf\n1 0 0 -1 75.578125 46 Tm\n<0021> Tj\n6.9499969 0 Td <0012> Tj\n5.6799927 0 Td\nET',
  );
});

it('drops one inside a line, and leaves what says something', () => {
  const inside =
    '<0021> Tj\n/Span<</ActualText <FEFF2066> >> BDC\n6.95 0 Td <012B> Tj\nEMC\n0 0 Td <0012> Tj\n' +
    '/Span<</ActualText <FEFF0646> >> BDC\n2.36 0 Td <0082> Tj\nEMC\n';
  expect(stripBidiControls(inside)).toBe(
    '<0021> Tj\n6.95 0 Td <0012> Tj\n/Span<</ActualText <FEFF0646> >> BDC\n2.36 0 Td <0082> Tj\nEMC\n',
  );
});

it('drops what keeps a line from breaking', () => {
  const joined = '<0021> Tj\n/Span<</ActualText <FEFF2060> >> BDC\n6.95 0 Td <012B> Tj\nEMC\n0 0 Td <0012> Tj\n';
  expect(stripBidiControls(joined)).toBe('<0021> Tj\n6.95 0 Td <0012> Tj\n');
});
