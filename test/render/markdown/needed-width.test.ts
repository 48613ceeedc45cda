import { describe, expect, it } from 'vitest';
import { needPageWidth } from '../../../src/render/markdown/needed-width.js';
import { flow } from '../fixtures/build.js';

function nested(depth: number): string {
  return Array.from({ length: depth }, (_, level) => `${'  '.repeat(level)}- niveau ${level + 1}`).join('\n');
}

describe('needPageWidth', () => {
  it('leaves lists in a column until they are too deep for it', () => {
    expect([6, 7].map((depth) => needPageWidth(flow(nested(depth)), 2))).toEqual([false, true]);
    expect([3, 4].map((depth) => needPageWidth(flow(nested(depth)), 3))).toEqual([false, true]);
  });

  it('counts quotations as lists', () => {
    expect(needPageWidth(flow('> > > trois'), 3)).toBe(false);
    expect(needPageWidth(flow('> > > - quatre'), 3)).toBe(true);
  });

  it('finds a table of many columns, however deep', () => {
    const three = flow('- a\n\n  | 1 | 2 | 3 |\n  | - | - | - |');
    expect([2, 3].map((languages) => needPageWidth(three, languages))).toEqual([false, true]);
    expect(needPageWidth(flow('> - a\n>\n>   | 1 | 2 | 3 | 4 |\n>   | - | - | - | - |'), 2)).toBe(true);
  });
});
