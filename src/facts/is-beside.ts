import type { Range } from '../model/range.js';

/** Whether one of two pieces of a text stands right after the other, in parentheses: `trois (03)`. */
export function isBeside(text: string, one: Range, other: Range): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  const gap = second.start - first.end;
  return (
    gap > 0 && gap < 4 && /^\s?[([]$/.test(text.slice(first.end, second.start)) && /[)\]]/.test(text[second.end] ?? '')
  );
}
