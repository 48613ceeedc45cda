import type { Annex } from '../model/header.js';
import type { FieldsOf } from './field.js';

/** The fields of an annex. */
export const annexFields = {
  title: {
    kind: 'text',
    required: true,
    example: 'title: Budget',
    text: () => ({
      fr: ['Titre', 'Le titre de l’annexe.'],
      en: ['Title', 'The title of the annex.'],
      examples: ['Liste des points d’eau // List of water points'],
    }),
  },
  file: {
    kind: 'path',
    text: () => ({
      fr: ['Fichier', 'Un fichier du dépôt, par son chemin à partir de ce fichier.'],
      en: ['File', 'A file of the repository, by its path from this file.'],
      examples: ['annexes/budget.pdf'],
    }),
  },
  url: {
    kind: 'url',
    names: 'lien link href adresse uri',
    text: () => ({
      fr: ['Adresse', 'L’adresse d’une annexe qui n’est pas dans le dépôt.'],
      en: ['Address', 'The address of an annex that is not in the repository.'],
      examples: ['https://example.org/budget.pdf'],
    }),
  },
} satisfies FieldsOf<Annex>;
