import fc from 'fast-check';
import { expect, it } from 'vitest';
import { alignSequences } from '../../../src/parse/blocks/align-sequences.js';

it('pairs runs of the same kind and leaves a difference to its neighbours', () => {
  expect(alignSequences(['p', 'ul', 'p', 'p'], ['p', 'ul', 'p'])).toEqual([
    { left: [0, 1], right: [0, 1] },
    { left: [1, 2], right: [1, 2] },
    { left: [2, 4], right: [2, 3] },
  ]);
  expect(alignSequences(['p', 'table', 'p'], ['p', 'p'])).toEqual([
    { left: [0, 1], right: [0, 2] },
    { left: [1, 3], right: [2, 2] },
  ]);
});

it('has every index of both sides once, in order', () => {
  const keys = fc.array(fc.constantFrom('p', 'ul', 'table'), { maxLength: 12 });
  fc.assert(
    fc.property(keys, keys, (left, right) => {
      const pairs = alignSequences(left, right);
      const indexes = (side: 'left' | 'right') =>
        pairs.flatMap((pair) => Array.from({ length: pair[side][1] - pair[side][0] }, (_, at) => pair[side][0] + at));
      expect(indexes('left')).toEqual(left.map((_, index) => index));
      expect(indexes('right')).toEqual(right.map((_, index) => index));
    }),
  );
});

it('leaves sequences that are too long and too different unpaired after their common beginning', () => {
  const other = (first: string, second: string) => Array.from({ length: 6000 }, (_, at) => (at % 2 ? first : second));
  expect(alignSequences(['p', ...other('ul', 'p')], ['p', ...other('table', 'ol')])).toEqual([
    { left: [0, 6001], right: [0, 6001] },
  ]);
  expect(alignSequences(['h', ...other('ul', 'p')], ['h', ...other('table', 'ol')])).toEqual([
    { left: [0, 1], right: [0, 1] },
    { left: [1, 6001], right: [1, 6001] },
  ]);
});
