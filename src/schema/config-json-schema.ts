import { configFields } from '../fields/config-fields.js';
import { headerFields } from '../fields/header-fields.js';
import { type LabelKey, labelKeys } from '../languages/label-key.js';
import { catalogue } from '../locale/catalogue.js';
import { languageKey } from '../parse/front-matter/schema.js';
import type { Rule } from '../rules/rule.js';
import { rules } from '../rules/rules.js';
import { annotate, describeFields, describeKind } from './describe-field.js';
import { draft, type JsonSchema } from './json-schema.js';

/** The JSON Schema of `minutes.config.yaml`, made from the tables that it is read by. */
export function configJsonSchema(): JsonSchema {
  const { required: _, ...header } = describeFields(headerFields);
  const own = Object.entries(describeOwn()).map(([key, form]) => [
    key,
    { ...annotate(configFields[key as keyof typeof configFields]), ...form },
  ]);
  return {
    $schema: draft,
    title: 'Configuration de minutes // Configuration of minutes',
    description:
      'Les champs d’en-tête valent pour chaque compte rendu qui n’écrit pas les siens.\n\nThe fields of front matter hold for every meeting that does not write its own.',
    ...header,
    properties: { ...header.properties, ...Object.fromEntries(own) },
    definitions: { labels: describeLabels() },
  };
}

/** What may be written for the fields that the header does not have. */
function describeOwn(): Record<keyof typeof configFields, JsonSchema> {
  const path: JsonSchema = { type: 'string' };
  const paths: JsonSchema = { anyOf: [{ type: 'array', items: path }, path] };
  return {
    include: paths,
    exclude: paths,
    out: path,
    paper: { anyOf: [{ enum: ['a4', 'letter'] }, { type: 'string', pattern: '^(A4|Letter)$' }] },
    labels: {
      type: 'object',
      propertyNames: { pattern: languageKey.source },
      properties: Object.fromEntries(Object.keys(catalogue()).map((language) => [language, labels])),
      additionalProperties: labels,
    },
    organizations: describeKind(configFields.organizations),
    rules: describeRules(),
  };
}

const labels: JsonSchema = { $ref: '#/definitions/labels' };

function describeLabels(): JsonSchema {
  const { fr, en } = catalogue();
  const describe = (key: LabelKey) => ({
    description: `${fr?.labels[key]} // ${en?.labels[key]}`,
    type: ['string', 'number'],
  });
  return {
    type: 'object',
    properties: Object.fromEntries(labelKeys.map((key) => [key, describe(key)])),
    additionalProperties: false,
  };
}

function describeRules(): JsonSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(rules.map((rule) => [rule.id, describeRule(rule)])),
    additionalProperties: false,
  };
}

function describeRule({ id, summary, severity, mandatory }: Rule): JsonSchema {
  return {
    title: id,
    description: `${summary.fr}\n\n${summary.en}`,
    default: severity,
    enum: mandatory ? ['error'] : ['off', 'info', 'warning', 'error'],
  };
}
