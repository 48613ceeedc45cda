import { oncePerKey } from '../basics/once.js';

/**
 * Whether a word in lower case is spelled as one language spells and another doesn't, by its accents and its ending.
 * Languages without a list are spelled in no way of their own.
 */
export function isSpelledAs(language: string, word: string): boolean {
  const { letters, endings } = spellingOf(language);
  if (letters.size > 0) for (const letter of word) if (letters.has(letter)) return true;
  if (endings.size === 0 || word.length < shortestWord) return false;
  for (let length = 2; length <= longestEnding; length++) if (endings.has(word.slice(-length))) return true;
  return false;
}

interface Spelling {
  readonly letters: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
}

const shortestWord = 5;
const longestEnding = 5;

const spellingOf = oncePerKey((language: string): Spelling => {
  const [letters = '', endings = ''] = Object.hasOwn(spellings, language) ? (spellings[language] ?? []) : [];
  return { letters: new Set(letters), endings: new Set(endings.split(' ')) };
});

/** Letters with their accents; endings of words of at least `shortestWord` letters. */
const spellings: Readonly<Record<string, readonly [letters: string, endings: string]>> = {
  fr: [
    'àâæçéèêëîïôœùûü',
    'aux eau eaux eux ait aient ez oir ois ais eur eurs ique iques aire aires oire ette ettes euse',
  ],
  en: ['', 'ing ings ed ly ty ry gy ny dy cy th sh ck ght wn ks ow ew ness ship ful ould'],
  de: ['äöüß', 'ung ungen heit keit lich liche ische chen cht iert tzt ssen nnen igt igen erung'],
  es: ['áéíñóúü', 'ción iones dad dades ando iendo aron ieron ados idos'],
  it: ['àèéìòù', 'zione zioni menti gli ggio zza tto tta tti cchi anno iamo ario'],
  nl: ['ëïé', 'heid eren elijk lijke aar oor oon ingen schap tie ties eel eerd zaal ijd'],
  pt: ['áâãàçéêíóôõú', 'ção ções ão ões dade dades eira eiro ando endo mento inho'],
};
