import type { Range } from '../../../model/range.js';
import type { YamlProblem } from './problem-list.js';
import { backtick, quoteInLine } from './quote.js';
import type { Entry } from './value.js';

/** An unquoted text that YAML trips over: the hint shows its line with the text in quotes. */
export function needsQuotes(source: string, span: Range, mark: string): YamlProblem {
  return {
    rule: 'front-matter/syntax',
    span,
    message: `Unexpected ${backtick(mark)} in the unquoted text ${backtick(source.slice(span.start, span.end))}, expected quotes around it`,
    hint: `write ${quoteInLine(source, span)}`,
  };
}

/** `room: #204`, which is a comment to YAML; one that begins with a space is taken for what it is. */
export function findSwallowed(source: string, at: number): Range | null {
  const [comment = null] = /^[ \t]*#[^\s#][^\r\n]*/.exec(source.slice(at, at + 1000)) ?? [];
  if (comment === null) return null;
  const start = at + comment.indexOf('#');
  return { start, end: start + comment.trim().length };
}

/** The comment on the line of an unquoted text, from its `#` on. */
export function findComment(source: string, at: number): Range | null {
  const [, space = '', comment = null] = /^([ \t]+)(#[^\r\n]*)/.exec(source.slice(at, at + 1000)) ?? [];
  if (comment === null) return null;
  const start = at + space.length;
  return { start, end: start + comment.trimEnd().length };
}

/** `{ room: Salle 4, rue Neuve }`: YAML reads a second field, `rue Neuve`. */
export function findCommaText(source: string, text: Range, key: Range): Range {
  const rest = /^\s*(?:,[^,:{}[\]\r\n#]*)+(?=[,}\r\n])/.exec(source.slice(text.end, key.end + 1000));
  const end = text.end + (rest?.[0].trimEnd().length ?? 0);
  return { start: text.start, end: Math.max(end, key.end) };
}

export function strayKey(key: string, span: Range): YamlProblem {
  return {
    rule: 'front-matter/syntax',
    span,
    message: `Unexpected ${backtick(key)} in braces, expected \`field: value\``,
    hint: 'write the name of the field, a colon, a space and the value',
  };
}

/** `{{ page.title }}` and the like: to YAML a map or a list for a key. */
export function collectionKey(source: string, span: Range): YamlProblem {
  const brackets = source.charAt(span.start);
  return needsQuotes(source, span, /[[{]/.test(brackets) ? brackets : '?');
}

export function secondKey(second: Entry, first: Entry, lineOf: (span: Range | null) => number): YamlProblem {
  const line = lineOf(first.keySpan);
  const where = line === lineOf(second.keySpan) ? 'on the same line' : `on line ${line}`;
  return {
    rule: 'front-matter/syntax',
    span: second.keySpan,
    message: `Unexpected second ${backtick(second.key)}, expected each field once`,
    hint: `delete one of the two: the first stands ${where}`,
  };
}
