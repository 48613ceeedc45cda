import { oncePerKey } from '../basics/once.js';
import type { Field, FieldNotes, Fields } from './field.js';
import { timeFields } from './time-fields.js';

/** The key that a property is written under; null: it has none. */
export function keyOf(property: string, { key }: FieldNotes): string | null {
  return key === undefined ? property : key;
}

/** The properties of a table in the order of comparison: single values, records, lists. */
export const propertiesOf = oncePerKey((fields: Fields): readonly (readonly [property: string, field: Field])[] => {
  const rank = ({ kind }: Field) => ['record', 'list'].indexOf(kind);
  return Object.entries(fields).sort(([, one], [, other]) => rank(one) - rank(other));
});

/** The fields that have a key, by their keys. */
export function writtenFields(fields: Fields): [key: string, field: Field][] {
  return Object.entries(fields).flatMap(([property, field]): [string, Field][] => {
    const key = keyOf(property, field);
    return key === null ? [] : [[key, field]];
  });
}

/** The fields that a value, or an entry of its list, may have. */
function fieldsWithin(field: Field | FieldNotes): Fields | null {
  if (!('kind' in field)) return null;
  if (field.kind === 'time-range') return timeFields;
  if (field.kind === 'list') return fieldsWithin(field.item);
  return field.kind === 'record' ? field.fields : null;
}

/** Every field that may be written, at any depth, by its path without the numbers of list entries: `date`, `attendees.name`. */
export function* walkFields(
  fields: Readonly<Record<string, Field | FieldNotes>>,
  within = '',
): Generator<[path: string, field: Field | FieldNotes]> {
  for (const [property, field] of Object.entries(fields)) {
    const key = keyOf(property, field);
    if (key === null) continue;
    const path = within + key;
    yield [path, field];
    const inner = fieldsWithin(field);
    if (inner) yield* walkFields(inner, `${path}.`);
  }
}
