import type { TextRun } from './text-lines.js';

/** A run with its place in the nesting of directions: odd levels go from right to left (Unicode, UAX #9). */
export interface OrderedRun extends TextRun {
  readonly level: number;
}

export const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
export const arabicDigits = /[\u0660-\u0669\u066B\u066C\u06F0-\u06F9]/;
const leftToRight = /\p{L}/u;

type Direction = 'right' | 'left' | 'digits' | 'neutral';

/**
 * Puts the runs of a line, given from left to right, in the order in which they are read: the algorithm of Unicode for
 * both directions (UAX #9), backwards.
 *
 * @param isLeftward whether the text as a whole goes from right to left
 */
export function orderRuns(line: readonly TextRun[], isLeftward: boolean): OrderedRun[] {
  const levels = findLevels(line, isLeftward);
  const ordered = line.map((run, index): OrderedRun => ({ ...run, level: levels[index] ?? 0 }));
  for (let level = 2; level >= 1; level--) reverseFrom(ordered, level);
  return ordered;
}

function findLevels(line: readonly TextRun[], isLeftward: boolean): number[] {
  const directions = withSigns(line, line.map(directionOf));
  return directions.map((direction, index) => {
    const before = directions.slice(0, index).findLast((each) => each !== 'neutral');
    const after = directions.slice(index + 1).find((each) => each !== 'neutral');
    return isLeftward ? levelInside(direction, before, after) : levelOutside(direction, before, after);
  });
}

/** A sign of a number goes where the number goes: a line is set so that they keep their order. */
function withSigns(line: readonly TextRun[], directions: readonly Direction[]): readonly Direction[] {
  const isNumber = (index: number) => directions[index] === 'digits' || directions[index] === 'right';
  return directions.map((direction, index) => {
    if (direction !== 'neutral') return direction;
    const text = textOf(line[index] as TextRun).trim();
    const [hasBefore, hasAfter] = [isNumber(index - 1), isNumber(index + 1)];
    const belongs =
      (hasBefore && hasAfter && /^(?:\p{Sm}|[‐‑–—/])+$/u.test(text)) ||
      ((hasBefore || hasAfter) && /^(?:\p{Sc}|[%‰°§])+$/u.test(text)) ||
      (hasAfter && /^[−±~≈≤≥<>–]$/.test(text));
    return belongs ? 'digits' : direction;
  });
}

/** In a line that goes from right to left. */
function levelInside(own: Direction, before?: Direction, after?: Direction): number {
  if (own === 'right' || own === 'digits') return 2;
  return own === 'neutral' && before === 'right' && after === 'right' ? 2 : 1;
}

/** In a line that goes from left to right; numbers and neutrals belong to what goes left only between two of it. */
function levelOutside(own: Direction, before?: Direction, after?: Direction): number {
  if (own === 'left') return 1;
  const goesLeft = (each?: Direction) => each === 'left' || each === 'digits';
  if (own === 'right' || !goesLeft(before) || !goesLeft(after)) return 0;
  return own === 'digits' ? 2 : 1;
}

/** Where a run goes to. */
function directionOf(run: TextRun): Direction {
  const text = textOf(run);
  if (rightToLeft.test(text.replace(new RegExp(arabicDigits, 'g'), '').replaceAll('٪', ''))) return 'left';
  if (leftToRight.test(text)) return 'right';
  if (run.isReversed) return 'left';
  return /\p{N}/u.test(text) ? 'digits' : 'neutral';
}

function textOf({ glyphs }: TextRun): string {
  return glyphs.map(({ text }) => text).join('');
}

/** Whether a text goes from right to left: most of its words do. */
export function isMostlyLeftward(runs: readonly TextRun[]): boolean {
  const text = runs.map(textOf).join(' ');
  const words = text.split(/\s+/);
  const count = (pattern: RegExp) => words.filter((word) => pattern.test(word)).length;
  return count(rightToLeft) >= count(/\p{Script=Latin}/u);
}

/** Reverses each sequence of runs of this level or a higher one. */
function reverseFrom(runs: OrderedRun[], level: number): void {
  for (let start = 0; start < runs.length; start++) {
    let end = start;
    while (end < runs.length && (runs[end]?.level ?? 0) >= level) end++;
    if (end - start > 1) runs.splice(start, end - start, ...runs.slice(start, end).reverse());
    start = end;
  }
}
