import type { Field, FieldNotes } from '../../fields/field.js';
import { headerFields } from '../../fields/header-fields.js';
import { walkFields } from '../../fields/written-fields.js';
import type { Shape } from './check-shape.js';
import { frontMatterSchema, partialFrontMatterSchema } from './schema.js';

/** The keys that are known at each place: `''`, `attendees`, `next.time`. */
export function knownKeys(fields: Readonly<Record<string, Field | FieldNotes>>): Shape['fields'] {
  const keys: Record<string, string[]> = {};
  for (const [path] of walkFields(fields)) {
    const dot = path.lastIndexOf('.');
    const place = path.slice(0, Math.max(dot, 0));
    keys[place] ??= [];
    keys[place].push(path.slice(dot + 1));
  }
  return keys;
}

export const frontMatterShape: Shape = { schema: frontMatterSchema, fields: knownKeys(headerFields) };

/** The front matter of a translation, of which any part may be left out: it says what differs by language. */
export const translationShape: Shape = {
  schema: partialFrontMatterSchema,
  fields: frontMatterShape.fields,
  lenient: true,
};
