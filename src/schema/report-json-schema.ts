import type { FieldText } from '../fields/field-text.js';
import { annotationsOf } from './annotations.js';
import { draft, type JsonSchema } from './json-schema.js';

/** The JSON Schema of what `minutes check` and `minutes build` print with `--format json`. */
export function reportJsonSchema(): JsonSchema {
  return {
    $schema: draft,
    ...annotationsOf(texts.report),
    ...object(
      {
        version: { ...annotationsOf(texts.version), const: 1 },
        files: { ...annotationsOf(texts.files), type: 'array', items: file },
        summary,
        build,
      },
      ['build'],
    ),
  };
}

const texts = {
  report: {
    fr: ['Rapport de minutes', 'Ce qu’affichent `minutes check` et `minutes build` avec `--format json`.'],
    en: ['Report of minutes', 'What `minutes check` and `minutes build` print with `--format json`.'],
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
  build: {
    fr: ['Production', 'Ce qu’il est advenu de chaque document ; seulement de `minutes build`.'],
    en: ['Build', 'What became of each document; only from `minutes build`.'],
  },
  documents: {
    fr: ['Documents', 'Chaque document choisi ; un document inchangé n’est pas lu, et n’est pas parmi les fichiers.'],
    en: ['Documents', 'Each document chosen; one that is unchanged is not read, and is not among the files.'],
  },
  output: {
    fr: ['PDF', 'Le chemin du PDF à partir du dossier courant ; `null` pour la sortie standard.'],
    en: ['PDF', 'The path of the PDF from the current folder; `null` for standard output.'],
    examples: ['pdf/2023-06-20.pdf'],
  },
  defaultOutput: {
    fr: ['PDF par défaut', 'Le chemin qu’aurait le PDF sans `-d` ni `-o` ; seulement avec l’une des deux.'],
    en: ['Default PDF', 'The path that the PDF would have without `-d` and `-o`; only with one of them.'],
    examples: ['minutes/2023-06-20.pdf'],
  },
  state: {
    fr: [
      'État',
      'Imprimé, inchangé depuis la dernière fois, ou en échec (ses erreurs sont parmi les messages) ; avec `--verify`, identique, différent ou absent.',
    ],
    en: [
      'State',
      'Printed, unchanged since the last time, or failed (its errors are among the messages); with `--verify`, the same, different or missing.',
    ],
  },
  seconds: {
    fr: ['Secondes', 'Le temps de travail pour ce document, sans les attentes.'],
    en: ['Seconds', 'The time of work on this document, without what it waited.'],
  },
  orphans: {
    fr: ['Orphelins', 'Les PDF de `minutes` dont la source n’existe plus.'],
    en: ['Orphans', 'The PDFs by `minutes` whose source is gone.'],
  },
  source: {
    fr: ['Source', 'Le nom du fichier dont le PDF est issu.'],
    en: ['Source', 'The name of the file that the PDF was made from.'],
    examples: ['2023-06-20.md'],
  },
  removed: {
    fr: ['Supprimé', 'Vrai si le PDF a été supprimé (`--prune`).'],
    en: ['Removed', 'True where the PDF was removed (`--prune`).'],
  },
  allSeconds: {
    fr: ['Secondes', 'La durée de tout le travail.'],
    en: ['Seconds', 'How long all of it took.'],
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

const seconds: JsonSchema = { type: 'number', minimum: 0 };

const build: JsonSchema = {
  ...annotationsOf(texts.build),
  ...object({
    documents: {
      ...annotationsOf(texts.documents),
      type: 'array',
      items: object(
        {
          path: { ...annotationsOf(texts.path), type: 'string' },
          output: { ...annotationsOf(texts.output), type: ['string', 'null'] },
          defaultOutput: { ...annotationsOf(texts.defaultOutput), type: ['string', 'null'] },
          state: {
            ...annotationsOf(texts.state),
            enum: ['built', 'unchanged', 'same', 'different', 'missing', 'failed'],
          },
          seconds: { ...annotationsOf(texts.seconds), ...seconds },
        },
        ['defaultOutput'],
      ),
    },
    orphans: {
      ...annotationsOf(texts.orphans),
      type: 'array',
      items: object({
        output: { ...annotationsOf(texts.output), type: 'string' },
        source: { ...annotationsOf(texts.source), type: 'string' },
        removed: { ...annotationsOf(texts.removed), type: 'boolean' },
      }),
    },
    seconds: { ...annotationsOf(texts.allSeconds), ...seconds },
  }),
};

/** Every field is always there, but for some, and no other. */
function object(properties: Readonly<Record<string, JsonSchema>>, optional: readonly string[] = []): JsonSchema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', required, properties, additionalProperties: false };
}
