import type { Fix } from '../model/problem.js';

export interface FixedText {
  readonly text: string;
  /** How many of the fixes were made. */
  readonly count: number;
}

/** Makes fixes in a text; of those that touch the same place, the first. What no fix names is as it was. */
export function applyFixes(text: string, fixes: readonly Fix[]): FixedText {
  const sorted = fixes.filter((fix) => changes(text, fix)).sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let last: Fix | null = null;
  for (const fix of sorted) {
    const from: number = last?.end ?? 0;
    // Two that put something in at one place would come out in an order that nobody chose.
    if (fix.start < from || fix.start === last?.start) continue;
    pieces.push(text.slice(from, fix.start), fix.text);
    last = fix;
  }
  pieces.push(text.slice(last?.end ?? 0));
  return { text: pieces.join(''), count: (pieces.length - 1) / 2 };
}

function changes(text: string, fix: Fix): boolean {
  if (fix.start < 0 || fix.end < fix.start || fix.end > text.length) return false;
  return text.slice(fix.start, fix.end) !== fix.text;
}
