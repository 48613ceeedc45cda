import type { Header } from '../model/header.js';
import type { Text } from '../model/text.js';
import type { Fields, Kind } from './field.js';
import { headerFields } from './header-fields.js';
import { type Properties, typeValue } from './typed-value.js';
import { keyOf, propertiesOf } from './written-fields.js';

/** The texts of a header with their paths, list entries counted from 0: `attendees.0.name`. */
export function textsOf(header: Partial<Header>): Generator<[path: string, text: Text]> {
  return textsIn(headerFields, header, '');
}

/** Whether anything that a kind holds has a form for each language. */
export function holdsText(kind: Kind): boolean {
  if (kind.kind === 'list') return holdsText(kind.item);
  if (kind.kind === 'record') return Object.values(kind.fields).some(holdsText);
  return kind.kind === 'text';
}

function* textsIn(fields: Fields, values: Properties, prefix: string): Generator<[string, Text]> {
  for (const [property, field] of propertiesOf(fields)) {
    const key = keyOf(property, field);
    yield* textsWithin(field, values[property], key === null ? prefix.slice(0, -1) : prefix + key);
  }
}

function* textsWithin(kind: Kind, given: unknown, path: string): Generator<[string, Text]> {
  const typed = typeValue(kind, given ?? null);
  if (typed.kind === 'text' && typed.value) yield [path, typed.value];
  if (typed.kind === 'record' && typed.value) yield* textsIn(typed.fields, typed.value, `${path}.`);
  if (typed.kind === 'list' && typed.value) {
    for (const [index, item] of typed.value.entries()) yield* textsWithin(typed.item, item, `${path}.${index}`);
  }
}
