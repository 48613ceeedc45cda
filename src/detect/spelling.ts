import { oncePerKey } from '../basics/once.js';
import { findLanguage } from '../locale/find-language.js';

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
  const { letters = '', endings = '' } = findLanguage(language)?.spelling ?? {};
  return { letters: new Set(letters), endings: new Set(endings.split(' ')) };
});
