import type * as z from 'zod/mini';
import type { Range } from '../../model/range.js';
import { describeRequired, describeType, describeUnknown } from './describe-issue.js';
import { keyOf, type Path } from './field-path.js';
import { isFormMap } from './form-map.js';
import { rejectUnsafeRenames } from './reject-unsafe-renames.js';
import { createFieldSuggester, findSureNames } from './suggest-field.js';
import type { Fault, YamlProblem } from './yaml/problem-list.js';
import { type Entry, type MapValue, toPlain, type Value } from './yaml/value.js';

type Issue = z.core.$ZodIssue;

/** A schema, and the fields that it knows at each place: `''`, `attendees`, `next.time`. */
export interface Shape {
  readonly schema: z.ZodMiniType;
  readonly fields: Readonly<Record<string, readonly string[]>>;
  /** Nothing that is left out is missed. */
  readonly lenient?: boolean;
}

/**
 * Compares what is written with the schema. Each issue becomes a problem at the value it is about; nothing is said of
 * values that are broken already, or come from the configuration.
 */
export function checkShape(root: MapValue, shape: Shape, source: string): YamlProblem[] {
  const problems = rejectUnsafeRenames(compare(root, shape, source), root, (renamed) =>
    compare(renamed, shape, source),
  );
  return shape.lenient ? problems.filter(({ rule }) => rule !== 'front-matter/required') : problems;
}

function compare(root: MapValue, shape: Shape, source: string): YamlProblem[] {
  const { error } = shape.schema.safeParse(toPlain(root), { jitless: true });
  return (error?.issues ?? []).flatMap((issue) => judge(issue as Issue, [], root, shape, source));
}

function judge(issue: Issue, base: Path, root: MapValue, shape: Shape, source: string): YamlProblem[] {
  const path = [...base, ...(issue.path as (string | number)[])];
  const found = find(root, path);
  if (found === 'broken') return [];
  if (issue.code === 'unrecognized_keys') return judgeUnknown(issue.keys, path, found.value, shape);
  if (issue.code === 'invalid_union') {
    const branch = chooseBranch(issue.errors as Issue[][], found.value);
    if (branch) return branch.flatMap((each) => judge(each, path, root, shape, source));
  }
  const span = found.value?.span;
  // A default from the configuration is judged where it is written.
  if (span === null || (span === undefined && path.length > 1 && found.parent?.span === null)) return [];
  if (issue.code === 'custom') {
    const { rule, hint, replacement } = issue.params as Pick<Fault, 'rule' | 'hint' | 'replacement'>;
    return [{ rule, span: headOf(found.value), message: issue.message, hint, replacement }];
  }
  // The reader of texts tells of keys that are no language.
  if (issue.code === 'invalid_key') return [];
  const isEmpty = !found.value || found.value.kind === 'none' || issue.code === 'too_small' || isBlank(found.value);
  const fault = isEmpty
    ? describeRequired(path, found.value !== null, issue)
    : describeType(path, found.value as Value, issue.message, source);
  return [{ ...fault, span: found.value ? found.value.span : path.length > 1 ? headOf(found.parent) : null }];
}

/**
 * Of the forms that a union allows, the one that was meant: the one of the right kind, and of maps the text with a form
 * per language where every key may be a language.
 *
 * @returns the issues with it; null where the value is of no allowed kind
 */
function chooseBranch(branches: readonly Issue[][], value: Value | null): readonly Issue[] | null {
  const fitting = branches.filter((issues) => !issues.some(isMismatch));
  if (fitting.length < 2 || value?.kind !== 'map') return fitting[0] ?? null;
  return (isFormMap(value) ? fitting.at(-1) : fitting[0]) ?? null;
}

/** Whether an issue says that the whole value is of another kind. */
function isMismatch(issue: Issue): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === 'invalid_type') return true;
  return issue.code === 'invalid_union' && (issue.errors as Issue[][]).every((issues) => issues.some(isMismatch));
}

interface Found {
  /** Null where nothing is written. */
  readonly value: Value | null;
  readonly entry: Entry | null;
  readonly parent: Value | null;
}

function find(root: MapValue, path: Path): Found | 'broken' {
  let found: Found = { value: root, entry: null, parent: null };
  for (const step of path) {
    const parent: Value | null = found.value;
    const entry: Entry | null =
      parent?.kind === 'map' ? (parent.entries.find(({ key }) => key === String(step)) ?? null) : null;
    const item: Value | null = parent?.kind === 'list' ? (parent.items[Number(step)] ?? null) : null;
    found = { value: entry?.value ?? item, entry, parent };
    if (found.value?.kind === 'broken') return 'broken';
  }
  return found;
}

function judgeUnknown(keys: readonly string[], path: Path, value: Value | null, { fields }: Shape): YamlProblem[] {
  const known = fields[keyOf(path)] ?? [];
  const all = value?.kind === 'map' ? value.entries : [];
  // What comes from the configuration is not written here, and gives way.
  const entries = new Map(all.filter(({ keySpan }) => keySpan !== null).map((entry) => [entry.key, entry]));
  const suggest = createFieldSuggester(known);
  const names = findSureNames([...entries.keys()], known);
  return keys.flatMap((key) => {
    const span = entries.get(key)?.keySpan;
    const field = suggest(key);
    const fault = describeUnknown(key, field, known, entries.has(field ?? ''));
    return span ? [{ ...fault, span, replacement: names.get(key) }] : [];
  });
}

/** Where a map begins that lacks something, without the lines after; any other value is its own place. */
function headOf(value: Value | null): Range | null {
  const first = value?.kind === 'map' ? value.entries[0]?.keySpan : undefined;
  return first ?? value?.span ?? null;
}

function isBlank(value: Value): boolean {
  return value.kind === 'text' && value.text.trim() === '';
}
