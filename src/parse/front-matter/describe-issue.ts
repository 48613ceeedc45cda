import { findNotes } from '../../fields/find-notes.js';
import { keyOf, type Path } from './field-path.js';
import type { Fault } from './yaml/problem-list.js';
import { backtick, quote, quoteInLine } from './yaml/quote.js';
import type { Value } from './yaml/value.js';

export function describeRequired(
  path: Path,
  isWritten: boolean,
  { code, message }: { readonly code: string; readonly message: string },
): Fault {
  const field = backtick(nameOf(path));
  const isItem = typeof path.at(-1) === 'number';
  const example = findNotes(keyOf(path))?.example;
  const expected = code === 'too_small' ? 'at least one entry' : message;
  const missing = path.length > 1 ? `entry without ${field}` : `front matter without ${field}`;
  return {
    rule: 'front-matter/required',
    message: `Unexpected ${isItem ? `empty entry in ${field}` : isWritten ? `empty ${field}` : missing}, expected ${expected}`,
    hint: isItem ? 'write the entry, or delete it' : example && `${isWritten ? 'write' : 'add'} \`${example}\``,
  };
}

export function describeType(path: Path, value: Value, expected: string, source: string): Fault {
  const field = nameOf(path);
  const isItem = typeof path.at(-1) === 'number';
  const what = value.kind === 'text' ? backtick(value.text) : value.kind === 'map' ? 'fields' : 'list';
  return {
    rule: 'front-matter/type',
    message: `Unexpected ${what} ${isItem ? 'in' : 'for'} \`${field}\`, expected ${expected}`,
    hint: hintType(path, value, expected, source),
  };
}

function hintType(path: Path, value: Value, expected: string, source: string): string | undefined {
  const { span } = value;
  const example = findNotes(keyOf(path))?.example;
  if (value.kind === 'text') {
    if (expected.startsWith('a list') && path.length === 1) return `write \`${path[0]}: [${quote(value.text)}]\``;
    return example && `write it as in \`${example}\``;
  }
  const isFlow =
    span !== null && /[[{]/.test(source.charAt(span.start)) && !/[\r\n]/.test(source.slice(span.start, span.end));
  if (span && isFlow && /^(?:a )?text/.test(expected)) return `write ${quoteInLine(source, span)}`;
  if (value.kind === 'map' && expected.startsWith('a list')) return 'write `- ` before each entry';
  return example ? `write it as in \`${example}\`` : 'write one value on the line of the field';
}

/** @param field the known one that was meant; `isWritten`: it stands beside */
export function describeUnknown(
  key: string,
  field: string | null,
  known: readonly string[],
  isWritten: boolean,
): Fault {
  const hint =
    field === null ? proposeKnown(known) : isWritten ? `delete it: \`${field}\` is written` : `write \`${field}\``;
  const expected = field === null ? 'a known one' : `\`${field}\``;
  return { rule: 'front-matter/unknown', message: `Unexpected field ${backtick(key)}, expected ${expected}`, hint };
}

function proposeKnown(known: readonly string[]): string {
  if (known.length > 12) return 'delete it; `minutes schema` lists the fields';
  return `delete it, or write one of ${known.map((name) => `\`${name}\``).join(', ')}`;
}

function nameOf(path: Path): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '');
}
