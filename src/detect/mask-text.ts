import type { Range } from '../model/range.js';
import type { TextRun } from '../text/text-run.js';

/**
 * A text with spaces for what says nothing about its language: what its writer has marked as another one's, links,
 * addresses, quotations. A text that is hardly more than a quotation keeps it.
 */
export function maskText({ text, foreign, links }: Pick<TextRun, 'text' | 'foreign' | 'links'>): string {
  let masked = text;
  if (foreign.length > 0 || links.length > 0) masked = blankRanges(masked, [...foreign, ...links]);
  if (mayHoldAddress(masked)) masked = masked.replace(addresses, blank);
  if (!mayHoldQuotation(masked)) return masked;
  const unquoted = masked.replace(quotations, blank);
  return countLetters(unquoted) * 4 < countLetters(masked) ? masked : unquoted;
}

function blankRanges(text: string, ranges: readonly Range[]): string {
  const sorted = [...ranges].sort((a, b) => a.start - b.start);
  let [masked, at] = ['', 0];
  for (const { start, end } of sorted) {
    if (end <= at) continue;
    masked += text.slice(at, Math.max(at, start)) + ' '.repeat(end - Math.max(at, start));
    at = end;
  }
  return masked + text.slice(at);
}

function mayHoldAddress(text: string): boolean {
  return text.includes('@') || text.includes('://') || text.includes('www.');
}

const addresses = /(?<![^\s<(])(?:[a-z]{2,9}:\/\/|www\.)[^\s<>]+|(?<![^\s<(])[^\s@<>()]{1,64}@[^\s@<>()]+/giu;

function mayHoldQuotation(text: string): boolean {
  return text.includes('«') || text.includes('“') || text.includes('„') || text.includes('"');
}

/** A pair of quotation marks within a line, in the ways of the catalogue's languages. */
const quotations = /«[^«»\n]*»|“[^“”\n]*”|„[^„“”\n]*[“”]|"[^"\n]*"/gu;

function blank(found: string): string {
  return ' '.repeat(found.length);
}

function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
