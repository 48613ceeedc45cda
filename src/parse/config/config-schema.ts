import * as z from 'zod/mini';
import type { Shape } from '../front-matter/check-shape.js';
import { frontMatterSchema } from '../front-matter/schema.js';
import { partialShape } from '../front-matter/shapes.js';
import { oneOf } from '../front-matter/value-faults.js';

const findPaperFault = oneOf('paper', ['a4', 'letter'], { 'us-letter': 'letter', din: 'a4', 'din a4': 'a4' });
const findSeverityFault = oneOf('severity', ['off', 'info', 'warning', 'error'], {
  warn: 'warning',
  avertissement: 'warning',
  erreur: 'error',
  false: 'off',
  none: 'off',
  non: 'off',
  no: 'off',
});

const paths = z.union(
  [z.array(z.string('a path'), 'a path or a list of paths'), z.string()],
  'a path or a list of paths',
);

const choice = (expected: string, find: ReturnType<typeof oneOf>) =>
  z.string(expected).check((context) => {
    const fault = find(context.value);
    // Case is nobody's mistake here.
    if (fault === null || find(context.value.toLowerCase()) === null) return;
    const { rule, message, hint, replacement } = fault;
    context.issues.push({ code: 'custom', input: context.value, message, params: { rule, hint, replacement } });
  });

const text = frontMatterSchema.shape.room;

const organizationSchema = z.strictObject(
  { name: text, short: z.optional(text), aliases: z.optional(z.array(text, 'a list of texts')) },
  'a name or fields',
);

/** `minutes.config.yaml` as written: front matter for every meeting, and what concerns the tool. */
export const configSchema = z.extend(z.partial(frontMatterSchema), {
  include: z.optional(paths),
  exclude: z.optional(paths),
  out: z.optional(z.string('a path')),
  paper: z.optional(choice('`a4` or `letter`', findPaperFault)),
  labels: z.optional(
    z.record(
      z.string(),
      z.record(z.string(), z.union([z.string(), z.number()], 'text'), 'labels'),
      'a language for each of its labels',
    ),
  ),
  organizations: z.optional(z.array(z.union([organizationSchema, text], 'a name or fields'), 'a list of names')),
  rules: z.optional(z.record(z.string(), choice('a severity', findSeverityFault), 'a severity for each rule')),
});

export const configShape: Shape = {
  schema: configSchema,
  fields: {
    ...partialShape.fields,
    '': Object.keys(configSchema.shape),
    organizations: Object.keys(organizationSchema.shape),
  },
};
