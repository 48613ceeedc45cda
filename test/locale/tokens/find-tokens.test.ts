import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLanguage } from '../../../src/locale/find-language.js';
import { findTokens } from '../../../src/locale/tokens/find-tokens.js';
import { tokenWordsOf } from '../../../src/locale/tokens/token-words.js';

/** The tokens of a text; after a bar what has its own order, where that is not all of it. */
function find(text: string, lang = 'en'): string[] {
  return findTokens(text, tokenWordsOf(findLanguage(lang))).map(({ start, end, ordered }) => {
    const [all, own] = [text.slice(start, end), text.slice(ordered.start, ordered.end)];
    return all === own ? all : `${all} | ${own}`;
  });
}

describe('findTokens', () => {
  it.each([
    ['sums', 'The 1 250 000 spent, 12 500,50 left and 3.5 million', ['1 250 000', '12 500,50', '3.5 million']],
    [
      'telephone numbers',
      'Call 45 25 25 25, 020 7946 0958 or +216 71 000 142.',
      ['45 25 25 25', '020 7946 0958', '+216 71 000 142'],
    ],
    ['area codes', 'Call (555) 123-4567 or +33 (0)1 23 45 67 89', ['(555) 123-4567', '+33 (0)1 23 45 67 89']],
    ['cards', 'card 4970 1012 3456 7890', ['4970 1012 3456 7890']],
    [
      'account numbers',
      'FR76 3000 6000 0112 3456 7890 189, GB29 NWBK 6016 1331 9268 19 and AB12 2025 118',
      ['FR76 3000 6000 0112 3456 7890 189', 'GB29 NWBK 6016 1331 9268 19', '2025', '118'],
    ],
    [
      'codes',
      'ISBN 978 2 07 036822 8 or 2 07 036822 8, RIB 10 006 035 18359 90',
      ['978 2 07 036822 8', '2 07 036822 8', '10 006 035 18359 90'],
    ],
    ['scales', 'a map at 1:25 000, or 1:5 000', ['1:25 000', '1:5 000']],
    ['signs', 'from -5 to +14,5 % or −3, ±2 and ~40', ['-5', '+14,5 %', '−3', '±2', '~40']],
    ['ranges', '2024-2027, 10–12, pp. 3 – 5, 10 %-12 %', ['2024-2027', '10–12', 'pp. 3 – 5', '10 %-12 %']],
    ['times', '9:30-11:15, 9h30, 5 pm, 9:30 a.m. – 11 a.m.', ['9:30-11:15', '9h30', '5 pm', '9:30 a.m. – 11 a.m.']],
    ['dates', '14/05/2024, 2024-05-14 and 14.05.2024.', ['14/05/2024', '2024-05-14', '14.05.2024']],
    ['sums to do', '12 × 20 = 240, 2 + 3, 8/12, 1 : 100', ['12 × 20 = 240', '2 + 3', '8/12', '1 : 100']],
    ['intervals', 'in [10 ; 12] or ]0, 1[ (5, 6)', ['[10 ; 12]', ']0, 1[', '5', '6']],
    [
      'currencies',
      '€ 45, $1 200, -£5, 45 000 EUR and 5 000 F CFA',
      ['€ 45', '$1 200', '-£5', '45 000 EUR', '5 000 F CFA'],
    ],
    ['units', '5 km/h, 45 m², 20 °C, 12 kWh, 7%', ['5 km/h', '45 m²', '20 °C', '12 kWh', '7%']],
    ['labels', 'n° 12/2025, No. 5, §4, item 3, art.7', ['n° 12/2025', 'No. 5', '§4', 'item 3', 'art.7']],
    ['amounts in parentheses', 'a loss of (1 250) or (-2,3 %)', ['1 250', '-2,3 %']],
    ['groups over the end of a line', 'the 1 250\n000 spent', ['1 250\n000']],
  ])('finds %s', (_, text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  it.each([
    ['in 2023 150 people', ['2023', '150']],
    ['2 150 000 2024 agreed', ['2 150 000', '2024']],
    ['14,5 250', ['14,5', '250']],
    ['in 2024 12 500 people, at 1:25 150 people', ['2024', '12 500', '1:25', '150']],
    ['3 of 12 and 7 men', ['3', '12', '7']],
    ['items 1 2 3 4 5, and 6 7 8 9 10 11 12', ['items 1', '2', '3', '4', '5', '6', '7', '8', '9', '10 11 12']],
    ['HR/2025-118, A3, COVID-19, 550e8400-e29b', ['550']],
    ['12 the', ['12']],
    ['1 250 ²', ['1 250']],
  ])('takes for no more than it is: %s', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  it('knows the units and labels of a language, and leaves theirs to Arabic', () => {
    expect(find('12 450 000 دينار، رقم 12 و 5 كم، 50 ٪', 'ar')).toEqual([
      '12 450 000 دينار | 12 450 000',
      'رقم 12 | 12',
      '5 كم | 5',
      '50 ٪ | 50',
    ]);
    expect(find('5 Uhr, Nr. 3, 10 Mio. Euro', 'de')).toEqual(['5 Uhr', 'Nr. 3', '10 Mio.']);
    expect(find('9 h 30 – 11 h, 3 millions, annexe 2', 'fr')).toEqual(['9 h 30 – 11 h', '3 millions', 'annexe 2']);
    expect(find('5 kilomètres', 'zz')).toEqual(['5']);
  });

  it('finds digits of other scripts with their groups', () => {
    expect(find('١ ٢٥٠ ٠٠٠ أوقية و -٥ ثم ١٠-١٢ و ۱ ۲۵۰ ۰۰۰', 'ar')).toEqual([
      '١ ٢٥٠ ٠٠٠ أوقية | ١ ٢٥٠ ٠٠٠',
      '-٥',
      '١٠-١٢',
      '۱ ۲۵۰ ۰۰۰',
    ]);
  });

  it('finds each token once, in order', () => {
    const pieces = fc.constantFrom(
      ...'1 12 123 ٥ - – + ( ) [ ] ; , . : / × % € km n° a é ك h'.split(' '),
      ' ',
      '\u00a0',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
        const text = parts.join('');
        let from = 0;
        for (const { start, end, ordered, amounts } of findTokens(text, tokenWordsOf(findLanguage('fr')))) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect([ordered.start >= start, ordered.end <= end, amounts.length > 0]).toEqual([true, true, true]);
          from = end;
        }
        expect(from).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });
});
