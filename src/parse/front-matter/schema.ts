import * as z from 'zod/mini';
import type { Field, FieldRecord, Fields, Kind, ScalarKind } from '../../fields/field.js';
import { headerFields } from '../../fields/header-fields.js';
import type { timeFields } from '../../fields/time-fields.js';
import { writtenFields } from '../../fields/written-fields.js';
import { findDateFault, findNextFault } from './date-faults.js';
import { findLanguageTagFault } from './language-tags.js';
import { findTimeFault, findTimeRangeFault } from './time-faults.js';
import {
  type FindFault,
  findAttendeeStatusFault,
  findCountFault,
  findEmailFault,
  findFlagFault,
  findRoleFault,
  findTimezoneFault,
  findUrlFault,
  oneOf,
} from './value-faults.js';

/* The shape of what is written. What stands beside each form is what is expected, for messages. */

/** A key of a text that has a form per language; no field of ours is as short. */
export const languageKey = /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*$/;

const scalar = (expected: string) => z.union([z.string(), z.number(), z.boolean()], expected);

/** Text, or a form for each language. */
const text = z.union(
  [z.string(), z.number(), z.boolean(), z.record(z.string().check(z.regex(languageKey)), scalar('text'))],
  'text',
);

const clockTime = withCheck(z.union([z.string(), z.number()], 'a time such as `09:15`'), findTimeFault);

const scalars: Readonly<Record<ScalarKind, z.ZodMiniType>> = {
  text,
  date: withCheck(z.string('a date such as `2023-06-20`'), findDateFault),
  'time-range': z.union(
    [
      withCheck(z.union([z.string(), z.number()]), findTimeRangeFault),
      z.strictObject({ start: clockTime, end: z.optional(clockTime) } satisfies Record<
        keyof typeof timeFields,
        unknown
      >),
    ],
    'a time such as `09:15-11:00`',
  ),
  time: clockTime,
  path: z.string('a path'),
  email: withCheck(z.string('an e-mail address'), findEmailFault),
  url: withCheck(z.string('an address'), findUrlFault),
  timezone: withCheck(z.string('a time zone'), findTimezoneFault),
  language: withCheck(z.string('a language tag'), findLanguageTagFault),
  flag: withCheck(z.union([z.boolean(), z.string()], '`true` or `false`'), findFlagFault),
  count: withCheck(z.union([z.number(), z.string()], 'a number'), findCountFault),
  role: withCheck(z.string('a role'), findRoleFault),
  attendance: withCheck(z.string('a status'), findAttendeeStatusFault),
};

/** The shape of a value of a kind. */
export function schemaOf(kind: Kind): z.ZodMiniType {
  switch (kind.kind) {
    case 'list': {
      const item = schemaOf(kind.item);
      const list = z.array(item, kind.expected);
      const filled = kind.filled ? list.check(z.minLength(1)) : list;
      return kind.single ? z.union([filled, item], kind.expected) : filled;
    }
    case 'record': {
      const record = recordSchema(kind);
      if (!kind.alone) return record;
      return z.union([record, kind.alone.includes('date') ? withCheck(text, findNextFault) : text], kind.expected);
    }
    case 'choice':
      return withCheck(z.string(`a ${kind.noun}`), oneOf(kind.noun, kind.values, kind.synonyms));
    case 'ignored':
      return z.string('a path or an address');
    default:
      return scalars[kind.kind];
  }
}

function recordSchema({ fields, expected, either }: FieldRecord): z.ZodMiniType {
  const record = z.strictObject(shapeOf(fields), expected);
  if (!either) return record;
  const { keys, message, hint } = either;
  return record.check((context) => {
    const { value } = context;
    if (keys.some((key) => value[key] !== undefined)) return;
    context.issues.push({ code: 'custom', input: value, message, params: { rule: 'front-matter/required', hint } });
  });
}

function shapeOf(fields: Fields): Record<string, z.ZodMiniType> {
  const optional = (field: Field) => (field.required ? schemaOf(field) : z.optional(schemaOf(field)));
  return Object.fromEntries(writtenFields(fields).map(([key, field]) => [key, optional(field)]));
}

/** Front matter as written. */
export const frontMatterSchema = z.strictObject(shapeOf(headerFields));

/** A mapping of front matter in which every field may be left out: the defaults, a translation. */
export const partialFrontMatterSchema = z.partial(frontMatterSchema);

/** Adds to a form what only a look at its text can tell; the fault travels in the issue. */
function withCheck<T extends z.ZodMiniType>(schema: T, find: FindFault): T {
  return schema.check((context) => {
    const fault = find(String(context.value));
    if (fault === null) return;
    const { rule, message, hint, replacement } = fault;
    context.issues.push({ code: 'custom', input: context.value, message, params: { rule, hint, replacement } });
  }) as T;
}
