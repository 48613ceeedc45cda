import { type Document, Scalar, visit, type YAMLError } from 'yaml';
import type { Range } from '../../../model/range.js';
import { diagnoseFlow } from './diagnose-flow.js';
import { diagnoseLine, splitLine } from './diagnose-line.js';
import type { Diagnosis } from './diagnosis.js';
import { lineEnd, lineStart } from './lines.js';
import type { YamlProblem } from './problem-list.js';
import { backtick, quoteInLine } from './quote.js';

/** Whether an error has its own line to blame, whatever the others are. */
function isIndependent(error: YAMLError, source: string): boolean {
  if (error.code === 'TAB_AS_INDENT' || error.code === 'BAD_SCALAR_START') return true;
  if (error.code !== 'BLOCK_AS_IMPLICIT_KEY') return false;
  // `title: Réunion : bilan`
  const { key, value } = splitLine(source, error.pos[0]);
  return (
    key !== null && value?.start === error.pos[0] && /^[\p{L}\d].*:(?:\s|$)/u.test(source.slice(value.start, value.end))
  );
}

/**
 * Finds what the writer did, from the first error of a document, and those after it that are none of its making: the
 * library says where it gave up.
 *
 * @param readable what was parsed: the source with earlier faults made readable
 */
export function diagnoseErrors(document: Document.Parsed, readable: string, source: string): readonly Diagnosis[] {
  const exhausted = document.errors.find((error) => error.code === 'RESOURCE_EXHAUSTION');
  if (exhausted) return [diagnoseNesting(exhausted)];
  const errors = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  const other = errors.findIndex((error) => !isIndependent(error, source));
  const alike = errors.slice(0, other === -1 ? errors.length : Math.max(other, 1));
  const lines = new Map(alike.toReversed().map((error) => [lineStart(source, error.pos[0]), error]));
  const quoted = findQuoted(document, readable);
  return [...lines.values()].map((error) => diagnose(error, quoted, readable, source));
}

function diagnose(error: YAMLError, texts: readonly QuotedText[], readable: string, source: string): Diagnosis {
  const at = Math.min(error.pos[0], source.length);
  if (error.code === 'TAB_AS_INDENT') return diagnoseTab(source, at);
  const marker = findMarker(error, source, at);
  if (marker) return diagnoseMarker(source, marker);
  const quoted = findOpenQuote(texts, error, readable);
  if (quoted !== null) return diagnoseQuote(source, quoted);
  return diagnoseFlow(error, readable, source, at) ?? diagnoseLine(error, readable, source, at);
}

function diagnoseNesting(error: YAMLError): Diagnosis {
  const problem: YamlProblem = {
    rule: 'front-matter/syntax',
    span: { start: error.pos[0], end: error.pos[0] + 1 },
    message: 'Unexpected nesting without end, expected a list of maps at the deepest',
  };
  return { problem, repair: null };
}

function diagnoseTab(source: string, at: number): Diagnosis {
  const start = lineStart(source, at);
  const end = lineEnd(source, at);
  const line = source.slice(start, end);
  const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  const tabs = { start: Math.min(at, end), end: Math.max(at + 1, start + indent) };
  const problem: YamlProblem = {
    rule: 'front-matter/syntax',
    span: tabs,
    message: 'Unexpected tab, expected spaces before the value',
    hint: `write spaces instead of the tab before ${backtick(line)}`,
  };
  return { problem, repair: { kind: 'untab', span: { start, end: start + indent } } };
}

/** `...`, which ends a YAML document, or a `%` directive, which begins one. */
function findMarker(error: YAMLError, source: string, at: number): Range | null {
  const start =
    error.code === 'MULTIPLE_DOCS'
      ? lineStart(source, source.lastIndexOf('\n...', at) + 1)
      : error.message.includes('directives-end')
        ? source.search(/^%/m)
        : -1;
  return start === -1 ? null : { start, end: lineEnd(source, start) };
}

function diagnoseMarker(source: string, span: Range): Diagnosis {
  const problem: YamlProblem = {
    rule: 'front-matter/syntax',
    span,
    message: `Unexpected line ${backtick(source.slice(span.start, span.end))}, expected \`field: value\``,
    hint: 'delete the line',
  };
  return { problem, repair: { kind: 'blank', span } };
}

interface QuotedText extends Range {
  readonly multiline: boolean;
}

function findQuoted(document: Document.Parsed, readable: string): QuotedText[] {
  const found: QuotedText[] = [];
  visit(document, {
    Scalar(_, { type, range }) {
      if ((type !== Scalar.QUOTE_DOUBLE && type !== Scalar.QUOTE_SINGLE) || !range) return;
      const [start, end] = range;
      found.push({ start, end, multiline: /[\r\n]/.test(readable.slice(start, end).trimEnd()) });
    },
  });
  return found;
}

/** The quoted text that an error is about because it goes on over lines that were not meant to be in it. */
function findOpenQuote(texts: readonly QuotedText[], error: YAMLError, readable: string): number | null {
  const unclosed = error.code === 'MISSING_CHAR' && error.message.includes('closing');
  const atEnd =
    error.code === 'UNEXPECTED_TOKEN' ||
    error.code === 'BLOCK_AS_IMPLICIT_KEY' ||
    error.code === 'MULTILINE_IMPLICIT_KEY';
  if (!unclosed && !atEnd) return null;
  const line = lineStart(readable, error.pos[0]);
  const found = texts.findLast(({ start, end, multiline }) => {
    if (start > error.pos[0]) return false;
    return unclosed ? end >= error.pos[0] - 1 : multiline && line <= end && end <= error.pos[0] + 1;
  });
  return found?.start ?? null;
}

function diagnoseQuote(source: string, start: number): Diagnosis {
  const end = start + source.slice(start, lineEnd(source, start)).trimEnd().length;
  const span: Range = { start, end };
  const mark = source.charAt(start);
  const problem: YamlProblem = {
    rule: 'front-matter/syntax',
    span,
    message: `Unexpected end of ${backtick(source.slice(start, end))}, expected a closing ${backtick(mark)}`,
    hint: `write ${quoteInLine(source, span)}`,
  };
  // At the margin it is a field whose name was to be quoted.
  const [, key] = /^["']([^\s"':]+)["']?:/.exec(source.slice(start, end)) ?? [];
  if (start === lineStart(source, start)) return { problem, repair: { kind: 'blank', span, key } };
  return { problem, repair: { kind: 'fill', span } };
}
