import { scriptOf } from '../../locale/language-tag.js';
import type { LanguageTag } from '../../model/meeting.js';
import { parseUnicodeRange } from '../code-point-set.js';

/** A font that users install beside the tool: each weighs more than all that are shipped. */
export interface CjkFont {
  /** On npm: Noto Sans in static slices, as Google Fonts serves it (SIL Open Font License). */
  readonly package: string;
  readonly family: string;
  /** What its languages are written in (ISO 15924). */
  readonly script: string;
  /** What it is for, in English. */
  readonly language: string;
  /** Letters by which a text in no such language tells that it is named in one. */
  readonly letters: RegExp;
}

export const cjkFonts: readonly CjkFont[] = [
  fontFor('sc', 'Hans', 'simplified Chinese', /(?!)/),
  fontFor('tc', 'Hant', 'traditional Chinese', /\p{Script=Bopomofo}/u),
  fontFor('jp', 'Jpan', 'Japanese', /[\p{Script=Hiragana}\p{Script=Katakana}]/u),
  fontFor('kr', 'Kore', 'Korean', /\p{Script=Hangul}/u),
];

function fontFor(suffix: string, script: string, language: string, letters: RegExp): CjkFont {
  const family = `Noto Sans ${suffix.toUpperCase()}`;
  return { package: `@fontsource/noto-sans-${suffix}`, family, script, language, letters };
}

/** The fonts without which a text in these languages is not printed: the same character has another form in each. */
export function fontsOfLanguages(languages: readonly LanguageTag[]): readonly CjkFont[] {
  const scripts = new Set(languages.map(scriptOf));
  return cjkFonts.filter(({ script }) => scripts.has(script));
}

/** All fonts, the best first: those of the document's languages, then those of letters in its text. */
export function rankFonts(text: string, own: readonly CjkFont[]): readonly CjkFont[] {
  const told = cjkFonts.filter(({ letters }) => letters.test(text));
  return [...new Set([...own, ...told, ...cjkFonts])];
}

/** Ideographs, kana, hangul, bopomofo, their punctuation and forms of full and half width. */
const cjkPoints = parseUnicodeRange(
  'U+1100-11FF,U+2E80-303F,U+3041-33FF,U+3400-4DBF,U+4E00-9FFF,U+A960-A97F,U+AC00-D7FF,U+F900-FAFF,U+FE30-FE4F,' +
    'U+FF00-FFEF,U+1AFF0-1B16F,U+20000-3FFFD',
);

/** Whether a character, with the marks on it, is for these fonts; a picture is not. */
export function isCjk(cluster: string): boolean {
  return cjkPoints.has(cluster.codePointAt(0) ?? 0) && !cluster.includes('\ufe0f');
}

/** Whether a character is as wide as an ideograph among them, and narrow elsewhere: quotation marks, dashes, dots. */
export function isShared(cluster: string): boolean {
  return /^[‘’“”…—·]$/.test(cluster);
}
