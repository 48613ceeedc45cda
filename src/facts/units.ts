import { once, oncePerKey } from '../basics/once.js';
import type { Money } from '../languages/amount-words.js';
import type { Language } from '../languages/language.js';
import { patternOfAll } from '../languages/pattern-of-all.js';
import { languages } from '../languages/registry.js';
import { measureAt } from './measures.js';

export interface MeasureUnit {
  /** `%`, the kind of money, or a measure; null for a power of ten alone. */
  readonly unit: string | null;
  /** `millions` is 6. */
  readonly exponent: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads what stands around a number: money before or after it, a percentage, thousands and millions in words or letters
 * (`2,5 millions de dollars`, `US$ 3m`, `48 k€`, `بالمئة`).
 *
 * @param start, end the number's place in the text
 */
export function readUnit(text: string, start: number, end: number, language: Language | null): MeasureUnit {
  const before = moneyBefore(text, start);
  let at = end;
  let exponent = 0;
  const power = powerAt(text, at, language, before !== null);
  if (power) {
    at = power.end;
    exponent = power.exponent;
  }
  const after = unitAt(text, at) ?? (before ? null : measureAt(text, at, language));
  return {
    unit: before?.unit ?? after?.unit ?? null,
    exponent,
    start: before?.start ?? start,
    end: after?.end ?? at,
  };
}

const space = '[ \\u00a0\\u202f\\u2009]';

/** Kinds of money by their signs and codes. */
const moneySigns: Readonly<Record<Money, string>> = {
  dollar: '$, us$, $us, $ us, ca$, c$, $ca, $ ca, $ cad, $ can, a$, au$, usd, cad, aud',
  euro: '€, eur',
  pound: '£, gbp',
  franc: 'chf, fr., sfr.',
  cfa: 'fcfa, f cfa, cfa, xof, xaf',
  yen: '¥, jpy',
  dirham: 'mad, dh, dhs, aed',
  dinar: 'dzd, tnd',
};

/** Kinds of money by how they are written, in lower case, in any language. */
const money = once((): ReadonlyMap<string, string> => {
  const kinds = [moneySigns, ...languages.map(({ amounts }) => amounts?.money ?? {})];
  return new Map(
    kinds.flatMap((words) =>
      Object.entries(words).flatMap(([kind, list]) => list.split(', ').map((word): [string, string] => [word, kind])),
    ),
  );
});

const unitWords = once(() => {
  const percent = patternOfAll(({ amounts }) => amounts?.percent);
  const prepositions = languages.flatMap(({ amounts }) => amounts?.of?.split(' ') ?? []);
  const names = [...money().keys()]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[$.]/g, '\\$&').replaceAll(' ', `${space}`));
  const of = prepositions.map((word) => `${word}${space}${/['’]$/.test(word) ? '?' : ''}`).join('|');
  return {
    /** Groups: `percent`, `money`. */
    pattern: new RegExp(
      `${space}?(?:(?<percent>[%٪‰]|(?:${percent})(?![\\p{L}\\p{M}]))|(?:${of})?(?<money>(?:${names.join('|')})(?![\\p{L}\\p{M}]|\\p{Nd})))`,
      'iuy',
    ),
    /** What a unit may begin with, so that most words are passed by at once. */
    beginnings: new Set(
      [...money().keys(), ...percent.split('|'), ...prepositions].flatMap(
        (words) => /^[\p{L}\p{M}]+/u.exec(words)?.[0] ?? [],
      ),
    ),
  };
});

const firstWord = /[ \u00a0\u202f\u2009]?([\p{L}\p{M}]*)/uy;

function mayBeUnit(text: string, at: number): boolean {
  firstWord.lastIndex = at;
  const word = firstWord.exec(text)?.[1] ?? '';
  return word === '' ? /[%٪‰$€£¥]/.test(text.slice(at, at + 2)) : unitWords().beginnings.has(word.toLowerCase());
}

function unitAt(text: string, at: number): { readonly unit: string; readonly end: number } | null {
  if (!mayBeUnit(text, at)) return null;
  const { pattern } = unitWords();
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  if (!found?.groups) return null;
  const end = at + found[0].length;
  const { percent, money: written } = found.groups;
  if (percent !== undefined) return { unit: percent === '‰' ? '‰' : '%', end };
  const word = (written ?? '').toLowerCase().replace(/[\u00a0\u202f\u2009]/g, ' ');
  return { unit: money().get(word) ?? word, end };
}

const moneyBeforePattern = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:(?:us|ca|c|au|a)?\\$|€|£|¥|usd|cad|eur|gbp|chf|fr\\.|fcfa|f${space}cfa|xof|xaf|mad|dzd|tnd)${space}?$`,
  'iu',
);

function moneyBefore(text: string, start: number): { readonly unit: string; readonly start: number } | null {
  if (!/[$€£¥A-Za-z.]/.test(text.slice(Math.max(0, start - 2), start))) return null;
  const slice = text.slice(Math.max(0, start - 7), start);
  const found = moneyBeforePattern.exec(slice)?.[0];
  if (found === undefined) return null;
  const unit = money().get(
    found
      .trim()
      .toLowerCase()
      .replace(/[\u00a0\u202f\u2009]/g, ' '),
  );
  return unit === undefined ? null : { unit, start: start - found.length };
}

/** Powers of ten in words of any language; where two mean another by one word, as by `billion`, the text's own counts. */
const powersOf = oncePerKey((language: Language | null): ReadonlyMap<string, number> => {
  const powers = new Map<string, number>();
  // The last that is set counts.
  for (const { amounts } of [...languages.toReversed(), ...(language ? [language] : [])]) {
    for (const [exponent, words] of Object.entries(amounts?.powers ?? {}))
      for (const word of words.split(' ')) powers.set(word, Number(exponent));
  }
  return powers;
});

const powerWord = once(
  () =>
    new RegExp(
      `[ \\u00a0\\u202f\\u2009-]?([\\p{L}\\p{M}]{2,12})(?:(?<=${patternOfAll(({ amounts }) => amounts?.shortPowers)})\\.)?(?:[ \\u00a0](${patternOfAll(({ amounts }) => amounts?.millions)}))?`,
      'iuy',
    ),
);
const powerLetter = new RegExp(
  `${space}?([kKmM])(?=${space}?(?:[€$£¥]|CHF|EUR|USD|CAD))|([kK])(?![\\p{L}\\p{M}\\p{Nd}])|(m|M)(?![\\p{L}\\p{M}\\p{Nd}²³])`,
  'uy',
);

function powerAt(
  text: string,
  at: number,
  language: Language | null,
  isMoney: boolean,
): { readonly exponent: number; readonly end: number } | null {
  if (!/[\p{L}]/u.test(text.slice(at, at + 2))) return null;
  const pattern = powerWord();
  pattern.lastIndex = at;
  const word = pattern.exec(text);
  const exponent = word?.[1] === undefined ? undefined : powersOf(language).get(word[1].toLowerCase());
  if (word && exponent !== undefined) {
    const thousandMillions = word[2] !== undefined && exponent === 3;
    const end =
      at + (thousandMillions ? word[0].length : word[0].length - (word[2] === undefined ? 0 : word[2].length + 1));
    return { exponent: thousandMillions ? 9 : exponent, end };
  }
  powerLetter.lastIndex = at;
  const letter = powerLetter.exec(text);
  if (!letter) return null;
  const end = at + letter[0].length;
  if (letter[1] !== undefined) return { exponent: /k/i.test(letter[1]) ? 3 : 6, end };
  if (letter[2] !== undefined) return { exponent: 3, end };
  return isMoney ? { exponent: 6, end } : null;
}
