import { scriptOf } from '../locale/language-tag.js';
import type { LanguageTag } from '../model/meeting.js';
import { cjkFonts } from './cjk/cjk-fonts.js';
import type { FontFace } from './font-face.js';

/** The family that comes first in languages of a script, for their spaces, digits, punctuation and forms of letters. */
const familiesByScript: ReadonlyMap<string | undefined, string> = new Map([
  ['Arab', 'Minutes Arabic'],
  ['Aran', 'Minutes Arabic'],
  ['Hebr', 'Minutes Hebrew'],
  ['Ethi', 'Minutes Ethiopic'],
  ['Deva', 'Minutes Devanagari'],
  ...cjkFonts.map(({ script, family }) => [script, family] as const),
]);

/**
 * What is never drawn, but has to belong to a font that the page has: the browser looks for a font of the system where
 * a direction mark stands in a run of its own.
 */
const invisible = 'U+AD,U+34F,U+61C,U+200B-200F,U+202A-202E,U+2060-206F,U+FEFF';

/** An `@font-face` rule. Characters wait for it: nothing is ever drawn in another font first. */
export function fontFaceRule({ family, weight, style, unicodeRange }: FontFace, font: Uint8Array): string {
  const source = `url(data:font/woff2;base64,${Buffer.from(font).toString('base64')}) format("woff2")`;
  const descriptors = [
    `font-family:"${family}"`,
    `font-weight:${weight}`,
    `font-style:${style}`,
    'font-display:block',
    `src:${source}`,
    `unicode-range:${unicodeRange},${invisible}`,
  ];
  return `@font-face{${descriptors.join(';')}}`;
}

/**
 * What to set text in: the families that these faces are of, in the order in which they stand in for each other. A
 * slant or weight that a font lacks is not imitated.
 *
 * @param languages those of the page: a family comes first in the languages of its script
 */
export function stackRules(faces: readonly FontFace[], languages: readonly LanguageTag[]): string {
  const families = [...new Set(faces.map(({ family }) => family))];
  const sans = families.filter((family) => family !== 'Minutes Mono');
  const mono = [...families.filter((family) => family === 'Minutes Mono'), ...sans];
  const rules = [`:root{font-synthesis:none;--minutes-sans:${list(sans)};--minutes-mono:${list(mono)}}`];
  for (const language of new Set(languages)) {
    const first = familiesByScript.get(scriptOf(language));
    if (first === undefined || !families.includes(first)) continue;
    rules.push(`[lang="${language}"]{font-family:${list([first, ...sans])}}`);
  }
  return rules.join('');
}

function list(families: readonly string[]): string {
  return [...new Set(families)].map((family) => `"${family}"`).join(',');
}
