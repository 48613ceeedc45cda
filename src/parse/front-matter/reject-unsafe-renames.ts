import type { Range } from '../../model/range.js';
import type { YamlProblem } from './yaml/problem-list.js';
import type { Entry, MapValue, Value } from './yaml/value.js';

/**
 * Leaves an unknown field its new name only where its value is what is expected under that name, or can be put right:
 * `presentation: Budget` is no layout.
 *
 * @param compare finds the problems of the same fields under other names
 */
export function rejectUnsafeRenames(
  problems: readonly YamlProblem[],
  root: MapValue,
  compare: (root: MapValue) => readonly YamlProblem[],
): YamlProblem[] {
  const names = new Map(
    problems.flatMap(({ rule, span, replacement }) =>
      rule === 'front-matter/unknown' && span && replacement ? [[keyOf(span), replacement]] : [],
    ),
  );
  if (names.size === 0) return [...problems];
  const { renamed, values } = rename(root, names);
  const faults = new Set(
    compare(renamed).flatMap(({ span, replacement }) => (span && !replacement ? [keyOf(span)] : [])),
  );
  return problems.map((problem) => {
    const value = problem.span && values.get(keyOf(problem.span));
    return value && faults.has(value) ? { ...problem, replacement: null } : problem;
  });
}

/** @returns `values`: the places of the renamed fields' values by those of their names */
function rename(root: MapValue, names: ReadonlyMap<string, string>) {
  const values = new Map<string, string>();
  const renameEntry = (entry: Entry): Entry => {
    const name = entry.keySpan && names.get(keyOf(entry.keySpan));
    if (name && entry.keySpan && entry.value.span) values.set(keyOf(entry.keySpan), keyOf(entry.value.span));
    return { ...entry, ...(name && { key: name }), value: renameIn(entry.value) };
  };
  const renameMap = (map: MapValue): MapValue => {
    const taken = map.entries.flatMap(({ keySpan }) => (keySpan && names.get(keyOf(keySpan))) ?? []);
    // What the configuration gives stands back for what is written.
    const kept = map.entries.filter(({ key, keySpan }) => keySpan !== null || !taken.includes(key));
    return { ...map, entries: kept.map(renameEntry) };
  };
  const renameIn = (value: Value): Value => {
    if (value.kind === 'map') return renameMap(value);
    return value.kind === 'list' ? { ...value, items: value.items.map(renameIn) } : value;
  };
  return { renamed: renameMap(root), values };
}

function keyOf({ start, end }: Range): string {
  return `${start}-${end}`;
}
