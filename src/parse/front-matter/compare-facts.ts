import type { VFile } from 'vfile';
import type { Fields, Kind, ScalarKind, Scalars } from '../../fields/field.js';
import { headerFields } from '../../fields/header-fields.js';
import { type Properties, type ScalarValue, typeValue } from '../../fields/typed-value.js';
import { keyOf, propertiesOf } from '../../fields/written-fields.js';
import { formatIsoDate } from '../../locale/iso-date.js';
import { type RuleName, report } from '../../model/problem.js';
import type { FrontMatter } from './front-matter.js';
import { formatTime } from './time-faults.js';
import { findEmailFault } from './value-faults.js';

/** Reports what a translation repeats of the source, and says differently although it has no language. */
export function compareFacts(source: FrontMatter, translation: FrontMatter, file: VFile): void {
  const facts = new Map(listFacts(headerFields, { ...source }));
  for (const [path, { value, rule }] of listFacts(headerFields, { ...translation })) {
    const position = translation.positions.get(path);
    const expected = facts.get(path)?.value ?? null;
    if (!position || value === expected) continue;
    const line = source.positions.get(path)?.start.line;
    const where = line === undefined ? 'the source' : `the source, line ${line}`;
    const message =
      expected === null
        ? `Unexpected \`${path}\`, expected it in the source alone`
        : `Unexpected \`${value}\`, expected \`${expected}\` as in ${where}`;
    report(file, rule, position, message, 'delete it here: what has no language stands in the source');
  }
}

interface Fact {
  readonly value: string;
  readonly rule: RuleName;
}

/** How a value is compared: in one normal form; null where it is none. */
interface Comparison<V> {
  readonly rule: RuleName;
  readonly format: (value: V) => string | null;
}

const asDate = <V>(format: (value: V) => string): Comparison<V> => ({ rule: 'translation/date', format });
const asWritten: Comparison<unknown> = { rule: 'translation/structure', format: String };

/** Null: what a translation says of it is not compared, or as text. */
const comparisons: { readonly [K in ScalarKind]: Comparison<Scalars[K]> | null } = {
  text: null,
  date: asDate(formatIsoDate),
  'time-range': asDate(({ start, end }) => (end ? [start, end] : [start]).map(formatTime).join('-')),
  time: null,
  path: asWritten,
  // One that is none has its problem already.
  email: { ...asWritten, format: (value) => (findEmailFault(value) ? null : value) },
  url: asWritten,
  timezone: asWritten,
  language: null,
  flag: asWritten,
  count: asWritten,
  role: asWritten,
  attendance: asWritten,
};

/** The facts of a table, by their paths. */
function* listFacts(fields: Fields, values: Properties, prefix = ''): Generator<[path: string, fact: Fact]> {
  for (const [property, field] of propertiesOf(fields)) {
    const key = keyOf(property, field);
    if (key !== null) yield* factsWithin(field, values[property], prefix + key);
  }
}

function* factsWithin(kind: Kind, given: unknown, path: string): Generator<[string, Fact]> {
  const typed = typeValue(kind, given);
  if (typed.kind === 'record') {
    if (typed.value) yield* listFacts(typed.fields, typed.value, `${path}.`);
  } else if (typed.kind === 'list') {
    yield* factsOfList(typed.item, typed.value ?? [], path);
  } else if (typed.kind === 'choice') {
    yield [path, { value: typed.value, rule: 'translation/structure' }];
  } else if (typed.kind !== 'ignored') {
    const fact = factOf(typed);
    if (fact) yield [path, fact];
  }
}

/** Records are compared one by one, single values as one. */
function* factsOfList(item: Kind, values: readonly unknown[], path: string): Generator<[string, Fact]> {
  if (item.kind === 'record') {
    for (const [index, value] of values.entries()) yield* factsWithin(item, value, `${path}.${index}`);
  } else if (isScalar(item) && comparisons[item.kind]) {
    const written = values.map((value) => [...factsWithin(item, value, '')][0]?.[1].value ?? String(value));
    yield [path, { value: written.join(', '), rule: comparisons[item.kind]?.rule ?? 'translation/structure' }];
  }
}

function factOf<K extends ScalarKind>({ kind, value }: ScalarValue<K>): Fact | null {
  const comparison = comparisons[kind];
  const formatted = comparison && value !== null ? comparison.format(value) : null;
  return comparison && formatted !== null ? { value: formatted, rule: comparison.rule } : null;
}

function isScalar(kind: Kind): kind is { readonly kind: ScalarKind } {
  return Object.hasOwn(comparisons, kind.kind);
}
