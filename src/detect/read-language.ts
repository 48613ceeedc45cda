import type { LanguageTag } from '../model/meeting.js';
import type { Range } from '../model/range.js';
import { type Discriminators, getDiscriminators, knownWords } from './known-words.js';
import { languageOfScript, type Script, scriptsOf } from './scripts.js';
import { splitSentences } from './sentences.js';
import { isDoubtful, otherScript, type Weight, weighSentence } from './weigh-sentence.js';
import { type EvidenceByLanguage, weighWords } from './weigh-words.js';

/** A piece of a text that reads as another language than the text's. */
interface OtherLanguage extends Range {
  /** The primary subtag of what it reads as. */
  readonly language: string;
}

export interface LanguageReading {
  /** Whether some sentence is plainly in the expected language. */
  readonly own: boolean;
  /** In order; one for the whole text where no sentence is in the expected language. */
  readonly others: readonly OtherLanguage[];
}

/**
 * Finds the sentences of a text that are in another language than they should be. Function words and script decide;
 * words that languages share weigh nothing, and a sentence that mixes two (a name, a title) is in neither. Without
 * enough of them there is no finding.
 *
 * @param text prose; what is blank in it is not judged
 * @param documentLanguages less is asked of a language that the document has
 */
export function readLanguage(
  text: string,
  expected: LanguageTag,
  documentLanguages: readonly LanguageTag[],
): LanguageReading {
  if (text.length < shortestText) return { own: false, others: [] };
  const discriminators = getDiscriminators(expected, documentLanguages);
  const weights = splitSentences(text).map((range) => weighSentence(text, range, discriminators));
  const own = weights.some(({ plain }) => plain);
  if (!weights.some(({ other, letters }) => other > 0 || letters !== null)) return { own, others: [] };
  const trial: Trial = { text, discriminators };
  if (!own) {
    const all = addUp(weights);
    const language = judge(all, trial, wholeText);
    if (language !== null) return { own, others: [{ language, start: all.start, end: all.end }] };
  }
  if (!weights.some(isDoubtful)) return { own, others: [] };
  const found = weights.map((weight) => judge(weight, trial, oneOfMany));
  return { own, others: joinNeighbours(weights, found) };
}

/** In UTF-16 units; what is shorter is not judged. */
const shortestText = 8;

/** What is asked of a text before it counts as another language's. */
interface Bar {
  readonly words: number;
  readonly score: number;
}

const wholeText: Bar = { words: 4, score: 2 };
const oneOfMany: Bar = { words: 5, score: 3 };

interface Trial {
  readonly text: string;
  readonly discriminators: Discriminators;
}

/** The language that a text is in instead of its own; null for none, or doubt. */
function judge(weight: Weight, trial: Trial, bar: Bar): string | null {
  if (!isDoubtful(weight)) return null;
  const evidence = weighWords(trial.text, weight, trial.discriminators);
  return judgeScript(weight, evidence, trial) ?? judgeWords(weight, evidence, trial, bar);
}

function judgeScript(weight: Weight, evidence: EvidenceByLanguage, trial: Trial): string | null {
  const script = otherScript(weight);
  if (script === null) return null;
  const writtenSo = (language: string) => scriptsOf(language)?.includes(script) ?? false;
  const byWords = [...evidence].filter(([language, { score }]) => score >= 2 && writtenSo(language));
  const [best] = byWords.sort(([, a], [, b]) => b.score - a.score);
  return best?.[0] ?? trial.discriminators.others.find(writtenSo) ?? languageOfScript(script);
}

function judgeWords(weight: Weight, evidence: EvidenceByLanguage, trial: Trial, bar: Bar): string | null {
  if (weight.words < bar.words) return null;
  const [best] = [...evidence].sort(([, a], [, b]) => b.score - b.against - (a.score - a.against) || b.known - a.known);
  if (!best) return null;
  const [language, { score, telling, against }] = best;
  const unexpected = trial.discriminators.others.includes(language) ? 0 : 2;
  const needed = bar.score + unexpected + (weight.words > fewWords ? 0.5 : 0);
  const comparable = knownWords(trial.discriminators.own) !== null;
  const share = comparable ? 0.15 : 0.35;
  const clear = telling >= 1 || score >= joiningAlone;
  return clear && score >= needed && score >= 4 * against && score >= share * weight.words ? language : null;
}

/** Up to so many, less is asked of a text. */
const fewWords = 6;

/** So many words that names also hold are a sentence all the same. */
const joiningAlone = 5;

/** All sentences of a text as one. */
function addUp(weights: readonly Weight[]): Weight {
  const letters = new Map<Script, number>();
  const sum = { words: 0, own: 0, telling: 0, other: 0, ownLetters: 0 };
  for (const weight of weights) {
    sum.words += weight.words;
    sum.own += weight.own;
    sum.telling += weight.telling;
    sum.other += weight.other;
    sum.ownLetters += weight.ownLetters;
    for (const [script, count] of weight.letters ?? []) letters.set(script, (letters.get(script) ?? 0) + count);
  }
  const [start, end] = [weights[0]?.start ?? 0, weights.at(-1)?.end ?? 0];
  return { ...sum, start, end, plain: false, letters: letters.size === 0 ? null : letters };
}

/** Findings that follow each other are one, with those beside them that lean their way without saying enough. */
function joinNeighbours(weights: readonly Weight[], found: readonly (string | null)[]): readonly OtherLanguage[] {
  const joined: OtherLanguage[] = [];
  let before: string | null = null;
  weights.forEach((weight, index) => {
    const leaning = weight.own === 0 && weight.other > 0;
    const language: string | null = found[index] ?? (leaning ? (before ?? found[index + 1] ?? null) : null);
    const last = joined.at(-1);
    if (language !== null && last && language === before) joined[joined.length - 1] = { ...last, end: weight.end };
    else if (language !== null) joined.push({ language, start: weight.start, end: weight.end });
    before = language;
  });
  return joined;
}
