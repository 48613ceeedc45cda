import type { Text as TextNode } from 'mdast';
import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';
import { type Place, placeOf } from '../model/place.js';

/**
 * Where a piece of a text node is written. What is written may be longer than what is read: escapes, character
 * references, and the marks at the head of lines in lists and quotations.
 *
 * @param start index into the node's value
 */
export function placeInText(node: TextNode, start: number, end: number): Place | undefined {
  const place = placeOf(node);
  const first = place?.start.offset;
  if (!place || first === undefined || place.end.offset === undefined) return place;
  const from = node.data?.from ?? 0;
  const known = writtenTexts.get(node);
  const written = known?.value === node.value && known.first === first ? known : new WrittenText(node, place.file);
  writtenTexts.set(node, written);
  return {
    file: place.file,
    start: written.pointOf(from + start, 'first'),
    end: written.pointOf(from + end, 'behind'),
  };
}

/** A text may have thousands of problems: what it takes to find places in it is made once. */
const writtenTexts = new WeakMap<TextNode, WrittenText>();

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

class WrittenText {
  readonly value: string;
  readonly first: number;
  readonly #start: Point;
  readonly #length: number;
  /** Where lines begin. */
  readonly #lines: readonly number[];
  /** Where each character read is written, and how many are before it; null where one stands for one. */
  readonly #pieces: { readonly at: readonly number[]; readonly read: readonly number[] } | null;

  constructor({ value, position, data }: TextNode, file: VFile) {
    const { start, end } = position as Position;
    const written = String(file).slice(start.offset, end.offset);
    this.value = value;
    this.first = start.offset ?? 0;
    this.#start = start;
    this.#length = written.length;
    this.#lines = [
      0,
      ...Array.from(written.matchAll(/\r\n|\n|\r/g), ({ 0: lineEnd, index }) => index + lineEnd.length),
    ];
    this.#pieces = !data?.from && written.length === value.length ? null : readPieces(written);
  }

  /** Of a place in what is read: the point where its character begins, or that behind the one before it. */
  pointOf(place: number, side: 'first' | 'behind'): Point {
    const at = this.#pieces === null ? place : this.#findPiece(this.#pieces, place, side);
    const line = countUpTo(this.#lines, at) - 1;
    return {
      line: this.#start.line + line,
      column: line === 0 ? this.#start.column + at : at - (this.#lines[line] ?? 0) + 1,
      offset: this.first + at,
    };
  }

  #findPiece(
    { at, read }: { at: readonly number[]; read: readonly number[] },
    place: number,
    side: 'first' | 'behind',
  ) {
    const index = side === 'first' ? countUpTo(read, place) - 1 : countUpTo(read, place - 1);
    return at[index] ?? this.#length;
  }
}

function readPieces(written: string) {
  const pieces = { at: [] as number[], read: [] as number[] };
  let count = 0;
  for (const { 0: piece, index } of written.matchAll(oneCharacter)) {
    pieces.at.push(index);
    pieces.read.push(count);
    count += isPair(piece) ? 2 : 1;
  }
  return pieces;
}

/** How many of some numbers, which are in order, are no greater than another. */
function countUpTo(numbers: readonly number[], most: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isPair(piece: string): boolean {
  return piece.length === 2 && (piece.codePointAt(0) ?? 0) > 0xffff;
}
