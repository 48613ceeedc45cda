import { describe, expect, it } from 'vitest';
import { isolatePhrases } from '../../../src/render/markdown/isolate.js';

/** What is set apart, in brackets. */
function isolate(text: string, direction: 'ltr' | 'rtl'): string {
  return isolatePhrases(text, direction, (piece) => piece)
    .replaceAll(direction === 'rtl' ? '\u2066' : '\u2067', '[')
    .replaceAll('\u2069', ']');
}

describe('isolatePhrases', () => {
  it.each([
    ['تقدم UNICEF 15 لترا', 'تقدم [UNICEF] 15 لترا'],
    ['المجلس (Danish Red Cross) و WFP، UNICEF', 'المجلس ([Danish Red Cross]) و [WFP]، [UNICEF]'],
    ['المرجع 2026/03-COORD.', 'المرجع [2026/03-COORD].'],
    ['الهاتف +235 66 00 00 00', 'الهاتف [+235 66 00 00 00]'],
    ['من 2 إلى 6 مارس 2026، 62,5 %', 'من 2 إلى 6 مارس 2026، 62,5 %'],
    ['كتبه N’Djaména-Sud: نعم', 'كتبه [N’Djaména-Sud]: نعم'],
  ])('sets apart what runs from left to right in Arabic: %s', (text, expected) => {
    expect(isolate(text, 'rtl')).toBe(expected);
  });

  it.each([
    ['Le terme لجنة اللاجئين 12 fois', 'Le terme [لجنة اللاجئين] 12 fois'],
    ['أحمد, محمد', '[أحمد], [محمد]'],
    ['L’UNICEF, +235 66 00', 'L’UNICEF, +235 66 00'],
  ])('sets apart what runs from right to left in French: %s', (text, expected) => {
    expect(isolate(text, 'ltr')).toBe(expected);
  });
});
