import { oncePerKey } from '../basics/once.js';
import type { Language } from '../languages/language.js';
import { type OtherLanguage, otherLanguages } from '../languages/other-languages.js';
import { languages } from '../languages/registry.js';
import type { LanguageTag } from '../model/meeting.js';
import { readLanguageTag } from './language-tag.js';

/** The language of a tag, whatever its region; null where the registry does not have it. */
export function findLanguage(tag: LanguageTag): Language | null {
  return findByCode(readLanguageTag(tag).language);
}

/** The same, with languages that are told from others and no more. */
export function findRecognized(tag: LanguageTag): OtherLanguage | null {
  return recognized(readLanguageTag(tag).language);
}

const recognized = oncePerKey((language: string): OtherLanguage | null => {
  const other = Object.hasOwn(otherLanguages, language) ? otherLanguages[language] : undefined;
  const known = findByCode(language);
  return known || other ? { ...other, ...known } : null;
});

function findByCode(language: string): Language | null {
  return languages.find(({ code }) => code === language) ?? null;
}
