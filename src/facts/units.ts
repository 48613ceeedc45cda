import { oncePerKey } from '../basics/once.js';
import { measureAt } from './measures.js';

export interface Unit {
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
export function readUnit(text: string, start: number, end: number, language: string): Unit {
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

/** Kinds of money by how they are written, in lower case. One dollar is as good as another: languages name them by turns. */
const money: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    dollar:
      '$, us$, $us, $ us, ca$, c$, $ca, $ ca, $ cad, $ can, a$, au$, usd, cad, aud, dollar, dollars, dólar, dólares, dollari, dollaro, دولار, دولارات, دولارا, دولاراً',
    euro: '€, eur, euro, euros, يورو',
    pound: '£, gbp, pounds sterling, livres sterling',
    franc: 'chf, fr., sfr., francs suisses, swiss francs, schweizer franken, franken',
    cfa: 'fcfa, f cfa, cfa, xof, xaf, cfa francs, francs cfa, franc cfa, فرنك, فرنكا',
    yen: '¥, jpy, yen, yens',
    dirham: 'mad, dh, dhs, aed, dirhams, dirham, درهم, درهما',
    dinar: 'dzd, tnd, dinars, dinar, دينار, دينارا',
  }).flatMap(([kind, words]) => words.split(', ').map((word) => [word, kind])),
);

const percentWords =
  'pour cent|pour-cent|p\\. ?100|p\\. ?cent|pourcents?|percent|per cent|prozent|por ciento|por cento|per cento|percento|procent|في المئة|في المائة|بالمئة|بالمائة|بالمية';

const escaped = Object.keys(money)
  .sort((one, other) => other.length - one.length)
  .map((word) => word.replace(/[$.]/g, '\\$&').replaceAll(' ', `${space}`));

/** Groups: `percent`, `money`. */
const unitPattern = new RegExp(
  `${space}?(?:(?<percent>[%٪‰]|(?:${percentWords})(?![\\p{L}\\p{M}]))|(?:d[e'’]${space}?|of |di |von |van |من )?(?<money>(?:${escaped.join('|')})(?![\\p{L}\\p{M}]|\\p{Nd})))`,
  'iuy',
);

/** What a unit may begin with, so that most words are passed by at once. */
const beginnings = new Set(
  [...Object.keys(money), ...percentWords.split('|'), 'd', 'de', 'of', 'di', 'von', 'van', 'من']
    .map((words) => /^[\p{L}\p{M}]+/u.exec(words)?.[0] ?? '')
    .filter((word) => word !== ''),
);

const firstWord = /[ \u00a0\u202f\u2009]?([\p{L}\p{M}]*)/uy;

function mayBeUnit(text: string, at: number): boolean {
  firstWord.lastIndex = at;
  const word = firstWord.exec(text)?.[1] ?? '';
  return word === '' ? /[%٪‰$€£¥]/.test(text.slice(at, at + 2)) : beginnings.has(word.toLowerCase());
}

function unitAt(text: string, at: number): { readonly unit: string; readonly end: number } | null {
  if (!mayBeUnit(text, at)) return null;
  unitPattern.lastIndex = at;
  const found = unitPattern.exec(text);
  if (!found?.groups) return null;
  const end = at + found[0].length;
  const { percent, money: written } = found.groups;
  if (percent !== undefined) return { unit: percent === '‰' ? '‰' : '%', end };
  const word = (written ?? '').toLowerCase().replace(/[\u00a0\u202f\u2009]/g, ' ');
  return { unit: money[word] ?? word, end };
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
  const unit =
    money[
      found
        .trim()
        .toLowerCase()
        .replace(/[\u00a0\u202f\u2009]/g, ' ')
    ];
  return unit === undefined ? null : { unit, start: start - found.length };
}

/** Powers of ten in words; `billion` is another in English than elsewhere, `bi` in Portuguese. */
const powers: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries({
    3: 'mille, thousand, mil, tausend, tsd, duizend, mila, ألف, الف, آلاف, ألفا, ألفاً',
    6: 'million, millions, millionen, mio, miljoen, millón, millones, milhão, milhões, milione, milioni, mn, mln, مليون, ملايين, مليونا, مليوناً',
    9: 'milliard, milliards, milliarde, milliarden, mrd, miljard, miliardo, miliardi, bn, md, mds, bilhão, bilhões, مليار, مليارات, مليارا',
    12: 'billion, billions, billionen, biljoen, billón, billones, trillion, trillions',
  }).flatMap(([exponent, words]) => words.split(', ').map((word) => [word, Number(exponent)])),
);

const powersOf = oncePerKey((language: string): ReadonlyMap<string, number> => {
  const known = new Map(Object.entries(powers));
  if (language === 'en') for (const word of ['billion', 'billions']) known.set(word, 9);
  return known;
});

const powerWord =
  /[ \u00a0\u202f\u2009-]?([\p{L}\p{M}]{2,12})(?:(?<=mio|mrd|tsd)\.)?(?:[ \u00a0](millones|milhões|milioni))?/iuy;
const powerLetter = new RegExp(
  `${space}?([kKmM])(?=${space}?(?:[€$£¥]|CHF|EUR|USD|CAD))|([kK])(?![\\p{L}\\p{M}\\p{Nd}])|(m|M)(?![\\p{L}\\p{M}\\p{Nd}²³])`,
  'uy',
);

function powerAt(
  text: string,
  at: number,
  language: string,
  isMoney: boolean,
): { readonly exponent: number; readonly end: number } | null {
  if (!/[\p{L}]/u.test(text.slice(at, at + 2))) return null;
  powerWord.lastIndex = at;
  const word = powerWord.exec(text);
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
