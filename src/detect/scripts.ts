import { oncePerKey } from '../basics/once.js';
import type { LanguageTag } from '../model/meeting.js';

/** A writing system, by its ISO 15924 code; the three of Japanese and those of Chinese are taken as they are used. */
export type Script =
  | 'Latn'
  | 'Grek'
  | 'Cyrl'
  | 'Armn'
  | 'Hebr'
  | 'Arab'
  | 'Deva'
  | 'Thai'
  | 'Geor'
  | 'Ethi'
  | CjkScript;
type CjkScript = 'Hani' | 'Kana' | 'Hang';

/** The script of a letter, by its UTF-16 unit; null for one that this table lacks. */
export function scriptOf(unit: number): Script | null {
  if (unit < 0x250) return 'Latn';
  for (const [from, to, script] of ranges) if (unit >= from && unit <= to) return script;
  return null;
}

/** The scripts that a language is written in; null where it has a choice, or `Intl` doesn't know. */
export const scriptsOf = oncePerKey((tag: LanguageTag): readonly Script[] | null => {
  const [language = '', ...subtags] = tag.split('-');
  if (twoScripts.has(language.toLowerCase()) && !subtags.some((subtag) => subtag.length === 4)) return null;
  try {
    const script = new Intl.Locale(tag).maximize().script ?? '';
    return composite[script] ?? (known.has(script) ? [script as Script] : null);
  } catch {
    return null;
  }
});

/** The language that a script is most often met in. */
export function languageOfScript(script: Script): string {
  return usualLanguages[script] ?? new Intl.Locale(`und-${script}`).maximize().language;
}

const ranges: readonly (readonly [from: number, to: number, script: Script])[] = [
  [0x600, 0x6ff, 'Arab'],
  [0x1e00, 0x1eff, 'Latn'],
  [0x370, 0x3ff, 'Grek'],
  [0x1f00, 0x1fff, 'Grek'],
  [0x400, 0x52f, 'Cyrl'],
  [0x530, 0x58f, 'Armn'],
  [0x590, 0x5ff, 'Hebr'],
  [0x750, 0x77f, 'Arab'],
  [0x8a0, 0x8ff, 'Arab'],
  [0xfb50, 0xfdff, 'Arab'],
  [0xfe70, 0xfeff, 'Arab'],
  [0x900, 0x97f, 'Deva'],
  [0xe00, 0xe7f, 'Thai'],
  [0x10a0, 0x10ff, 'Geor'],
  [0x1200, 0x139f, 'Ethi'],
  [0x3040, 0x30ff, 'Kana'],
  [0x3400, 0x9fff, 'Hani'],
  [0xac00, 0xd7af, 'Hang'],
];

const known: ReadonlySet<string> = new Set(['Latn', ...ranges.map(([, , script]) => script)]);

const composite: Readonly<Record<string, readonly Script[]>> = {
  Hans: ['Hani'],
  Hant: ['Hani'],
  Jpan: ['Hani', 'Kana'],
  Kore: ['Hang', 'Hani'],
};

const usualLanguages: Partial<Readonly<Record<Script, string>>> = { Hani: 'zh', Kana: 'ja' };

/** Languages that are written in two scripts by one and the same public. */
const twoScripts: ReadonlySet<string> = new Set('az bs ha kk ks ku ky ms pa sd sr tg tk tt ug uz'.split(' '));
