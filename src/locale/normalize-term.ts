/**
 * Reduces a heading, a status or another word of the catalogue to what is compared: lower case, without accents or
 * Arabic vowel signs, one kind of apostrophe, hyphens and runs of white space as one space, without emphasis marks
 * around it, a final colon or full stop, or optional endings (`Responsable(s)`, `Invité·e·s`).
 */
export function normalizeTerm(text: string): string {
  if (text.length > longestTerm) return text;
  const known = normalized.get(text);
  if (known !== undefined) return known;
  const term = normalizeLines(text.replace(/\s+/g, ' '));
  if (normalized.size >= mostKept) normalized.clear();
  normalized.set(text, term);
  return term;
}

/** A term is asked for by several readers in turn: whether it is a status, a role, a word for none. */
const normalized = new Map<string, string>();
const mostKept = 1000;

/** Nothing in the catalogue is nearly as long; what is stays as it is, as it could be slow to reduce. */
const longestTerm = 200;

/** The same for many at once; far faster than one by one, as it is done before the engine has warmed up. */
export function normalizeTerms(texts: readonly string[]): string[] {
  return normalizeLines(texts.join('\n')).split('\n');
}

/** No `\p{…}` here: to compile one takes as long as all the rest, and the catalogue is in Latin and Arabic script. */
function normalizeLines(text: string): string {
  const folded = /[^\0-\x7f]|`/.test(text) ? foldLetters(text) : text.toLowerCase();
  return folded
    .replace(/\((?:e|s|n|en|es|in|innen|os|as)\)/g, '')
    .replace(/(?<=[^ \n])' +/g, "'")
    .replace(/[-‐‑‒–—_ ]+/g, ' ')
    .replace(/ ?\/ ?/g, '/')
    .replace(/^[ *~"'«»“”]+/gm, '')
    .replace(/(?<![ *~"'«»“”:.;,،؛])[ *~"'«»“”:.;,،؛]+$/gm, '');
}

function foldLetters(text: string): string {
  return text
    .replace(/[·•‧][A-Za-zà-ÿ]+/g, '')
    .replace(/[°˚]/g, 'o')
    .replace(/[‘’ʼʹ´`′]/g, "'")
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(/[ßœæøłđıٱىیکةە]/g, (letter) => plainLetters[letter] ?? letter);
}

/** Accents, Arabic vowel signs and hamza, tatweel; soft hyphens, joiners, direction marks, variation selectors. */
const marks =
  /[\u0300-\u036f\u0610-\u061a\u0621\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|[\ufe00-\ufe0f]/g;

/** What canonical decomposition leaves apart. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  // Arabic letters that careless typing takes one for the other.
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ە: 'ه',
};
