import type { Node, Point, Position } from 'unist';
import type { VFile } from 'vfile';

declare module 'unist' {
  interface Position {
    /** Of a node of a meeting file, or of one of its translations. */
    file?: VFile;
  }
}

/** Where something is written. Lines and columns count from 1, offsets (UTF-16 units) from 0. */
export interface Place extends Position {
  file: VFile;
}

/** The place of a node; none of one that no file has. */
export function placeOf(node: Pick<Node, 'position'> | undefined): Place | undefined {
  const position = node?.position;
  return position && isPlace(position) ? position : undefined;
}

/** The place from the beginning of one to the end of another of the same file. */
export function placeFrom(first: Place | undefined, last: Place | undefined): Place | undefined {
  return first && last && { file: first.file, start: first.start, end: last.end };
}

function isPlace(position: Position): position is Place {
  return position.file !== undefined;
}

export function isBefore(one: Point, other: Point): boolean {
  return one.line < other.line || (one.line === other.line && one.column < other.column);
}
