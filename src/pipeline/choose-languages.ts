import type { LanguageTag } from '../model/meeting.js';
import { UserError } from '../model/user-error.js';
import { resolveLanguage } from '../parse/languages/resolve-language.js';

/**
 * The languages of a document to print, in the order wanted; a bare `fr` names its only `fr-…`.
 *
 * @throws UserError (exit code 2) where the document has no such language
 */
export function chooseLanguages(
  wanted: readonly string[] | null,
  languages: readonly LanguageTag[],
  path: string,
): readonly LanguageTag[] {
  if (wanted === null) return languages;
  const chosen = wanted.map((tag) => {
    const language = resolveLanguage(tag, languages);
    if (language !== null) return language;
    const list = languages.map((own) => `\`${own}\``).join(', ');
    throw new UserError(`Unexpected language \`${tag}\` for \`${path}\`, expected ${list}`, {
      hint: '`--lang` chooses among the `languages` of the document',
      exitCode: 2,
    });
  });
  return [...new Set(chosen)];
}
