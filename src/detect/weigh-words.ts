import type { Range } from '../model/range.js';
import { type Discriminators, knownWords, type WordKind } from './known-words.js';
import { isCapital, isLetter, wordAt } from './letters.js';
import { isSpelledAs } from './spelling.js';

/** How many function words speak for a language, and against it; other words count for a half by their spelling. */
interface Evidence {
  /** Words that it has and the expected language doesn't; those that join the parts of a name are left out. */
  readonly score: number;
  /** Those among them that a name wouldn't hold. */
  readonly telling: number;
  /** Words that the expected language has and it doesn't. */
  readonly against: number;
  /** Words that it has, whoever else has them. */
  readonly known: number;
}

export type EvidenceByLanguage = ReadonlyMap<string, Evidence>;

/** What speaks for each candidate in a sentence, and against it. */
export function weighWords(text: string, range: Range, { own, candidates }: Discriminators): EvidenceByLanguage {
  const kindsOf = (word: string) => [own, ...candidates].map((language) => knownWords(language)?.get(word));
  const words = withoutNames(readWords(text, range), kindsOf);
  return new Map(candidates.map((candidate) => [candidate, weighFor(candidate, own, words)]));
}

function weighFor(candidate: string, own: string, words: readonly Word[]): Evidence {
  const [theirs, ours] = [knownWords(candidate), knownWords(own)];
  let [score, telling, against, known] = [0, 0, 0, 0];
  for (const word of words) {
    const [kind, ownKind] = [theirs?.get(word.word), ours?.get(word.word)];
    if (isSignal(kind)) known++;
    if (kind === undefined && ownKind === undefined) {
      const weight = weighSpelling(candidate, own, word);
      score += Math.max(weight, 0);
      telling += Math.max(weight, 0);
      against -= Math.min(weight, 0);
    } else if (isSignal(kind) && ownKind === undefined) {
      score++;
      // Names seldom bring the article along that a sentence opens with.
      if (kind === 'telling' || word.opens) telling++;
    } else if (isSignal(ownKind) && kind === undefined) against++;
  }
  return { score, telling, against, known };
}

/** Positive where a word is spelled as the candidate spells, negative where it is spelled as its own language does. */
function weighSpelling(candidate: string, own: string, { word, capital, opens }: Word): number {
  if (capital && !opens) return 0;
  return spelling * (Number(isSpelledAs(candidate, word)) - Number(isSpelledAs(own, word)));
}

/** What the spelling of a word weighs, measured by a function word. */
const spelling = 0.5;

interface Word {
  readonly word: string;
  readonly capital: boolean;
  /** It is the first of the sentence, with a capital. */
  readonly opens: boolean;
}

function readWords(text: string, { start, end }: Range): Word[] {
  const words: Word[] = [];
  for (let at = start; at < end; at++) {
    if (!isLetter(text.charCodeAt(at))) continue;
    const from = at;
    while (at < end && isLetter(text.charCodeAt(at))) at++;
    const capital = isCapital(text.charAt(from));
    words.push({ word: wordAt(text, from, at), capital, opens: capital && words.length === 0 });
  }
  return words;
}

/**
 * Leaves out what joins the parts of a name (`Ministère des Affaires étrangères et de la Coopération`): such words stand
 * between two with capitals, with no function word but their like and at most one other word among them.
 */
function withoutNames(words: readonly Word[], kindsOf: (word: string) => readonly (WordKind | undefined)[]): Word[] {
  const left = new Set<Word>();
  let joining: Word[] | null = null;
  let others = 0;
  for (const word of words) {
    const kinds = kindsOf(word.word);
    const known = kinds.some(isSignal);
    if (word.capital && !known) {
      for (const each of joining ?? []) left.add(each);
      [joining, others] = [[], 0];
    } else if (!known) {
      others++;
      if (others > 1) joining = null;
    } else if (kinds.includes('joining')) joining?.push(word);
    else joining = null;
  }
  return words.filter((word) => !left.has(word));
}

function isSignal(kind: WordKind | undefined): boolean {
  return kind === 'telling' || kind === 'joining';
}
