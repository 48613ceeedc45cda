import type { Field, FieldNotes, Fields } from './field.js';

const organizationFields = {
  name: {
    kind: 'text',
    required: true,
    example: 'name: OIM // IOM',
    text: () => ({
      fr: ['Nom', 'Le nom en entier.'],
      en: ['Name', 'The whole name.'],
      examples: ['Croix-Rouge danoise // Danish Red Cross'],
    }),
  },
  short: {
    kind: 'text',
    names: 'sigle acronyme acronym abbreviation abrege court sigla',
    text: () => ({
      fr: ['Nom court', 'Le sigle, le plus souvent.'],
      en: ['Short name', 'An acronym, as a rule.'],
      examples: ['OIM // IOM'],
    }),
  },
  aliases: {
    kind: 'list',
    item: { kind: 'text' },
    expected: 'a list of texts',
    names: 'alias autres synonymes synonyms other',
    text: () => ({
      fr: ['Autres noms', 'D’autres noms qui sont justes aussi.'],
      en: ['Other names', 'Other names that are right too.'],
      examples: [['DRC']],
    }),
  },
} satisfies Fields;

/** The fields of a configuration that the header does not have; those without a kind have a shape of their own. */
export const configFields = {
  include: {
    names: 'inclure includes',
    text: () => ({
      fr: [
        'Inclure',
        'Les fichiers qui sont des comptes rendus sans en avoir l’air, en motifs comme ceux de `.gitignore`.',
      ],
      en: ['Include', 'The files that are minutes without looking so, as patterns like those of `.gitignore`.'],
      examples: [['archives/**/*.md']],
    }),
  },
  exclude: {
    names: 'exclure excludes ignore',
    text: () => ({
      fr: ['Exclure', 'Les fichiers et les dossiers à laisser de côté, en motifs comme ceux de `.gitignore`.'],
      en: ['Exclude', 'The files and folders to leave out, as patterns like those of `.gitignore`.'],
      examples: [['modeles/']],
    }),
  },
  out: {
    names: 'output sortie dossier dir outdir',
    text: () => ({
      fr: [
        'Sortie',
        'Le dossier où vont les PDF, par son chemin à partir de ce fichier ; sinon, à côté de chaque source.',
      ],
      en: ['Output', 'The folder that PDFs go to, by its path from this file; else beside each source.'],
      examples: ['pdf'],
    }),
  },
  paper: {
    default: 'a4',
    names: 'papier format page size',
    text: () => ({
      fr: ['Papier', 'Le format des pages : `a4` ou `letter`.'],
      en: ['Paper', 'The size of the pages: `a4` or `letter`.'],
    }),
  },
  labels: {
    names: 'libelles etiquettes label',
    example: 'labels: { fr: { minutes: Procès-verbal } }',
    text: () => ({
      fr: ['Libellés', 'Ses propres mots pour les libellés, par langue ; `minutes schema --labels` les énumère.'],
      en: ['Labels', 'Your own wording of labels, by language; `minutes schema --labels` lists them.'],
      examples: [{ fr: { minutes: 'Procès-verbal' } }],
    }),
  },
  organizations: {
    kind: 'list',
    item: { kind: 'record', fields: organizationFields, alone: ['name'], expected: 'a name or fields' },
    expected: 'a list of names',
    names: 'organisations organismes agencies agences',
    example: 'organizations: [OIM // IOM]',
    text: () => ({
      fr: ['Organismes', 'Le répertoire des organismes : les noms de chacun, dans chaque langue.'],
      en: ['Organizations', 'The registry of agencies: the names of each, in every language.'],
      examples: [
        [
          {
            name: 'Organisation internationale pour les migrations // International Organization for Migration',
            short: 'OIM // IOM',
          },
        ],
      ],
    }),
  },
  rules: {
    names: 'regles rule severity',
    example: 'rules: { agenda/numbering: off }',
    text: () => ({
      fr: ['Règles', 'La gravité de chaque règle ; `off` la fait taire.'],
      en: ['Rules', 'The severity of each rule; `off` silences it.'],
      examples: [{ 'translation/length': 'off' }],
    }),
  },
} satisfies Readonly<Record<string, FieldNotes | Field>>;
