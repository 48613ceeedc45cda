import type { Disagreement } from './disagreement.js';
import type { CodeFact, Fact, NumberFact } from './fact.js';
import type { TextFacts } from './find-facts.js';
import { isBeside } from './is-beside.js';
import { matchPairs, type OpenFact, openFacts, unmatched } from './open-facts.js';
import { type OpenText, openText } from './open-text.js';
import { pairLeftovers } from './pair-leftovers.js';
import {
  isBareDate,
  isPartOfDate,
  isTime,
  weighCodes,
  weighDates,
  weighFacts,
  weighNumbers,
  weighTimes,
} from './same-fact.js';

/**
 * Compares the facts of a text and its translation as values, whatever their order and form. Each fault is told once, in the
 * order of the translation. Addresses are left to the rules for links and e-mail.
 */
export function compareFacts(source: TextFacts, translation: TextFacts): readonly Disagreement[] {
  if (agreeInOrder(source.facts, translation.facts) && !(source.mayHaveWords && translation.mayHaveWords)) return [];
  const [one, other] = [openText(source), openText(translation)];
  matchAlike(one, other);
  matchAcross(one, other);
  matchAcross(other, one);
  matchWords(one, other);
  return inOrder(pairLeftovers(one, other));
}

/** Most texts have the same facts in the same order. */
function agreeInOrder(source: readonly Fact[], translation: readonly Fact[]): boolean {
  return (
    source.length === translation.length &&
    source.every((fact, index) => weighFacts(fact, translation[index] as Fact) > 0)
  );
}

function matchAlike(source: OpenText, translation: OpenText): void {
  matchPairs(source.numbers, translation.numbers, weighNumbers);
  matchPairs(source.codes, translation.codes, weighCodes);
  matchPairs(source.dates, translation.dates, weighDates);
  matchPairs(source.times, translation.times, weighTimes);
}

/** What one language writes with a month, a unit or letters, and the other with the number alone. */
function matchAcross(one: OpenText, other: OpenText): void {
  matchPairs(one.dates, other.numbers, (date, number) => (!isBareDate(date) && isPartOfDate(number, date) ? 1 : 0));
  matchPairs(one.times, other.numbers, (time, number) => (isTime(number, time) ? 1 : 0));
  for (const code of unmatched(one.codes)) matchCode(code, other);
  for (const number of unmatched(one.numbers)) {
    const rest = other.dates.find(
      ({ fact, partner }) => isPartOfDate(number.fact, fact) && lacks(partner, number.fact),
    );
    if (rest) number.partner = rest as unknown as OpenFact;
  }
}

/** Each number of a code stands in the other text by itself: `COVID-19`, `Covid 19`. */
function matchCode(code: OpenFact<CodeFact>, { numbers }: OpenText): void {
  const free = unmatched(numbers);
  const found = code.fact.values.map((value) => free.find(({ fact }) => fact.values.includes(value)));
  const [first] = found;
  if (!first || found.includes(undefined)) return;
  code.partner = first as unknown as OpenFact;
  for (const number of found) if (number) number.partner = code as unknown as OpenFact;
}

/** Whether what stands for a date says less than the date: `14 et 15 octobre 2026` for `October 14 and 15, 2026`. */
function lacks(partner: OpenFact | null, number: NumberFact): boolean {
  if (partner === null) return false;
  const { fact } = partner;
  return fact.kind === 'number' || (fact.kind === 'date' && !isPartOfDate(number, fact));
}

/** Words are looked for where a number has no other side, or both texts may have some. */
function matchWords(source: OpenText, translation: OpenText): void {
  const sourceAlone = hasLoneNumber(source);
  const translationAlone = hasLoneNumber(translation);
  const both = source.facts.mayHaveWords && translation.facts.mayHaveWords;
  if (sourceAlone || translationAlone || both) {
    source.words = openFacts(source.facts.words, source.facts.text.length);
    translation.words = openFacts(translation.facts.words, translation.facts.text.length);
  }
  const [ones, others] = [besideWords(source), besideWords(translation)];
  const single = (numbers: OpenText['numbers'], double: OpenText['numbers']) =>
    ones.length > 0 && others.length > 0 ? numbers.filter((number) => !double.includes(number)) : numbers;
  matchPairs(single(source.numbers, ones), translation.words, weighNumbers);
  matchPairs(source.words, single(translation.numbers, others), weighNumbers);
  matchPairs(
    source.words,
    translation.words,
    (one, other) => (one.form === other.form ? 2 : 1) * weighNumbers(one, other),
  );
  matchPairs(source.codes, translation.words, weighCodeAndWord);
  matchPairs(source.words, translation.codes, (word, code) => weighCodeAndWord(code, word));
  settleDoubled(source, translation);
  settleDoubled(translation, source);
}

/** Where both languages write `trois (03)`, digits answer digits and words words. */
function besideWords({ numbers, words, facts }: OpenText): OpenFact<NumberFact>[] {
  if (words.length === 0) return [];
  return unmatched(numbers).filter(({ fact }) => words.some((word) => isBeside(facts.text, word.fact, fact)));
}

/** `trois (03)`, `3 (trois)`: the word is the number beside it, said twice; the other language may say it once. */
function settleDoubled(own: OpenText, other: OpenText): void {
  const doubled = unmatched(own.words).filter((word) => numberBeside(word, own));
  if (doubled.length === 0 || unmatched(other.words).some((word) => numberBeside(word, other))) return;
  for (const word of doubled) word.partner = numberBeside(word, own) as unknown as OpenFact;
}

function numberBeside({ fact: word }: OpenFact<NumberFact>, { numbers, facts }: OpenText): OpenFact | undefined {
  return numbers.find(({ fact: number }) => isBeside(facts.text, word, number)) as unknown as OpenFact | undefined;
}

function hasLoneNumber({ numbers, codes, dates, times }: OpenText): boolean {
  return [numbers, codes, dates, times].some((facts) => (facts as readonly OpenFact[]).some(({ partner }) => !partner));
}

/** `S1 2024`, `first half of 2024`. */
function weighCodeAndWord({ values }: CodeFact, word: NumberFact): number {
  return values.length === 1 && word.values.includes(values[0] ?? '') ? 1 : 0;
}

function inOrder(disagreements: readonly Disagreement[]): readonly Disagreement[] {
  const at = ({ found }: Disagreement) => found?.start ?? Number.POSITIVE_INFINITY;
  return [...disagreements].sort((one, other) => at(one) - at(other) || 0);
}
