import type { LanguageTag } from '../../model/meeting.js';

/** The document's language that a tag names; a bare `fr` names the only `fr-…`. Null where there is none. */
export function resolveLanguage(tag: string, languages: readonly LanguageTag[]): LanguageTag | null {
  const wanted = tag.toLowerCase();
  const exact = languages.find((language) => language.toLowerCase() === wanted);
  if (exact !== undefined) return exact;
  const regional = languages.filter((language) => language.toLowerCase().startsWith(`${wanted}-`));
  return regional.length === 1 ? (regional[0] as LanguageTag) : null;
}
