import * as z from 'zod/mini';
import { findDateFault, findNextFault } from './date-faults.js';
import { findLanguageTagFault } from './language-tags.js';
import { findTimeFault, findTimeRangeFault } from './time-faults.js';
import {
  type FindFault,
  findAttendeeStatusFault,
  findCountFault,
  findDocumentStatusFault,
  findEmailFault,
  findFlagFault,
  findLayoutFault,
  findRoleFault,
  findTimezoneFault,
  findUrlFault,
} from './value-faults.js';

/*
 * The shape of front matter. What stands beside each form is what is expected, for messages; the shape itself is also
 * what an editor is told, so it allows the numbers that an editor sees where we take text as written.
 */

/** A key of a text that has a form per language; no field of ours is as short. */
export const languageKey = /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*$/;

const scalar = (expected: string) => z.union([z.string(), z.number(), z.boolean()], expected);

/** Text, or a form for each language. */
const text = z.union(
  [z.string(), z.number(), z.boolean(), z.record(z.string().check(z.regex(languageKey)), scalar('text'))],
  'text',
);

const date = withCheck(z.string('a date such as `2023-06-20`'), findDateFault);
const clockTime = withCheck(z.union([z.string(), z.number()], 'a time such as `09:15`'), findTimeFault);
const path = z.string('a path');
const email = withCheck(z.string('an e-mail address'), findEmailFault);

export const timeSchema = z.strictObject({ start: clockTime, end: z.optional(clockTime) }, 'a start and an end');

const time = z.union(
  [withCheck(z.union([z.string(), z.number()]), findTimeRangeFault), timeSchema],
  'a time such as `09:15-11:00`',
);

export const attendeeSchema = z.strictObject(
  {
    name: text,
    function: z.optional(text),
    organization: z.optional(text),
    role: z.optional(withCheck(z.string('a role'), findRoleFault)),
    status: z.optional(withCheck(z.string('a status'), findAttendeeStatusFault)),
    email: z.optional(email),
    proxy: z.optional(text),
    arrived: z.optional(clockTime),
    left: z.optional(clockTime),
    count: z.optional(withCheck(z.union([z.number(), z.string()], 'a number'), findCountFault)),
  },
  'a text or fields',
);

export const approvedSchema = z.strictObject(
  { date: z.optional(date), by: z.optional(text) },
  'the fields `date` and `by`',
);

export const previousSchema = z.strictObject(
  {
    date: z.optional(date),
    file: z.optional(path),
    approved: z.optional(withCheck(z.union([z.boolean(), z.string()], '`true` or `false`'), findFlagFault)),
  },
  'the fields `date`, `file` and `approved`',
);

export const nextSchema = z.strictObject(
  { date: z.optional(date), time: z.optional(time), room: z.optional(text) },
  'a text, or the fields `date`, `time` and `room`',
);

export const annexSchema = z
  .strictObject(
    { title: text, file: z.optional(path), url: z.optional(withCheck(z.string('an address'), findUrlFault)) },
    'the fields `title` and `file` or `url`',
  )
  .check((context) => {
    const { value } = context;
    if (value.file !== undefined || value.url !== undefined) return;
    context.issues.push({
      code: 'custom',
      input: value,
      message: 'Unexpected annex without `file` or `url`, expected one of them',
      params: { rule: 'front-matter/required', hint: 'add `file: budget.pdf`, or `url:` for an address' },
    });
  });

const languages = z.union(
  [
    z.array(withCheck(z.string('a language tag'), findLanguageTagFault)).check(z.minLength(1)),
    withCheck(z.string(), findLanguageTagFault),
  ],
  'a list of language tags',
);

const list = <T extends z.core.SomeType>(item: T, expected: string) => z.array(item, expected);

/** Front matter as written. */
export const frontMatterSchema = z.strictObject({
  /** Where an editor finds the JSON Schema of front matter. */
  $schema: z.optional(z.string('a path or an address')),
  title: z.optional(text),
  subtitle: z.optional(text),
  date,
  time,
  room: text,
  attendees: list(z.union([attendeeSchema, text], 'a text, or fields such as `name`'), 'a list').check(z.minLength(1)),
  languages: z.optional(languages),
  organization: z.optional(text),
  reference: z.optional(text),
  series: z.optional(text),
  timezone: z.optional(withCheck(z.string('a time zone'), findTimezoneFault)),
  status: z.optional(withCheck(z.string('a status'), findDocumentStatusFault)),
  approved: z.optional(approvedSchema),
  classification: z.optional(text),
  quorum: z.optional(text),
  previous: z.optional(previousSchema),
  next: z.optional(
    z.union([nextSchema, withCheck(text, findNextFault)], 'a text, or the fields `date`, `time` and `room`'),
  ),
  agenda: z.optional(list(text, 'a list of texts')),
  layout: z.optional(withCheck(z.string('a layout'), findLayoutFault)),
  template: z.optional(path),
  style: z.optional(path),
  logo: z.optional(z.union([z.array(path, 'a path or a list of paths'), path], 'a path or a list of paths')),
  distribution: z.optional(z.union([z.array(email, 'e-mail addresses'), email], 'a list of e-mail addresses')),
  annexes: z.optional(list(annexSchema, 'a list of annexes')),
  signatures: z.optional(list(text, 'a list of texts')),
});

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
