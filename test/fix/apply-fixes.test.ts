import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFixes } from '../../src/fix/apply-fixes.js';
import type { Fix } from '../../src/model/problem.js';

const text = 'lieu: Mairie\r\n\r\n::: fr\r\n## 3. Eau 💧\r\n';

/** Replaces the first `old` of the text. */
function replace(old: string, by: string): Fix {
  const start = text.indexOf(old);
  return { start, end: start + old.length, text: by };
}

describe('applyFixes', () => {
  it('changes what the fixes name, and nothing else', () => {
    const fixes = [replace('3', '2'), replace('lieu', 'room'), replace('::: ', ':::')];
    expect(applyFixes(text, fixes)).toEqual({
      text: 'room: Mairie\r\n\r\n:::fr\r\n## 2. Eau 💧\r\n',
      count: 3,
    });
  });

  it('makes the first of fixes that touch the same place', () => {
    const at = text.indexOf('Eau');
    const fixes = [
      replace('Mairie\r\n', 'Salle'),
      replace('lieu: Mairie', 'room: Mairie'),
      { start: at, end: at, text: "L'" },
      { start: at, end: at, text: "D'" },
    ];
    expect(applyFixes(text, fixes)).toEqual({
      text: "room: Mairie\r\n\r\n::: fr\r\n## 3. L'Eau 💧\r\n",
      count: 2,
    });
  });

  it('makes no fix that changes nothing, or leads out of the text', () => {
    const length = text.length;
    const fixes = [
      replace('lieu', 'lieu'),
      { start: length, end: length + 1, text: '' },
      { start: 4, end: 3, text: 'x' },
      { start: -1, end: 2, text: 'x' },
    ];
    expect(applyFixes(text, fixes)).toEqual({ text, count: 0 });
  });

  it('leaves every character outside the fixes', () => {
    const written = fc.string({ unit: 'binary', maxLength: 60 });
    const anyFixes = fc.array(
      fc.record({ start: fc.nat(60), end: fc.nat(60), text: fc.constantFrom('', 'room', '\r\n', '٣') }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(written, anyFixes, (source, fixes) => {
        const { text: fixed, count } = applyFixes(source, fixes);
        const inside = new Set(fixes.flatMap(({ start, end }) => range(start, end)));
        const outside = [...source.split('')].filter((_, index) => !inside.has(index));
        expect(isSubsequence(outside, fixed.split(''))).toBe(true);
        expect(count).toBeLessThanOrEqual(fixes.length);
        if (count === 0) expect(fixed).toBe(source);
      }),
    );
  });
});

function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let found = 0;
  for (const unit of whole) if (unit === part[found]) found++;
  return found === part.length;
}
