import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/locale/fold-text.js';

describe('folded text', () => {
  it('has no case, accents or vowel signs, and one kind of digit, space, dash and apostrophe', () => {
    expect(foldText('L’Été\u00a02023 – 1º\nÀ 20\u202fh').text).toBe("l'ete 2023 - 1o a 20 h");
    expect(foldText('الثُّلاثاء ٢٠ أفريل').text).toBe('الثلاثاء 20 افريل');
    expect(foldText('½ ² ①').text).toBe('½ ² ①');
  });

  it('knows where each of its letters stands', () => {
    const text = 'le 1er de\u0301cembre';
    const folded = foldText(text);
    const start = folded.text.indexOf('decembre');
    expect(text.slice(folded.at(start), folded.endAt(start + 'decembre'.length))).toBe('de\u0301cembre');
    expect(text.slice(folded.at(start), folded.endAt(start + 2))).toBe('de\u0301');
  });

  it('folds folded text to itself, and keeps its places in the original', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = foldText(text);
        expect(folded.text.length).toBeLessThanOrEqual(text.length);
        let last = -1;
        for (let offset = 0; offset < folded.text.length; offset++) {
          expect(folded.at(offset)).toBeGreaterThan(last);
          last = folded.at(offset);
        }
        expect(folded.endAt(folded.text.length)).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
