import { annotationsOf, type FieldText } from './field-text.js';
import type { JsonSchema } from './json-schema.js';

/** The JSON Schema of what `minutes check --format json` prints (SPEC §3). */
export function reportJsonSchema(): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...annotationsOf(texts.report),
    ...object({
      version: { ...annotationsOf(texts.version), const: 1 },
      files: { ...annotationsOf(texts.files), type: 'array', items: file },
      summary,
    }),
  };
}

const texts = {
  report: {
    fr: ['Rapport de minutes', 'Ce qu’affiche `minutes check --format json`.'],
    en: ['Report of minutes', 'What `minutes check --format json` prints.'],
  },
  version: {
    fr: ['Version', 'La version de ce format ; elle change quand un champ change de sens ou disparaît.'],
    en: ['Version', 'The version of this format; it changes when a field changes its meaning or goes away.'],
  },
  files: {
    fr: ['Fichiers', 'Chaque fichier lu, aussi ceux qui n’ont pas de problème.'],
    en: ['Files', 'Each file that was read, those without problems too.'],
  },
  path: {
    fr: ['Chemin', 'Le chemin du fichier à partir du dossier courant ; `<stdin>` pour l’entrée standard.'],
    en: ['Path', 'The path of the file from the current folder; `<stdin>` for standard input.'],
    examples: ['minutes/2023-06-20.md'],
  },
  messages: {
    fr: ['Messages', 'Les problèmes du fichier, dans l’ordre de leurs places.'],
    en: ['Messages', 'The problems of the file, in the order of their places.'],
  },
  line: {
    fr: ['Ligne', 'La ligne où commence la place du problème, à partir de 1.'],
    en: ['Line', 'The line where the place of the problem begins, from 1.'],
  },
  column: {
    fr: ['Colonne', 'La colonne où elle commence, à partir de 1, en unités UTF-16.'],
    en: ['Column', 'The column where it begins, from 1, in UTF-16 units.'],
  },
  endLine: {
    fr: ['Dernière ligne', 'La ligne où elle s’achève.'],
    en: ['Last line', 'The line where it ends.'],
  },
  endColumn: {
    fr: ['Dernière colonne', 'La colonne après son dernier caractère.'],
    en: ['Last column', 'The column behind its last character.'],
  },
  severity: {
    fr: ['Gravité', 'Les erreurs empêchent l’impression ; avec `--strict`, les avertissements aussi.'],
    en: ['Severity', 'Errors forbid to print; with `--strict`, warnings do too.'],
  },
  rule: {
    fr: ['Règle', 'Le nom de la règle, comme dans la configuration.'],
    en: ['Rule', 'The name of the rule, as in the configuration.'],
    examples: ['front-matter/time', 'translation/number'],
  },
  message: {
    fr: ['Message', 'Ce qui ne va pas, en anglais, les valeurs entre accents graves.'],
    en: ['Message', 'What is wrong, in English, values in backticks.'],
  },
  hint: {
    fr: ['Conseil', 'Ce qu’il y a à faire ; `null` s’il n’y a rien à en dire.'],
    en: ['Hint', 'What to do; `null` where there is nothing to say.'],
  },
  summary: {
    fr: ['Récapitulatif', 'Les nombres de tout le rapport.'],
    en: ['Summary', 'The numbers of the whole report.'],
  },
  fileCount: { fr: ['Fichiers', 'Combien de fichiers ont été lus.'], en: ['Files', 'How many files were read.'] },
  errors: { fr: ['Erreurs', 'Combien d’erreurs ont été trouvées.'], en: ['Errors', 'How many errors were found.'] },
  warnings: {
    fr: ['Avertissements', 'Combien d’avertissements ont été trouvés.'],
    en: ['Warnings', 'How many warnings were found.'],
  },
} as const satisfies Record<string, FieldText>;

const fromOne: JsonSchema = { type: 'integer', minimum: 1 };
const count: JsonSchema = { type: 'integer', minimum: 0 };

const message = object({
  line: { ...annotationsOf(texts.line), ...fromOne },
  column: { ...annotationsOf(texts.column), ...fromOne },
  endLine: { ...annotationsOf(texts.endLine), ...fromOne },
  endColumn: { ...annotationsOf(texts.endColumn), ...fromOne },
  severity: { ...annotationsOf(texts.severity), enum: ['error', 'warning', 'info'] },
  rule: { ...annotationsOf(texts.rule), type: 'string', pattern: '^[a-z-]+/[a-z-]+$' },
  message: { ...annotationsOf(texts.message), type: 'string' },
  hint: { ...annotationsOf(texts.hint), type: ['string', 'null'] },
});

const file = object({
  path: { ...annotationsOf(texts.path), type: 'string' },
  messages: { ...annotationsOf(texts.messages), type: 'array', items: message },
});

const summary: JsonSchema = {
  ...annotationsOf(texts.summary),
  ...object({
    files: { ...annotationsOf(texts.fileCount), ...count },
    errors: { ...annotationsOf(texts.errors), ...count },
    warnings: { ...annotationsOf(texts.warnings), ...count },
  }),
};

/** Every field is always there, and no other. */
function object(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return { type: 'object', required: Object.keys(properties), properties, additionalProperties: false };
}
