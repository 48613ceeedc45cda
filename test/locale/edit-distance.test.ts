import { expect, it } from 'vitest';
import { editDistance } from '../../src/locale/edit-distance.js';

it.each([
  ['decisions', 'decisions', 0],
  ['decisons', 'decisions', 1],
  ['decissions', 'decisions', 1],
  ['decicions', 'decisions', 1],
  ['deicsions', 'decisions', 1],
  ['actoin', 'actions', 2],
  ['', 'ab', 2],
])('counts the slips between %s and %s', (one, other, distance) => {
  expect(editDistance(one, other, 2)).toBe(distance);
  expect(editDistance(other, one, 2)).toBe(distance);
});

it('stops counting where there are too many', () => {
  expect(editDistance('budget', 'decisions', 2)).toBe(3);
  expect(editDistance('decisions', 'precision', 1)).toBe(2);
});
