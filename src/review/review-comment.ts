import type { Range } from '../model/range.js';

/** A text and its translation that a person found to agree, as hashes. */
export interface ReviewedPair {
  readonly source: string;
  readonly translation: string;
}

/** What a file says of the review of its texts in one language. */
export interface ReviewComment extends Range {
  readonly language: string;
  readonly pairs: readonly ReviewedPair[];
  /** Lines that say nothing, such as the marks of a conflict of versions. */
  readonly broken: readonly Range[];
}

const opening = '<!-- minutes-reviewed';

/**
 * The comments of a file that record reviews: a line a block, so that two people's reviews can be merged.
 *
 *     <!-- minutes-reviewed en
 *     3f9a1c2 7be01d4
 *     -->
 *
 * The first is the hash of the source's text, the second that of its translation's.
 */
export function readReviewComments(text: string): ReviewComment[] {
  const found: ReviewComment[] = [];
  for (let start = text.indexOf(opening); start >= 0; ) {
    const close = text.indexOf('-->', start + opening.length);
    if (close < 0) break;
    const comment = readComment(text, start, close);
    if (comment) found.push(comment);
    start = text.indexOf(opening, close);
  }
  return found;
}

export function formatReviewComment(language: string, pairs: readonly ReviewedPair[], lineEnd: string): string {
  const lines = pairs.map(({ source, translation }) => `${source} ${translation}`);
  return [`${opening} ${language}`, ...lines, '-->'].join(lineEnd);
}

/** Null where it does not begin a line, or names no language: it is a sentence about such comments. */
function readComment(text: string, start: number, close: number): ReviewComment | null {
  if (start > 0 && !/[\r\n]/.test(text.charAt(start - 1))) return null;
  const inside = start + opening.length;
  const [head = '', language] =
    /^[ \t]+([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)[ \t]*(?=[\r\n]|$)/.exec(
      text.slice(inside, Math.min(inside + 100, close)),
    ) ?? [];
  if (language === undefined) return null;
  const pairs: ReviewedPair[] = [];
  const broken: Range[] = [];
  for (const { 0: line, index } of text.slice(inside + head.length, close).matchAll(/[^\r\n]+/g)) {
    const [, source, translation] = /^\s*([0-9a-f]{7})\s+([0-9a-f]{7})\s*$/.exec(line.slice(0, 100)) ?? [];
    const from = inside + head.length + index;
    if (source && translation) pairs.push({ source, translation });
    else if (line.trim() !== '') broken.push({ start: from, end: from + line.trimEnd().length });
  }
  return { start, end: close + 3, language, pairs, broken };
}
