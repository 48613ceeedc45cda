import { headerFields } from '../fields/header-fields.js';
import { describeFields } from './describe-field.js';
import { draft, type JsonSchema } from './json-schema.js';

/** The JSON Schema of a meeting's front matter, made from the table that `minutes check` reads it by. */
export function frontMatterJsonSchema(): JsonSchema {
  return {
    $schema: draft,
    title: 'En-tête d’un compte rendu // Front matter of minutes',
    description:
      'Les champs en tête d’un compte rendu écrit pour `minutes`. Un texte qui a une forme par langue s’écrit `A // B`, dans l’ordre des langues, ou `{ fr: A, en: B }`.\n\nThe fields at the head of minutes that are written for `minutes`. A text with a form per language is written `A // B`, in the order of the languages, or `{ fr: A, en: B }`.',
    ...describeFields(headerFields),
  };
}
