import type { Field, FieldNotes, FieldRecord, Fields, Kind, List, ScalarKind } from '../fields/field.js';
import { timeFields } from '../fields/time-fields.js';
import { writtenFields } from '../fields/written-fields.js';
import { languages } from '../languages/registry.js';
import { languageKey } from '../parse/front-matter/schema.js';
import { annotationsOf } from './annotations.js';
import type { JsonSchema } from './json-schema.js';

/** What an editor shows of a field, and what may be written for it. */
function describeField(field: Field): JsonSchema {
  return { ...annotate(field), ...describeKind(field) };
}

/** What an editor shows of a field. */
export function annotate({ text, default: byDefault }: FieldNotes): object {
  return text ? annotationsOf(text(), byDefault) : {};
}

/** A mapping of fields. */
export function describeFields(fields: Fields): JsonSchema {
  const written = writtenFields(fields);
  const required = written.filter(([, field]) => field.required).map(([key]) => key);
  return {
    type: 'object',
    ...(required.length > 0 && { required }),
    additionalProperties: false,
    properties: Object.fromEntries(written.map(([key, field]) => [key, describeField(field)])),
  };
}

/** What may be written for a value of a kind; closer than its text is looked at by `minutes check` alone. */
export function describeKind(kind: Kind): JsonSchema {
  switch (kind.kind) {
    case 'list':
      return describeList(kind);
    case 'record':
      return describeRecord(kind);
    case 'choice':
      return { enum: kind.values };
    case 'ignored':
      return { type: 'string' };
    default:
      return scalars[kind.kind]();
  }
}

function describeList({ item, filled, single }: List): JsonSchema {
  const items = describeKind(item);
  const least = filled && { minItems: 1 };
  return single ? { anyOf: [{ type: 'array', ...least, items }, items] } : { ...least, type: 'array', items };
}

function describeRecord({ fields, alone, either }: FieldRecord): JsonSchema {
  const record = describeFields(fields);
  if (alone) return { anyOf: [record, alone.includes('date') ? textOrDate : scalars.text()] };
  return either ? { ...record, anyOf: either.keys.map((key) => ({ required: [key] })) } : record;
}

/** A text, apart by its types: one that looks like a date is held to be one, which only `minutes check` can tell. */
const textOrDate: JsonSchema = {
  anyOf: [
    { type: 'string' },
    { type: 'number' },
    { type: 'boolean' },
    {
      type: 'object',
      propertyNames: { type: 'string', pattern: languageKey.source },
      additionalProperties: { type: ['string', 'number', 'boolean'] },
    },
  ],
};

const scalars: Readonly<Record<ScalarKind, () => JsonSchema>> = {
  // One form of several types, not a choice of schemas, which editors explain worse.
  text: () => ({
    type: ['string', 'number', 'boolean', 'object'],
    minProperties: 1,
    propertyNames: { pattern: languageKey.source },
    additionalProperties: { type: ['string', 'number', 'boolean'] },
  }),
  date: () => ({ type: 'string', format: 'date' }),
  'time-range': () => ({ anyOf: [scalars.time(), describeFields(timeFields)] }),
  // Whatever has a figure, of any script that the reader knows by name.
  time: () => ({
    type: ['string', 'number'],
    pattern: '[0-9٠-٩۰-۹०-९]|[Nn]oon|[Mm]id(i|day|night)|[Mm]inuit|منتصف الليل',
  }),
  path: () => ({ type: 'string' }),
  email: () => ({
    type: 'string',
    pattern: '^\\s*[^\\s@<>()[\\],;:"\']+@[^\\s@<>()[\\],;:"\'.]+(\\.[^\\s@<>()[\\],;:"\'.]+)+\\s*$',
  }),
  url: () => ({ type: 'string', pattern: '^\\s*([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:)\\S+\\s*$' }),
  timezone: () => ({ type: 'string', pattern: '^\\s*[A-Za-z][A-Za-z0-9_+/-]*\\s*$' }),
  language: () => ({
    anyOf: [{ enum: languages.map(({ code }) => code) }, { type: 'string', pattern: languageKey.source }],
  }),
  flag: () => ({ anyOf: [{ type: 'boolean' }, { enum: ['true', 'false'] }] }),
  count: () => ({
    anyOf: [
      { type: 'integer', minimum: 1, maximum: 999_999 },
      { type: 'string', pattern: '^\\s*[1-9][0-9]{0,5}\\s*$' },
    ],
  }),
  role: () => suggest(['chair', 'secretary', 'member', 'guest', 'observer']),
  attendance: () => suggest(['present', 'remote', 'excused', 'absent']),
};

/** Completed from these words, but the reader knows others too. */
function suggest(known: readonly string[]): JsonSchema {
  return { anyOf: [{ enum: known }, { type: 'string' }] };
}
