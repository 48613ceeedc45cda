import matter from 'gray-matter';
import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';
import { report } from '../../model/problem.js';
import { describeTooLong, longestYaml, type ParsedYaml, parseYaml } from './yaml/parse-yaml.js';
import { createLocator } from './yaml/places.js';
import { backtick } from './yaml/quote.js';

export interface SplitSource {
  /** What stands between the `---`; null where there is no front matter that can be read. */
  readonly yaml: string | null;
  /** Offset of `yaml` in the source. */
  readonly yamlOffset: number;
  /** As long as the source: the front matter blanked with spaces, line ends kept, so that places are the file's own. */
  readonly body: string;
  /** The front matter, parsed. */
  readonly parsed?: ParsedYaml;
}

/**
 * Parts a file into front matter and body, and reports `front-matter/missing`, `/unclosed` and `/language`. Nothing is
 * ever evaluated: YAML is the only language, whatever the file says.
 *
 * @param options `optional`: a file without front matter is all body
 * @returns null where the end of the front matter isn't known
 */
export function splitSource(file: VFile, options: { readonly optional?: boolean } = {}): SplitSource | null {
  const source = String(file);
  const start = source.startsWith('\uFEFF') ? 1 : 0;
  const opening = /^---(?!-)[^\r\n]*/.exec(source.slice(start, start + 1000))?.[0];
  if (opening === undefined) {
    if (!options.optional) reportMissing(file, source.slice(start, start + 1000));
    return { yaml: null, yamlOffset: start, body: source };
  }
  const close = findClose(file, source, start + opening.length);
  if (close === null) return null;
  if (close.end > longestYaml + opening.length) {
    const { rule, message, hint } = describeTooLong(close.end);
    report(file, rule, undefined, message, hint);
    return null;
  }
  const blanked = source.slice(0, close.end).replace(/[^\r\n]+/g, (text) => ' '.repeat(text.length));
  const body = blanked + source.slice(close.end);
  const language = opening.slice(3).trim();
  if (language !== '' && !/^ya?ml$/i.test(language)) {
    reportLanguage(file, language, opening.indexOf(language, 3), start);
    return { yaml: null, yamlOffset: start, body };
  }

  // The library looks for `\n---` alone; a line end of an old Mac is as long. Options keep it from caching.
  const block = source.slice(start, close.end).replace(/\r(?!\n)/g, '\n');
  // The library takes time by the square of a run of blanks; such front matter is refused for it below.
  const front = /(?<!\s)\s{1001}/u.test(block) ? null : matter(block, { language: 'yaml', engines });
  const yaml = withWholeLineEnd(front?.matter ?? block.slice(opening.length, -close.line.length - 1));
  const parsed = front && isParsed(front.data) ? front.data : parseYaml(yaml);
  return { yaml, yamlOffset: close.start - yaml.length, body, parsed };
}

/** What the library hands on is the front matter with its places, whatever is wrong with it. */
const engines = {
  yaml: (yaml: string): object => parseYaml(withWholeLineEnd(yaml)),
  json: refuse,
  javascript: refuse,
  coffee: refuse,
};

/** Of front matter without a field the library asks no engine. */
function isParsed(data: object): data is ParsedYaml {
  return 'fields' in data && 'problems' in data;
}

/** Of the last line end the library leaves the carriage return, which would be a part of the last value. */
function withWholeLineEnd(yaml: string): string {
  return yaml.replace(/\r$/, '\n');
}

function refuse(): never {
  throw new Error('front matter other than YAML is never read');
}

interface Close {
  /** Offset of the line end before the closing line. */
  readonly start: number;
  readonly end: number;
  readonly line: string;
}

function findClose(file: VFile, source: string, from: number): Close | null {
  const closing = /(\r\n|\r|\n)(---[^\r\n]*)/g;
  closing.lastIndex = from;
  const match = closing.exec(source);
  const [found = '', lineEnd = '', line = ''] = match ?? [];
  const index = match?.index ?? 0;
  // A carriage return before the line feed belongs to the text before, as the library sees it.
  if (/^---[ \t]*$/.test(line)) return { start: index + lineEnd.length - 1, end: index + found.length, line };
  if (line === '') reportUnclosed(file, source, from);
  else reportNotClosing(file, source, index + lineEnd.length, line);
  return null;
}

/** `----` or `--- a`, or the `...` that closes front matter elsewhere. */
function reportNotClosing(file: VFile, source: string, start: number, line: string): void {
  const end = start + line.trimEnd().length;
  const place = createLocator(source.slice(0, end), 0)({ start, end });
  const message = `Unexpected line ${backtick(line)}, expected \`---\` alone after the front matter`;
  report(file, 'front-matter/unclosed', place, message, 'write the line as `---`');
}

function reportUnclosed(file: VFile, source: string, from: number): void {
  const text = source.slice(from, from + 100_000);
  const dots = /[\r\n]\.\.\.(?=[ \t]*(?:[\r\n]|$))/.exec(text);
  if (dots) {
    reportNotClosing(file, source, from + dots.index + 1, '...');
    return;
  }
  const body = /[\r\n](?:#{1,6} |:::)/.exec(text);
  const line = body && (text.slice(0, body.index + 1).match(/\r\n|\r|\n/g)?.length ?? 0) + 1;
  const hint = `write \`---\` on a line of its own ${line === null ? 'after the last field' : `before line ${line}`}`;
  const place = firstLine(0, 3, source.startsWith('\uFEFF') ? 1 : 0);
  report(file, 'front-matter/unclosed', place, 'Unexpected end of the file, expected a second `---`', hint);
}

function reportMissing(file: VFile, source: string): void {
  const [first = ''] = source.split(/\r\n|\r|\n/);
  const late = /^\s+---\s*[\r\n]/.test(source);
  const message = `Unexpected ${first.trim() === '' ? 'empty line' : backtick(first)}, expected \`---\` on the first line`;
  const hint = late
    ? 'delete what stands before the `---`'
    : 'begin the file with its front matter: `---`, then `date:`, `time:`, `room:` and `attendees:`, then `---`';
  report(
    file,
    'front-matter/missing',
    undefined,
    source.trim() === '' ? 'Unexpected empty file, expected front matter' : message,
    hint,
  );
}

function reportLanguage(file: VFile, language: string, column: number, offset: number): void {
  const message = `Unexpected ${backtick(language)} after \`---\`, expected YAML`;
  const hint = 'write `---` alone on the first line, and the front matter in YAML: no other language is read, or run';
  report(file, 'front-matter/language', firstLine(column, column + language.length, offset), message, hint);
}

/** A byte order mark is no column. */
function firstLine(from: number, to: number, offset: number): Position {
  const point = (at: number): Point => ({ line: 1, column: at + 1, offset: at + offset });
  return { start: point(from), end: point(to) };
}
