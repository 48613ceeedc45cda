import * as z from 'zod/mini';
import { languages } from '../locale/languages.js';
import { attendeeSchema, frontMatterSchema, languageKey } from '../parse/front-matter/schema.js';
import { describeFields, type FieldForms } from './describe-fields.js';
import { frontMatterTexts } from './front-matter-texts.js';
import type { JsonSchema } from './json-schema.js';

/** The JSON Schema of a meeting's front matter, made from the one that `minutes check` reads it by. */
export function frontMatterJsonSchema(): JsonSchema {
  const { $schema, ...generated } = generateSchema(frontMatterSchema);
  return {
    ...($schema !== undefined && { $schema }),
    title: 'En-tête d’un compte rendu // Front matter of minutes',
    description:
      'Les champs en tête d’un compte rendu écrit pour `minutes`. Un texte qui a une forme par langue s’écrit `A // B`, dans l’ordre des langues, ou `{ fr: A, en: B }`.\n\nThe fields at the head of minutes that are written for `minutes`. A text with a form per language is written `A // B`, in the order of the languages, or `{ fr: A, en: B }`.',
    ...describeFields(generated, { texts: frontMatterTexts, forms: frontMatterForms }),
  };
}

/** What zod tells of a schema; a text is one form of several types, not a choice of schemas, which editors explain worse. */
export function generateSchema(schema: z.ZodMiniType): JsonSchema {
  const generated = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override({ zodSchema, jsonSchema }) {
      if (zodSchema !== text) return;
      delete jsonSchema.anyOf;
      Object.assign(jsonSchema, textForm);
    },
  });
  return generated as JsonSchema;
}

const text = attendeeSchema.shape.name;

const textForm: JsonSchema = {
  type: ['string', 'number', 'boolean', 'object'],
  minProperties: 1,
  propertyNames: { pattern: languageKey.source },
  additionalProperties: { type: ['string', 'number', 'boolean'] },
};

const date = () => ({ type: 'string', format: 'date' });

/** Whatever has a figure, of any script that the reader knows by name; `minutes check` looks closer. */
const clockTime = (generated: JsonSchema): JsonSchema => ({
  ...generated,
  pattern: '[0-9٠-٩۰-۹०-९]|[Nn]oon|[Mm]id(i|day|night)|[Mm]inuit|منتصف الليل',
});

/** A time, or its start and its end. */
const timeRange = ({ anyOf = [] }: JsonSchema): JsonSchema => ({
  anyOf: anyOf.map((branch) => (branch.type === 'object' ? branch : clockTime(branch))),
});

/** Completed from these words, but the reader knows others too. */
const words = (known: readonly string[]) => (): JsonSchema => ({ anyOf: [{ enum: known }, { type: 'string' }] });
const choice = (known: readonly string[]) => (): JsonSchema => ({ enum: known });

const email: JsonSchema = {
  type: 'string',
  pattern: '^\\s*[^\\s@<>()[\\],;:"\']+@[^\\s@<>()[\\],;:"\'.]+(\\.[^\\s@<>()[\\],;:"\'.]+)+\\s*$',
};

const languageTag: JsonSchema = {
  anyOf: [{ enum: languages.map(({ code }) => code) }, { type: 'string', pattern: languageKey.source }],
};

/** Closer forms of the fields that front matter and configuration share. */
export const frontMatterForms: FieldForms = {
  date,
  'approved.date': date,
  'previous.date': date,
  'next.date': date,
  time: timeRange,
  'next.time': timeRange,
  'time.start': clockTime,
  'time.end': clockTime,
  'next.time.start': clockTime,
  'next.time.end': clockTime,
  'attendees.arrived': clockTime,
  'attendees.left': clockTime,
  'attendees.role': words(['chair', 'secretary', 'member', 'guest', 'observer']),
  'attendees.status': words(['present', 'remote', 'excused', 'absent']),
  'attendees.email': () => email,
  'attendees.count': () => ({
    anyOf: [
      { type: 'integer', minimum: 1, maximum: 999_999 },
      { type: 'string', pattern: '^\\s*[1-9][0-9]{0,5}\\s*$' },
    ],
  }),
  languages: () => ({ anyOf: [{ type: 'array', minItems: 1, items: languageTag }, languageTag] }),
  timezone: (generated) => ({ ...generated, pattern: '^\\s*[A-Za-z][A-Za-z0-9_+/-]*\\s*$' }),
  status: choice(['draft', 'final', 'approved']),
  layout: choice(['parallel', 'stacked', 'sequential']),
  'previous.approved': () => ({ anyOf: [{ type: 'boolean' }, { enum: ['true', 'false'] }] }),
  distribution: () => ({ anyOf: [{ type: 'array', items: email }, email] }),
  annexes: ({ items, ...list }) => ({
    ...list,
    items: { ...items, anyOf: [{ required: ['file'] }, { required: ['url'] }] },
  }),
  'annexes.url': (generated) => ({
    ...generated,
    pattern: '^\\s*([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:)\\S+\\s*$',
  }),
};
