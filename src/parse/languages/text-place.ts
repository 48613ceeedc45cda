import type { Text as TextNode } from 'mdast';
import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';

/**
 * Where a piece of a text node is written. What is written may be longer than what is read: escapes, character
 * references, and the marks at the head of lines in lists and quotations.
 *
 * @param start index into the node's value
 */
export function placeInText(node: TextNode, start: number, end: number, file: VFile): Position | undefined {
  const { position } = node;
  const [first, last] = [position?.start.offset, position?.end.offset];
  if (!position || first === undefined || last === undefined) return position;
  const from = node.data?.from ?? 0;
  const written = String(file).slice(first, last);
  const isExact = from === 0 && written.length === node.value.length;
  const [head, tail] = isExact ? [start, end] : writtenRange(written, from + start, from + end);
  return {
    start: advance(position.start, written.slice(0, head)),
    end: advance(position.start, written.slice(0, tail)),
  };
}

/** The point behind a text that begins at a point. */
export function advance(point: Point, text: string): Point {
  const lines = text.split(/\r\n|\n|\r/);
  const last = lines.at(-1) as string;
  return {
    line: point.line + lines.length - 1,
    column: lines.length === 1 ? point.column + text.length : last.length + 1,
    offset: (point.offset ?? 0) + text.length,
  };
}

/** What stands for one character: a reference, an escaped one, a line ending with the spaces and marks around it. */
const oneCharacter =
  /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});|\\[!-/:-@[-`{-~]|(?:(?<![ \t])[ \t]+)?(?:\r\n|\n|\r)[ \t]*(?:>[ \t]*)*|./gisu;

/** Indexes into what is written, of the first and behind the last of the characters read. */
function writtenRange(written: string, start: number, end: number): [number, number] {
  let read = 0;
  let from = 0;
  for (const { 0: piece, index } of written.matchAll(oneCharacter)) {
    if (read <= start) from = index;
    if (read >= end) return [from, Math.max(from, index)];
    read += isPair(piece) ? 2 : 1;
  }
  return [from, written.length];
}

function isPair(piece: string): boolean {
  return piece.length === 2 && (piece.codePointAt(0) ?? 0) > 0xffff;
}
