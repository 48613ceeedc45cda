import { digits, latin, leftward, raised, spaces } from './scripts.js';
import type { TokenWords } from './token-words.js';

/** A word that stays with a number. */
export interface WordBeside {
  /** Where it starts, before a number; where it ends, after one. */
  readonly edge: number;
  /** Whether it is written in a script that goes from right to left. */
  readonly goesLeft: boolean;
}

/** Longer than any label or unit. */
const longest = 24;

/** The label that ends where a number starts, if there is one: `n°`, `art.`. */
export function readLabel(text: string, at: number, from: number, words: TokenWords): WordBeside | null {
  const first = Math.max(from, at - longest);
  let end = at;
  while (end > first && at - end < 2 && isSpace(text.charAt(end - 1))) end--;
  let start = end;
  while (start > first && !isSpace(text.charAt(start - 1)) && !openings.includes(text.charAt(start - 1))) start--;
  const word = text.slice(start, end).toLowerCase();
  if (word === '' || !words.labels.has(word.replace(/[:\u00ad]/g, ''))) return null;
  if (end === at && isLetter.test(word.charAt(word.length - 1))) return null;
  return { edge: start, goesLeft: hasLeftward.test(word) };
}

const openings = '([«"“\'’\u2066\u2067\u2068\u2069';

function isSpace(character: string): boolean {
  return character === ' ' || character === '\n' || character === '\u00a0' || character === '\u202f';
}

const wordAfter = new RegExp(`^[${spaces}\\n]{0,2}([^\\s${digits};!?()«»"“”،؛؟\\[\\]]+[${digits}${raised}]?)`);
const wordsAfter = new RegExp(`^[${spaces}\\n]{0,2}([^\\s${digits}]{1,4}[^\\S\\t](?:[^\\s${digits}]{2,8}|100))`);
const letterAfter = new RegExp(`[${latin}${digits}${raised}${leftward}]`);
const isLetter = new RegExp(`[${latin}${leftward}]`);
const hasLeftward = new RegExp(`[${leftward}]`);

/** The unit that begins where a number ends, perhaps after a space: `%`, `km/h`, `per cent`. */
export function readUnit(text: string, at: number, words: TokenWords): WordBeside | null {
  const beside = text.slice(at, at + longest);
  return readUnitBy(wordAfter, beside, at, words) ?? readUnitBy(wordsAfter, beside, at, words);
}

function readUnitBy(pattern: RegExp, beside: string, at: number, words: TokenWords): WordBeside | null {
  const [all, found = ''] = pattern.exec(beside) ?? [];
  if (all === undefined) return null;
  const start = all.length - found.length;
  // A full stop may be a part of it.
  for (let word = found; word !== ''; word = word.slice(0, -1)) {
    const end = start + word.length;
    const isWhole = !letterAfter.test(beside.charAt(end)) || signs.includes(word.charAt(word.length - 1));
    if (isWhole && isUnit(word, words)) return { edge: at + end, goesLeft: hasLeftward.test(word) };
    if (isLetter.test(word.charAt(word.length - 1))) break;
  }
  return null;
}

const signs = '%‰°€$£¥٪';

function isUnit(word: string, { units }: TokenWords): boolean {
  const isKnown = (one: string) => units.has(one) || units.has(one.toLowerCase());
  if (isKnown(word)) return true;
  const plain = word.replaceAll('\u00ad', '').replace(/[\u00a0\u202f\n]/g, ' ');
  if (plain !== word && isKnown(plain)) return true;
  const [first = '', ...others] = plain.split('/');
  return others.length > 0 && isKnown(first) && others.every((other) => perWhat.test(other));
}

/** What an amount is for: `km/h`, `MRU/an`. */
const perWhat = new RegExp(`^(?:[${latin}µμ]{1,12}|[${leftward}]{1,12})[23${raised}]?$`);
