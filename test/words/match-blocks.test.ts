import { describe, expect, it } from 'vitest';
import { findMissing, tidy } from './match-blocks.js';

const block = (text: string, language = 'fr') => ({ text, language, isOrdered: true });

describe('findMissing', () => {
  it('finds blocks over lines, hyphens and signs of direction', () => {
    const text = tidy('Le tout-\nterrain est répa\u00ad\nré\u202f: voir https://dtm.iom.\nint/fr\n\u200F١٢٠ \u200Fشخص');
    const blocks = ['Le tout-terrain est réparé : voir https://dtm.iom.int/fr', '١٢٠ شخص'].map((each) => block(each));
    expect(findMissing(blocks, text)).toEqual([]);
  });

  it.each([
    ['a word that is parted', 'Le pu its est réparé.'],
    ['a word too much', 'Le puits est bien réparé.'],
    ['words in another order', 'Le puits réparé est.'],
    ['words that run together', 'Le puitsest réparé.'],
  ])('sees %s', (_, text) => {
    expect(findMissing([block('Le puits est réparé.')], tidy(text))).toEqual(['fr: Le puits est réparé.']);
  });

  it('sees blocks of a language in another order', () => {
    const blocks = [block('Eau'), block('Water', 'en'), block('Routes')];
    expect(findMissing(blocks, 'Water\nRoutes\nEau')).toEqual(['fr: Routes']);
  });
});
