import { describe, expect, it } from 'vitest';
import { findStale } from '../../src/review/find-stale.js';
import { hashText } from '../../src/review/hash-text.js';
import type { ReviewedPair } from '../../src/review/review-comment.js';

/** `Le puits est réparé. // The well is repaired.`, line by line. */
function pairs(...lines: string[]): ReviewedPair[] {
  return lines.map((line) => {
    const [source = '', translation = ''] = line.split(' // ').map(hashText);
    return { source, translation };
  });
}

const reviewed = pairs('Le puits est réparé. // The well is repaired.', 'Oui. // Yes.');

describe('findStale', () => {
  it.each([
    ['nothing where all is as it was reviewed', reviewed, []],
    ['nothing where blocks moved', reviewed.toReversed(), []],
    ['a translation whose source changed', pairs('Le puits est à sec. // The well is repaired.', 'Oui. // Yes.'), [0]],
    [
      'nothing where both changed, or the translation alone',
      pairs('Le puits est à sec. // The well is dry.', 'Oui. // Yes!'),
      [],
    ],
    ['nothing in a new block', [...reviewed, ...pairs('Adopté. // Adopted.')], []],
    ['nothing in a new block that is translated like a reviewed one', [...reviewed, ...pairs("D'accord. // Yes.")], []],
    ['nothing where a block went', reviewed.slice(0, 1), []],
  ])('finds %s', (_, present, stale) => {
    expect(findStale(present, reviewed)).toEqual(stale);
  });

  it('tells blocks apart that read alike', () => {
    const twice = pairs('Oui. // Yes.', 'Oui. // Yes.');
    expect(findStale(pairs('Oui. // Yes.', 'Non. // Yes.'), twice)).toEqual([1]);
    expect(findStale(pairs('Oui. // Yes.', 'Oui. // Yes.', 'Oui. // Yes.'), twice)).toEqual([]);
  });
});

describe('hashText', () => {
  it('is the same for what reads the same', () => {
    expect(hashText('Le puits\n est  réparé ! ')).toBe(hashText('Le puits est re\u0301pare\u0301\u202f!'));
    expect(hashText('Le puits est réparé.')).toMatch(/^[0-9a-f]{7}$/);
    expect(hashText('Le puits est réparé.')).not.toBe(hashText('le puits est réparé.'));
  });
});
