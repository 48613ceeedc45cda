import { oncePerKey } from '../basics/once.js';
import { toEuropeanDigits } from './digits.js';

/** A text reduced to what is compared, which knows where each of its characters stands in the original. */
export interface FoldedText {
  /**
   * Lower case, without accents, vowel signs and joiners; digits European; one kind of space (line feeds too), of dash
   * and of apostrophe. Arabic letters that careless typing takes one for the other are one.
   */
  readonly text: string;
  /** The offset in the original, UTF-16 units, of an offset in `text`. */
  at(offset: number): number;
  /** The same for where a piece ends: marks on its last letter are part of it. */
  endAt(offset: number): number;
}

/** Reduces running text, letter by letter: unlike `normalizeTerm` it keeps the places. */
export function foldText(original: string): FoldedText {
  if (!notPlain.test(original)) return { text: original.toLowerCase().replace(blanks, ' '), at: same, endAt: same };
  if (!dropped.test(original)) return { text: foldLetters(original), at: same, endAt: same };
  const kept: number[] = [];
  let letters = '';
  for (let offset = 0; offset < original.length; offset++) {
    const letter = original.charAt(offset);
    if (dropped.test(letter)) continue;
    kept.push(offset);
    letters += letter;
  }
  const at = (offset: number) => kept[offset] ?? original.length;
  const endAt = (offset: number) => {
    let end = offset === 0 ? 0 : at(offset - 1) + 1;
    while (end < original.length && combining.test(original.charAt(end))) end++;
    return end;
  };
  return { text: foldLetters(letters), at, endAt };
}

/** The same for a word that patterns are built from. */
export function foldWord(word: string): string {
  return foldText(word).text;
}

const same = (offset: number) => offset;

const notPlain = /[^\0-\x7f]/;
const blanks = /[\t\n\r]/g;

/** Combining marks of Latin, Arabic vowel signs and tatweel; soft hyphens, joiners, direction marks, selectors. */
const dropped =
  /[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\ufe00-\ufe0f]/;

const combining = /[\u0300-\u036f\u064b-\u065f\u0670]/;

/** What is not ASCII, but for the Arabic letters that stay as they are. */
const foldable = /[^\0-\x7f\u0627\u0628\u062a-\u063a\u0641-\u0648\u064a]/g;

function foldLetters(text: string): string {
  return text.replace(foldable, foldLetter).toLowerCase().replace(blanks, ' ');
}

/** One UTF-16 unit for one. */
const foldLetter = oncePerKey((letter: string) => {
  const known = plainLetters[letter];
  if (known !== undefined) return known;
  const [plain = letter] = toEuropeanDigits(letter).normalize('NFKD');
  // `½` is no digit, and what comes apart into a surrogate pair stays.
  if (plain.length > 1 || (/[0-9]/.test(plain) && !/\p{Nd}/u.test(letter))) return letter;
  return plain;
});

const plainLetters: Readonly<Record<string, string>> = {
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '´': "'",
  '′': "'",
  '°': 'o',
  ß: 's',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
};
