import { annotationsOf, type FieldTexts } from './field-text.js';
import type { JsonSchema } from './json-schema.js';

/** What a field may be, where its shape alone does not tell; by path, as `FieldTexts`. */
export type FieldForms = Readonly<Record<string, (generated: JsonSchema) => JsonSchema>>;

interface Details {
  readonly texts: FieldTexts;
  readonly forms: FieldForms;
}

/** Gives the fields of a schema, at every depth, what an editor shows of them, and their closer forms. */
export function describeFields(schema: JsonSchema, details: Details, path = ''): JsonSchema {
  const { properties, items, anyOf, ...rest } = schema;
  return {
    ...rest,
    ...(properties && { properties: describeProperties(properties, details, path) }),
    ...(items && { items: describeFields(items, details, path) }),
    ...(anyOf && { anyOf: anyOf.map((branch) => describeFields(branch, details, path)) }),
  };
}

function describeProperties(properties: Readonly<Record<string, JsonSchema>>, details: Details, path: string) {
  return Object.fromEntries(
    Object.entries(properties).map(([name, generated]) => {
      const field = path === '' ? name : `${path}.${name}`;
      const { texts, forms } = details;
      const text = texts[field];
      const described = describeFields(generated, details, field);
      return [name, { ...(text && annotationsOf(text)), ...(forms[field]?.(described) ?? described) }];
    }),
  );
}
