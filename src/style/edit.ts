import type { Range } from '../model/range.js';

/** What stands for a part of a text: offsets in UTF-16 units. */
export interface Edit extends Range {
  readonly text: string;
}

/** @param edits none of which overlap */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let offset = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    pieces.push(text.slice(offset, edit.start), edit.text);
    offset = edit.end;
  }
  return [...pieces, text.slice(offset)].join('');
}
