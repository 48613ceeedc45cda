import * as z from 'zod/mini';
import { configFields } from '../../fields/config-fields.js';
import { headerFields } from '../../fields/header-fields.js';
import type { Shape } from '../front-matter/check-shape.js';
import { partialFrontMatterSchema, schemaOf } from '../front-matter/schema.js';
import { knownKeys } from '../front-matter/shapes.js';
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

const choice = (expected: string, find: ReturnType<typeof oneOf>) =>
  z.string(expected).check((context) => {
    const fault = find(context.value);
    // Case is nobody's mistake here.
    if (fault === null || find(context.value.toLowerCase()) === null) return;
    const { rule, message, hint, replacement } = fault;
    context.issues.push({ code: 'custom', input: context.value, message, params: { rule, hint, replacement } });
  });

const paths = schemaOf({ kind: 'list', item: { kind: 'path' }, expected: 'a path or a list of paths', single: true });

const own = {
  include: paths,
  exclude: paths,
  out: schemaOf({ kind: 'path' }),
  paper: choice('`a4` or `letter`', findPaperFault),
  labels: z.record(
    z.string(),
    z.record(z.string(), z.union([z.string(), z.number()], 'text'), 'labels'),
    'a language for each of its labels',
  ),
  organizations: schemaOf(configFields.organizations),
  rules: z.record(z.string(), choice('a severity', findSeverityFault), 'a severity for each rule'),
} satisfies Record<keyof typeof configFields, z.ZodMiniType>;

/** `minutes.config.yaml` as written: front matter for every meeting, and what concerns the tool. */
export const configShape: Shape = {
  schema: z.extend(partialFrontMatterSchema, z.partial(z.object(own)).shape),
  fields: knownKeys({ ...headerFields, ...configFields }),
};
