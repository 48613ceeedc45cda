import { catalogue } from '../locale/catalogue.js';
import { type LabelKey, labelKeys } from '../locale/label-key.js';
import { configSchema } from '../parse/config/config-schema.js';
import { languageKey } from '../parse/front-matter/schema.js';
import type { Rule } from '../rules/rule.js';
import { rules } from '../rules/rules.js';
import { configTexts } from './config-texts.js';
import { describeFields, type FieldForms } from './describe-fields.js';
import { frontMatterForms, generateSchema } from './front-matter-json-schema.js';
import { frontMatterTexts } from './front-matter-texts.js';
import type { JsonSchema } from './json-schema.js';

/** The JSON Schema of `minutes.config.yaml`, made from the one that it is read by. */
export function configJsonSchema(): JsonSchema {
  const { $schema, ...generated } = generateSchema(configSchema);
  return {
    ...($schema !== undefined && { $schema }),
    title: 'Configuration de minutes // Configuration of minutes',
    description:
      'Les champs d’en-tête valent pour chaque compte rendu qui n’écrit pas les siens.\n\nThe fields of front matter hold for every meeting that does not write its own.',
    ...describeFields(generated, {
      texts: { ...frontMatterTexts, ...configTexts },
      forms: { ...frontMatterForms, ...configForms, rules: describeRules },
    }),
    definitions: { labels: describeLabels() },
  };
}

const configForms: FieldForms = {
  paper: () => ({ anyOf: [{ enum: ['a4', 'letter'] }, { type: 'string', pattern: '^(A4|Letter)$' }] }),
  labels: () => ({
    type: 'object',
    propertyNames: { pattern: languageKey.source },
    properties: Object.fromEntries(Object.keys(catalogue()).map((language) => [language, labels])),
    additionalProperties: labels,
  }),
};

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
