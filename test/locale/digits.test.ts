import { expect, it } from 'vitest';
import { toEuropeanDigits, toLocaleDigits } from '../../src/locale/digits.js';

it('reads digits of any script', () => {
  const rows = [
    '٠١٢٣٤٥٦٧٨٩',
    '۰۱۲۳۴۵۶۷۸۹',
    '०१२३४५६७८९',
    '０１２３４５６７８９',
    '𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗',
    '𝟘𝟙𝟚𝟛𝟜𝟝𝟞𝟟𝟠𝟡',
    '𞥐𞥑𞥒𞥓𞥔𞥕𞥖𞥗𞥘𞥙',
  ];
  expect(rows.map(toEuropeanDigits)).toEqual(rows.map(() => '0123456789'));
});

it('leaves other text alone', () => {
  expect(toEuropeanDigits('Salle ٢٠٤ بناية ب, 3ᵉ étage')).toBe('Salle 204 بناية ب, 3ᵉ étage');
});

it('writes the digits of a locale, and European ones where it has none of its own', () => {
  expect(toLocaleDigits('20 يونيو 2023', '٠١٢٣٤٥٦٧٨٩')).toBe('٢٠ يونيو ٢٠٢٣');
  expect(toLocaleDigits('20 juin 2023', undefined)).toBe('20 juin 2023');
});
