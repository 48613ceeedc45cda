import { formatReviewComment, type ReviewedPair, readReviewComments } from './review-comment.js';

/**
 * Writes into a file's text that its texts in a language were reviewed: in the comment that says so, or in a new one at
 * the end. What else is in the file stays as it is.
 *
 * @param pairs in the order of the document, one for each block; none takes the comment away
 */
export function recordReview(text: string, language: string, pairs: readonly ReviewedPair[]): string {
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const [first, ...others] = readReviewComments(text).filter((comment) => comment.language === language);
  const comment = pairs.length === 0 ? '' : formatReviewComment(language, pairs, lineEnd);
  if (!first) return comment === '' ? text : text + gapAfter(text, lineEnd) + comment + lineEnd;
  // A second one is left by a merge.
  const kept = others.toReversed().reduce((rest, { start, end }) => cutLine(rest, start, end), text);
  if (comment === '') return cutLine(kept, first.start, first.end);
  return kept.slice(0, first.start) + comment + kept.slice(first.end);
}

/** What stands between a text and a comment after it: the comment would go on with a paragraph that it touches. */
function gapAfter(text: string, lineEnd: string): string {
  if (text === '' || /(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r)$/.test(text.slice(-200))) return '';
  return /[\r\n]$/.test(text) ? lineEnd : lineEnd + lineEnd;
}

/** Without a stretch and the end of its line. */
function cutLine(text: string, start: number, end: number): string {
  const after = text.slice(end);
  return text.slice(0, start) + after.replace(/^[ \t]*(?:\r\n|\n|\r)/, '');
}
