import type { LanguageTag } from '../model/meeting.js';

export interface LanguageTagParts {
  readonly language: string;
  /** Null where the tag names none. */
  readonly region: string | null;
}

/** Takes the primary language and the region out of a tag: `fr-Latn-CA` → `fr`, `CA`. */
export function readLanguageTag(tag: LanguageTag): LanguageTagParts {
  const [language = '', ...subtags] = tag.split('-');
  const extension = subtags.findIndex((subtag) => subtag.length === 1);
  const region = (extension < 0 ? subtags : subtags.slice(0, extension)).find((subtag) =>
    /^(?:[a-z]{2}|\d{3})$/i.test(subtag),
  );
  return { language: language.toLowerCase(), region: region?.toUpperCase() ?? null };
}

/** The direction that a language is written in, by the script that its tag names or implies. */
export function directionOf(tag: LanguageTag): 'ltr' | 'rtl' {
  const script = scriptOf(tag);
  return script !== undefined && rightToLeftScripts.has(script) ? 'rtl' : 'ltr';
}

/** The script that a tag names or implies (ISO 15924): `Latn`, `Hant`; undefined where it isn't known. */
export function scriptOf(tag: LanguageTag): string | undefined {
  return canonicalLocale(tag)?.maximize().script;
}

/** A tag that `Intl` accepts; `und`, which it formats by international custom, where it doesn't know the tag. */
export function intlTag(tag: LanguageTag): string {
  return canonicalLocale(tag)?.toString() ?? 'und';
}

function canonicalLocale(tag: LanguageTag): Intl.Locale | null {
  try {
    return new Intl.Locale(tag);
  } catch {
    return null;
  }
}

const rightToLeftScripts: ReadonlySet<string> = new Set([
  'Adlm',
  'Arab',
  'Aran',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
  'Yezi',
]);
