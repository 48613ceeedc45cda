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

const wordBefore = /(?:^|[\s([«"“'’\u2066-\u2069])([^\s([«"“'’]+)(\s{0,2})$/;

/** The label that ends where a number starts, if there is one: `n°`, `art.`. */
export function readLabel(text: string, at: number, from: number, words: TokenWords): WordBeside | null {
  const before = text.slice(Math.max(from, at - longest), at);
  const [, word = '', space = ''] = wordBefore.exec(before) ?? [];
  if (word === '' || !words.labels.has(word.toLowerCase().replace(/[:\u00ad]/g, ''))) return null;
  if (space === '' && /[\p{L}\p{N}]$/u.test(word)) return null;
  return { edge: at - word.length - space.length, goesLeft: hasLeftward.test(word) };
}

const wordAfter = new RegExp(`[${spaces}\\n]{0,2}([^\\s${digits};!?()«»"“”،؛؟\\[\\]]+[${digits}${raised}]?)`, 'y');
const wordsAfter = new RegExp(`[${spaces}\\n]{0,2}([^\\s${digits}]{1,4}[^\\S\\t](?:[^\\s${digits}]{2,8}|100))`, 'y');
const letterAfter = new RegExp(`[${latin}${digits}${raised}${leftward}]`);
const isLetter = new RegExp(`[${latin}${leftward}]`);
const hasLeftward = new RegExp(`[${leftward}]`);

/** The unit that begins where a number ends, perhaps after a space: `%`, `km/h`, `per cent`. */
export function readUnit(text: string, at: number, words: TokenWords): WordBeside | null {
  for (const pattern of [wordsAfter, wordAfter]) {
    pattern.lastIndex = 0;
    const [all, found] = pattern.exec(text.slice(at, at + longest)) ?? [];
    if (all === undefined || found === undefined) continue;
    const start = at + all.length - found.length;
    // A full stop may be a part of it.
    for (let word = found; word !== ''; word = word.slice(0, -1)) {
      const isWhole = !letterAfter.test(text[start + word.length] ?? '') || /[%‰°€$£¥٪]$/.test(word);
      if (isWhole && isUnit(word, words)) return { edge: start + word.length, goesLeft: hasLeftward.test(word) };
      if (isLetter.test(word.at(-1) ?? '')) break;
    }
  }
  return null;
}

function isUnit(word: string, { units }: TokenWords): boolean {
  const isKnown = (one: string) => units.has(one) || units.has(one.toLowerCase());
  const plain = word.replaceAll('\u00ad', '').replace(/[\u00a0\u202f\n]/g, ' ');
  const [first = '', ...others] = plain.split('/');
  return isKnown(plain) || (others.length > 0 && isKnown(first) && others.every((other) => perWhat.test(other)));
}

/** What an amount is for: `km/h`, `MRU/an`. */
const perWhat = new RegExp(`^(?:[${latin}µμ]{1,12}|[${leftward}]{1,12})[23${raised}]?$`);
