import type { YAMLError } from 'yaml';
import type { Range } from '../../../model/range.js';
import type { Diagnosis } from './diagnosis.js';
import { lineEnd, lineStart } from './lines.js';
import { needsQuotes } from './misread.js';
import { backtick, quote } from './quote.js';

/** A bracket or brace and where the text between it and its partner is parted. */
interface Flow {
  readonly start: number;
  readonly close: ']' | '}';
  /** Offsets of the commas at this level so far, and of the opening mark. */
  readonly marks: number[];
}

/**
 * Blames what stands in braces or brackets that are open where an error is: a comment that swallows their end, no end
 * at all, or a text that needs quotes. Null where none is open.
 */
export function diagnoseFlow(error: YAMLError, readable: string, source: string, at: number): Diagnosis | null {
  // An end that is missed is missed at the next line's margin.
  const open = findOpen(readable, error.code === 'BAD_INDENT' ? at - 1 : at + 1);
  const outer = open[0];
  const inner = open.at(-1);
  if (!outer || !inner) return null;
  const comment = readable.slice(outer.start, at).search(/(?<=[^\s,[{])[ \t]+#/);
  if (comment !== -1) return diagnoseComment(source, outer, outer.start + comment);
  if (error.code === 'BAD_INDENT' || error.message.includes('end with a')) return diagnoseUnclosed(source, outer, at);
  const text = textAt(source, inner, at);
  if (text === null || readable.slice(text.start, text.end) !== source.slice(text.start, text.end)) return null;
  const words = source.slice(text.start, text.end);
  const mark = /[:]\s/.test(words) ? ':' : words.charAt(0);
  return { problem: needsQuotes(source, text, mark), repair: { kind: 'fill', span: text } };
}

/** The marks that are open at an offset, from the last line that begins a field at its margin. */
function findOpen(source: string, at: number): Flow[] {
  const start = fieldStart(source, at);
  const open: Flow[] = [];
  // Quoted texts and comments are passed over.
  const marks = /(?<=[\s,[{:])(?:"[^"]*"?|'[^']*'?|#[^\r\n]*)|[[\]{},]/g;
  for (const { 0: mark, index } of source.slice(start, at).matchAll(marks)) {
    const offset = start + index;
    if (mark === ',') open.at(-1)?.marks.push(offset);
    else if (mark === '[' || mark === '{') {
      const close = mark === '[' ? ']' : '}';
      if (open.length > 0 || opensFlow(source, offset)) open.push({ start: offset, close, marks: [offset] });
    } else if (open.at(-1)?.close === mark) open.pop();
  }
  return open;
}

/** How far back the mark is looked for that an error is in: each error of a long list looks. */
const farthest = 5000;

/** Where the last line begins that holds a field, not an entry or an end of one. */
function fieldStart(source: string, at: number): number {
  let lineBreak = at;
  do lineBreak = source.lastIndexOf('\n', lineBreak - 1);
  while (lineBreak > Math.max(0, at - farthest) && /[\s\]}#-]/.test(source.charAt(lineBreak + 1)));
  return lineBreak + 1;
}

/** Whether a bracket stands where a value begins, not within a text. */
function opensFlow(source: string, index: number): boolean {
  const line = source.slice(source.lastIndexOf('\n', index - 1) + 1, index);
  return /(?:^|[:-])[ \t]*$/.test(line);
}

/** `[Amina Sow #1, Karim]`: the comment runs to the end of the line. */
function diagnoseComment(source: string, outer: Flow, comment: number): Diagnosis {
  const end = lineEnd(source, comment);
  const close = source.slice(comment, end).lastIndexOf(outer.close);
  const stop = close === -1 ? end : comment + close;
  const from = Math.max(source.lastIndexOf(',', comment), lineStart(source, comment) - 1, outer.start) + 1;
  const comma = source.indexOf(',', comment);
  const to = comma === -1 || comma > stop ? stop : comma;
  const key = /^\s*[\w-]+:[ \t]+/.exec(source.slice(from, to))?.[0].length ?? 0;
  const words = trimSpan(source, { start: from + key, end: to });
  return { problem: needsQuotes(source, words, '#'), repair: { kind: 'fill', span: words } };
}

function diagnoseUnclosed(source: string, outer: Flow, at: number): Diagnosis {
  const end = outer.start + source.slice(outer.start, at).trimEnd().length;
  const line = Math.min(end, lineEnd(source, outer.start));
  const written = source.slice(outer.start, line).trimEnd();
  const begun = source.slice(source.lastIndexOf('\n', outer.start) + 1, outer.start).trimStart();
  const space = outer.close === '}' && /^\{ /.test(written) ? ' ' : '';
  const isText = outer.close === ']' ? !written.includes(',') : !written.includes(':');
  const closed = isText ? quote(written) : `${written.replace(/,$/, '')}${space}${outer.close}`;
  return {
    problem: {
      rule: 'front-matter/syntax',
      span: { start: outer.start, end: outer.start + written.length },
      message: `Unexpected end of ${backtick(written)}, expected a closing ${backtick(outer.close)}`,
      hint: `write ${backtick(begun + closed)}`,
    },
    repair: { kind: 'fill', span: { start: outer.start, end } },
  };
}

/** The text between two commas that an offset is in, without its key. */
function textAt(source: string, flow: Flow, at: number): Range | null {
  const from = (flow.marks.at(-1) as number) + 1;
  const rest = source.slice(at, lineEnd(source, at)).search(/[,\]}]/);
  const to = rest === -1 ? lineEnd(source, at) : at + rest;
  const key = flow.close === '}' ? (/^\s*[^\s:,]+:[ \t]+/.exec(source.slice(from, to))?.[0].length ?? 0) : 0;
  const span = trimSpan(source, { start: from + key, end: to });
  return span.end > span.start ? span : null;
}

function trimSpan(source: string, { start, end }: Range): Range {
  const text = source.slice(start, end);
  return { start: start + text.length - text.trimStart().length, end: start + text.trimEnd().length };
}
