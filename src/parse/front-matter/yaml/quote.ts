import type { Range } from '../../../model/range.js';
import { lineEnd, lineStart } from './lines.js';

/** Longest value that a message repeats whole. */
const longest = 80;

/** A value in backticks, for a message: on one line, shortened where it is long. */
export function backtick(text: string): string {
  const line = text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
  return fence(line.length > longest ? `${line.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : line);
}

/** The line that a stretch begins on, ready to paste: the stretch in quotes, as far as its line goes. */
export function quoteInLine(source: string, span: Range): string {
  const last = lineEnd(source, span.start);
  const end = Math.min(span.end, last);
  const before = source.slice(lineStart(source, span.start), span.start);
  const line = before + quote(source.slice(span.start, end)) + source.slice(end, last);
  return fence(line.trim());
}

/** A text as a YAML scalar, in the quotes that need the fewest escapes. */
export function quote(written: string): string {
  const text = unquote(written.trim().replace(/\t+/g, ' '));
  if (!/["\\]/.test(text)) return `"${text}"`;
  if (!text.includes("'")) return `'${text}'`;
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** Drops quotes that were meant for the whole (`'L'atelier'`, `"A" // "B"`) or never closed. */
function unquote(text: string): string {
  const [, mark, inner = ''] = /^(["'])(.*)$/s.exec(text) ?? [];
  if (mark === undefined) return text;
  const sides = text.split(/(?<!\s)\s+\/\/\s+/u);
  if (sides.length > 1 && sides.every((side) => /^(["'])(?:(?!\1).)+\1$/su.test(side))) {
    return sides.map((side) => side.slice(1, -1)).join(' // ');
  }
  if (!inner.includes(mark)) return inner;
  if (inner.indexOf(mark) === inner.length - 1) return inner.slice(0, -1);
  const apostrophes = inner.endsWith(mark) && !/(?<!\p{L})'|'(?!\p{L})/u.test(inner.slice(0, -1));
  return mark === "'" && apostrophes ? inner.slice(0, -1) : text;
}

function fence(text: string): string {
  if (!text.includes('`')) return `\`${text}\``;
  const longestRun = Math.max(...(text.match(/`+/g) ?? []).map((run) => run.length));
  const marks = '`'.repeat(longestRun + 1);
  return `${marks} ${text} ${marks}`;
}
