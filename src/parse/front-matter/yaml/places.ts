import type { Point, Position } from 'unist';
import type { Range } from '../../../model/range.js';

/**
 * Makes a function from stretches of a text to places in its file.
 *
 * @param text the file from its beginning, at least as far as places are asked for
 * @param offset where offset 0 of the stretches stands in it
 */
export function createLocator(text: string, offset: number): (span: Range) => Position {
  let lineStarts: readonly number[] | null = null;

  const pointAt = (offset: number): Point => {
    // No place is within a line end.
    const at = text.startsWith('\r\n', offset - 1) ? offset - 1 : offset;
    lineStarts ??= findLineStarts(text);
    let low = 0;
    let high = lineStarts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((lineStarts[middle] as number) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - (lineStarts[low] as number) + 1, offset: at };
  };

  return ({ start, end }) => ({ start: pointAt(start + offset), end: pointAt(end + offset) });
}

function findLineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ index, 0: lineEnd }) => index + lineEnd.length)];
}
