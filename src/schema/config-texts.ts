import type { FieldTexts } from './field-text.js';

/** The fields of a configuration that front matter does not have. */
export const configTexts: FieldTexts = {
  include: {
    fr: [
      'Inclure',
      'Les fichiers qui sont des comptes rendus sans en avoir l’air, en motifs comme ceux de `.gitignore`.',
    ],
    en: ['Include', 'The files that are minutes without looking so, as patterns like those of `.gitignore`.'],
    examples: [['archives/**/*.md']],
  },
  exclude: {
    fr: ['Exclure', 'Les fichiers et les dossiers à laisser de côté, en motifs comme ceux de `.gitignore`.'],
    en: ['Exclude', 'The files and folders to leave out, as patterns like those of `.gitignore`.'],
    examples: [['modeles/']],
  },
  out: {
    fr: [
      'Sortie',
      'Le dossier où vont les PDF, par son chemin à partir de ce fichier ; sinon, à côté de chaque source.',
    ],
    en: ['Output', 'The folder that PDFs go to, by its path from this file; else beside each source.'],
    examples: ['pdf'],
  },
  paper: {
    fr: ['Papier', 'Le format des pages : `a4` ou `letter`.'],
    en: ['Paper', 'The size of the pages: `a4` or `letter`.'],
    default: 'a4',
  },
  labels: {
    fr: ['Libellés', 'Ses propres mots pour les libellés, par langue ; `minutes schema --labels` les énumère.'],
    en: ['Labels', 'Your own wording of labels, by language; `minutes schema --labels` lists them.'],
    examples: [{ fr: { minutes: 'Procès-verbal' } }],
  },
  organizations: {
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
  },
  'organizations.name': {
    fr: ['Nom', 'Le nom en entier.'],
    en: ['Name', 'The whole name.'],
    examples: ['Croix-Rouge danoise // Danish Red Cross'],
  },
  'organizations.short': {
    fr: ['Nom court', 'Le sigle, le plus souvent.'],
    en: ['Short name', 'An acronym, as a rule.'],
    examples: ['OIM // IOM'],
  },
  'organizations.aliases': {
    fr: ['Autres noms', 'D’autres noms qui sont justes aussi.'],
    en: ['Other names', 'Other names that are right too.'],
    examples: [['DRC']],
  },
  rules: {
    fr: ['Règles', 'La gravité de chaque règle ; `off` la fait taire.'],
    en: ['Rules', 'The severity of each rule; `off` silences it.'],
    examples: [{ 'translation/length': 'off' }],
  },
};
