import type { Range } from '../model/range.js';
import { DiscriminatorKind, type Discriminators } from './known-words.js';
import { isLetter, wordAt } from './letters.js';
import { type Script, scriptOf } from './scripts.js';

/** What a sentence says about its language at first sight. */
export interface Weight extends Range {
  /** Whether it is plainly in its own language. */
  readonly plain: boolean;
  /** Words, as far as they were read. */
  readonly words: number;
  /** Function words that the language has and no candidate does; `telling` those that names don't hold. */
  readonly own: number;
  readonly telling: number;
  /** Function words that some candidate has and the language doesn't. */
  readonly other: number;
  readonly ownLetters: number;
  /** Letters that are not of the language's scripts, by script; null where there are none. */
  readonly letters: LetterCount | null;
}

type LetterCount = ReadonlyMap<Script, number>;

/**
 * Weighs a sentence word by word, and stops as soon as its own language has clearly won: nearly all sentences are in
 * the language they should be in.
 */
export function weighSentence(text: string, { start, end }: Range, { words: known, scripts }: Discriminators): Weight {
  const found: [none: number, joining: number, telling: number, other: number] = [0, 0, 0, 0];
  let letters: Map<Script, number> | null = null;
  let [words, ownLetters] = [0, 0];
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (!isLetter(unit)) continue;
    const from = at;
    while (at < end && isLetter(text.charCodeAt(at))) at++;
    words++;
    const script = scriptOf(unit);
    if (script === null || scripts === null || scripts.includes(script)) ownLetters += at - from;
    else letters = count(letters ?? new Map(), script, at - from);
    if (at - from <= longestWord) found[known.get(wordAt(text, from, at)) ?? 0]++;
    if (hasWon(found) && letters === null) break;
  }
  const own = found[DiscriminatorKind.ownJoining] + found[DiscriminatorKind.ownTelling];
  const [telling, other] = [found[DiscriminatorKind.ownTelling], found[DiscriminatorKind.other]];
  const plain = telling >= 1 && own >= 2 && own > other;
  return { start, end, plain, words, own, telling, other, ownLetters, letters };
}

function count(letters: Map<Script, number>, script: Script, more: number): Map<Script, number> {
  return letters.set(script, (letters.get(script) ?? 0) + more);
}

/** Whether a sentence may be in another language, so that it is worth a closer look. */
export function isDoubtful(weight: Weight): boolean {
  if (weight.other > weight.own && weight.other >= 4 * weight.telling) return true;
  return weight.letters !== null && otherScript(weight) !== null;
}

/** The script that nearly all letters of a sentence are in, where it is not the language's. */
export function otherScript({ letters, ownLetters }: Pick<Weight, 'letters' | 'ownLetters'>): Script | null {
  if (letters === null) return null;
  const [script, count] = [...letters].reduce((most, each) => (each[1] > most[1] ? each : most));
  return count >= lettersOfScript && count >= ownLetters * 3 ? script : null;
}

/** Letters of another script that are more than a name. */
const lettersOfScript = 16;

/** No function word is longer. */
const longestWord = 14;

function hasWon([, joining, telling, other]: readonly [number, number, number, number]): boolean {
  return other === 0 && telling >= 2 && joining + telling >= 4;
}
