import type { LanguageTag } from '../model/meeting.js';
import type { Language } from './language.js';
import { readLanguageTag } from './language-tag.js';
import { ar } from './languages/ar.js';
import { de } from './languages/de.js';
import { en } from './languages/en.js';
import { es } from './languages/es.js';
import { fr } from './languages/fr.js';
import { it } from './languages/it.js';
import { nl } from './languages/nl.js';
import { pt } from './languages/pt.js';

/** The languages of the catalogue; where two give one word different meanings, the first counts. */
export const languages: readonly Language[] = [fr, en, ar, es, pt, de, it, nl];

/** The language of a tag, whatever its region; null where the catalogue does not have it. */
export function findLanguage(tag: LanguageTag): Language | null {
  const { language } = readLanguageTag(tag);
  return languages.find(({ code }) => code === language) ?? null;
}
