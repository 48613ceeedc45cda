import type { YAMLError } from 'yaml';
import type { Range } from '../../../model/range.js';
import type { Diagnosis } from './diagnosis.js';
import { lineEnd, lineStart } from './lines.js';
import { needsQuotes } from './misread.js';
import type { YamlProblem } from './problem-list.js';
import { backtick } from './quote.js';

/** What stands on a line, `- key: value`; null where it isn't there. */
export interface LineParts {
  readonly indent: number;
  readonly dashes: string;
  readonly key: Range | null;
  readonly value: Range | null;
}

export function splitLine(source: string, at: number): LineParts {
  const start = lineStart(source, at);
  const line = source.slice(start, lineEnd(source, at)).trimEnd();
  const [before = '', indent = '', dashes = ''] = /^([ \t]*)((?:-[ \t]+)*)/.exec(line) ?? [];
  const rest = line.slice(before.length);
  const [head = '', name = ''] =
    /^("[^"]*"|'[^']*'|[^\s"'#[\]{},&*!|>%@`][^\s:#]*(?:[ ][^\s:#]+){0,3})[ \t]*:(?=[ \t]|$)[ \t]*/.exec(rest) ?? [];
  const keyStart = start + before.length;
  const valueStart = keyStart + head.length;
  const end = start + line.length;
  return {
    indent: indent.length,
    dashes,
    key: head === '' ? null : { start: keyStart, end: keyStart + name.length },
    value: valueStart < end ? { start: valueStart, end } : null,
  };
}

/** Blames the line that an error is on: its value, its lack of a colon, or its indentation. */
export function diagnoseLine(error: YAMLError, readable: string, source: string, at: number): Diagnosis {
  const { key, value, dashes } = splitItem(source, at);
  const problem = value && !isFilled(readable, source, value) && judgeValue(source, value, dashes !== '' && !key);
  if (problem) {
    // Without a colon left, a field would run into the next.
    const isField = key === null && dashes === '';
    return { problem, repair: { kind: isField ? 'blank' : 'fill', span: value } };
  }
  if (key === null && dashes === '' && error.code !== 'BAD_INDENT') return diagnoseNoField(error, source, at);
  return diagnoseIndent(error, source, at);
}

/** As `splitLine`; `- Point focal : Amina : adjointe` has no key. */
function splitItem(source: string, at: number): LineParts {
  const parts = splitLine(source, at);
  const { key, value, dashes } = parts;
  if (dashes === '' || !key || !value || /^[a-z-]+$/.test(source.slice(key.start, key.end))) return parts;
  return { ...parts, key: null, value: { start: key.start, end: value.end } };
}

function judgeValue(source: string, value: Range, isItem: boolean): YamlProblem | null {
  const text = source.slice(value.start, value.end);
  const quoted = needsQuotes(source, value, text.charAt(0));
  if (/^["']/.test(text)) {
    const whole = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')$/.test(text);
    if (!whole) {
      return {
        ...quoted,
        message: `Unexpected text after the closing quote in ${backtick(text)}, expected quotes around the whole`,
      };
    }
    const [unknown] = /\\[^0abefnrtvNLP_xuU\s"/\\]/.exec(text) ?? [];
    if (unknown === undefined || text.startsWith("'")) return null;
    return {
      ...quoted,
      message: `Unexpected ${backtick(unknown)} in double quotes, expected a backslash to stand in single quotes`,
    };
  }
  if (/^[@`%*&!|>[\]{},#]/.test(text) || /^[-?:](?:\s|$)/.test(text)) return quoted;
  if (/[ \t]#/.test(text)) return needsQuotes(source, value, '#');
  const colons = text.match(/:(?:\s|$)/g)?.length ?? 0;
  // Of a list item with one colon YAML makes a field; it is no error there.
  return colons > (isItem ? 1 : 0) ? needsQuotes(source, value, ':') : null;
}

/** `date:2023-06-20` and words that belong to no field. */
function diagnoseNoField(error: YAMLError, source: string, at: number): Diagnosis {
  const start = lineStart(source, at);
  const raw = source.slice(start, lineEnd(source, at));
  const line = raw.trim();
  if (line === '') return diagnoseAnything(error, at);
  const span = { start: start + raw.indexOf(line), end: start + raw.indexOf(line) + line.length };
  const [, name, value = ''] = /^([\p{L}-]{2,20})[ \t]*(?:[:=][ \t]*)?(\S.*)?$/u.exec(line) ?? [];
  const hint =
    name !== undefined && /^[\p{L}-]+(?::\S|[ \t]*=|[ \t]+[\d"'[{])/u.test(line)
      ? `write ${backtick(`${name}: ${value}`)}`
      : 'write `field: value`, or put words that go on from the line above in quotes with them';
  return {
    problem: {
      rule: 'front-matter/syntax',
      span,
      message: `Unexpected line ${backtick(line)}, expected \`field: value\``,
      hint,
    },
    repair: { kind: 'blank', span, key: name },
  };
}

/** A line that stands too far to the right or to the left for what is above it. */
function diagnoseIndent(error: YAMLError, source: string, at: number): Diagnosis {
  const here = splitLine(source, at);
  const next = nextLine(source, at);
  const after = next === null ? null : splitLine(source, next);
  const column = (here.key?.start ?? lineStart(source, at)) - lineStart(source, at);
  const nextIsDeeper = after !== null && here.value !== null && after.indent > column;
  const on = error.code === 'BLOCK_AS_IMPLICIT_KEY' && nextIsDeeper && next !== null ? next : at;
  const { key, dashes, indent } = splitLine(source, on);
  const start = lineStart(source, on);
  const raw = source.slice(start, lineEnd(source, on));
  const line = raw.trim();
  if (line === '') return diagnoseAnything(error, at);
  const span = { start: start + raw.indexOf(line), end: start + raw.indexOf(line) + line.length };
  const isLoose = dashes !== '' && indent === 0;
  return {
    problem: {
      rule: 'front-matter/syntax',
      span,
      message: isLoose
        ? `Unexpected list entry ${backtick(line)}, expected \`field: value\``
        : `Unexpected indentation before ${backtick(line)}, expected the same as of the lines that it belongs with`,
      hint: isLoose
        ? 'write a list below a field that has no other value, such as `attendees:`'
        : 'begin the lines of a list, and the fields of an entry, in the same column',
    },
    repair: { kind: 'blank', span, key: key ? source.slice(key.start, key.end) : undefined },
  };
}

/** What no line is to blame for: the library's own words. */
function diagnoseAnything(error: YAMLError, at: number): Diagnosis {
  const message = `Unexpected character, expected YAML: ${error.message.charAt(0).toLowerCase()}${error.message.slice(1)}`;
  return { problem: { rule: 'front-matter/syntax', span: { start: at, end: at }, message }, repair: null };
}

function nextLine(source: string, at: number): number | null {
  const end = source.indexOf('\n', at);
  return end === -1 || end + 1 >= source.length ? null : end + 1;
}

function isFilled(readable: string, source: string, { start, end }: Range): boolean {
  return readable.slice(start, end) !== source.slice(start, end);
}
