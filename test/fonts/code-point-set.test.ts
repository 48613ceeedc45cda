import { expect, it } from 'vitest';
import { parseUnicodeRange } from '../../src/fonts/code-point-set.js';

it('a set has the ends of its ranges and what lies between, nothing else', () => {
  const set = parseUnicodeRange('U+20-7E,U+A0,U+1F44D');
  const points = [0x1f, 0x20, 0x41, 0x7e, 0x7f, 0xa0, 0xa1, 0x1f44c, 0x1f44d, 0x1f44e];
  expect(points.filter((point) => set.has(point))).toEqual([0x20, 0x41, 0x7e, 0xa0, 0x1f44d]);
});

it('the empty list is the empty set', () => {
  expect(parseUnicodeRange('').has(0x20)).toBe(false);
});
