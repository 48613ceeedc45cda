import { once } from '../basics/once.js';
import { patternOfAll } from '../languages/pattern-of-all.js';
import { editDistance } from '../locale/edit-distance.js';
import type { Range } from '../model/range.js';
import type { Disagreement } from './disagreement.js';
import type { CodeFact, DateFact, Fact, NumberFact, PhraseFact, TimeFact } from './fact.js';
import { isBeside } from './is-beside.js';
import { isMeasure } from './measures.js';
import { matchPairs, type OpenFact, unmatched } from './open-facts.js';
import type { OpenText } from './open-text.js';
import { countShared, isBareDate, isPartOfDate, isTime, weighDates, weighTimes } from './same-fact.js';

type Leftover = NumberFact | CodeFact | DateFact | TimeFact;

/**
 * Makes problems of what has no other side: a value of the translation with the likeliest of the source, whatever its
 * kind, so that one fault is one problem; and what is left alone, unless the other text means it in another way.
 */
export function pairLeftovers(source: OpenText, translation: OpenText): Disagreement[] {
  const [ones, others] = [leftovers(source, translation), leftovers(translation, source)];
  const sameWords = unmatchedWords(source) === unmatchedWords(translation);
  const pairs = matchPairs(ones, others, (one, other) => weigh(one, other, sameWords));
  const disagreements = pairs.map(([{ fact: expected }, { fact: found }]) => ({ found, expected }));
  return oncePerPlace([
    ...withoutDoubles(withoutSwaps(disagreements), translation.facts.text),
    ...alone(translation, source, disagreements).map((found) => ({ found, expected: null })),
    ...alone(source, translation, disagreements).map((expected) => ({ found: null, expected })),
    ...comparePhrases(source, translation),
  ]);
}

function leftovers({ numbers, codes, dates, times, words }: OpenText, other: OpenText): OpenFact<Leftover>[] {
  const all: readonly OpenFact<Leftover>[][] = [
    numbers as OpenFact<NumberFact>[],
    codes as OpenFact<CodeFact>[],
    dates as OpenFact<DateFact>[],
    times as OpenFact<TimeFact>[],
    words as OpenFact<NumberFact>[],
  ];
  return unmatched(all.flat()).filter(
    ({ fact }) => fact.kind !== 'number' || (fact.weight !== 'silent' && !isFraction(fact, other.facts.text)),
  );
}

function unmatchedWords({ words }: OpenText): number {
  return unmatched(words).filter(({ fact }) => fact.weight !== 'silent').length;
}

const isStrong = (fact: Leftover) =>
  fact.kind === 'number'
    ? fact.weight === 'strong'
    : fact.kind === 'date'
      ? !isBareDate(fact)
      : fact.kind === 'time' && fact.digits;

/** How likely a fact of the translation is what became of one of the source; 0 where they say nothing of each other. */
function weigh(one: Leftover, other: Leftover, sameWords: boolean): number {
  const strong = isStrong(one) || isStrong(other);
  if (one.kind === 'number' && other.kind === 'number') return weighNumberPair(one, other, strong, sameWords);
  if (one.kind === 'date' && other.kind === 'date') return weighDatePair(one, other, strong);
  if (one.kind === 'code' && other.kind === 'code') return 30 - distance(one.name, other.name);
  if (!strong) return 0;
  if (one.kind === other.kind) return 30;
  const kinds = [one.kind, other.kind];
  return kinds.includes('number') && !(kinds.includes('date') && isBareDatePair(one, other)) ? 5 : 0;
}

function isBareDatePair(one: Leftover, other: Leftover): boolean {
  return [one, other].some((fact) => fact.kind === 'date' && isBareDate(fact));
}

function weighNumberPair(one: NumberFact, other: NumberFact, strong: boolean, sameWords: boolean): number {
  if (!strong && !(one.form === other.form && (sameWords || one.form === 'counter'))) return 0;
  const sameValue = one.values.some((value) => other.values.includes(value));
  if (sameValue && one.weight !== other.weight) return 0;
  const near = 3 - distance(one.values[0] ?? '', other.values[0] ?? '');
  const alike = Number(sameValue) * 6 + Number(one.unit !== null && one.unit === other.unit) * 2;
  return (one.form === other.form ? 20 : 10) + Number(one.vote !== null && one.vote === other.vote) * 10 + alike + near;
}

/** Bare dates speak of each other alone: a month of a month, a weekday of a weekday. */
function weighDatePair(one: DateFact, other: DateFact, strong: boolean): number {
  const bothHave = (part: 'month' | 'weekday') => one[part] !== null && other[part] !== null;
  if (!strong && !bothHave('month') && !bothHave('weekday')) return 0;
  if (strong && (isBareDate(one) || isBareDate(other)) && !bothHave('month')) return 0;
  return 20 + countShared(one, other) * 4;
}

function distance(one: string, other: string): number {
  return Math.min(3, editDistance(one.slice(0, 20), other.slice(0, 20), 3));
}

/** Of `four (04)` for `three (03)` the digits are enough. */
function withoutDoubles(disagreements: readonly Disagreement[], text: string): readonly Disagreement[] {
  const digits = disagreements.flatMap(({ found }) =>
    found?.kind === 'number' && found.form === 'digits' ? [found] : [],
  );
  return disagreements.filter(({ found }) => {
    const isWord = found?.kind === 'number' && found.form === 'word';
    return !isWord || !digits.some((number) => isBeside(text, found, number));
  });
}

/** Where votes changed places (`7 for, 2 against`, `2 for, 7 against`) the first problem tells of both. */
function withoutSwaps(disagreements: readonly Disagreement[]): readonly Disagreement[] {
  const votes = disagreements.filter(({ found, expected }) => isVote(found) && isVote(expected));
  if (votes.length < 2) return disagreements;
  const valuesOf = (facts: readonly (Fact | null)[]) =>
    facts
      .map((fact) => (fact?.kind === 'number' ? fact.values[0] : ''))
      .sort()
      .join();
  const swapped = valuesOf(votes.map(({ found }) => found)) === valuesOf(votes.map(({ expected }) => expected));
  if (!swapped) return disagreements;
  const [first] = [...votes].sort((one, other) => (one.found?.start ?? 0) - (other.found?.start ?? 0));
  return disagreements.filter((each) => each === first || !votes.includes(each));
}

function isVote(fact: Fact | null): boolean {
  return fact?.kind === 'number' && fact.vote !== null;
}

/**
 * What speaks although nothing in the other text stands for it. Beside a date or time that has become numbers (`30 h 30`) the
 * rest of it is part of the same fault.
 */
function alone(own: OpenText, other: OpenText, disagreements: readonly Disagreement[]): Leftover[] {
  const broken = disagreements
    .filter(({ found, expected }) => found?.kind !== expected?.kind)
    .flatMap(({ found, expected }) => [found, expected])
    .filter((fact) => fact !== null && own.numbers.some((number) => number.fact === fact)) as Fact[];
  return leftovers(own, other)
    .map(({ fact }) => fact)
    .filter((fact) => isStrong(fact) && !broken.some((part) => isNear(part, fact)) && !isMeant(fact, other));
}

function isNear(one: Range, other: Range): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return second.start - first.end < 5;
}

/** Whether the other text says it in another way, or has already said it. */
function isMeant(fact: Leftover, other: OpenText): boolean {
  if (fact.kind === 'date') {
    const dates = other.dates.some((date) => weighDates(fact, date.fact) > 0);
    return dates || other.numbers.some(({ fact: number }) => number.weight === 'strong' && isPartOfDate(number, fact));
  }
  if (fact.kind === 'time') {
    if (fact.minute === 30 && saysHalf(other.facts.text)) return true;
    return other.times.some((time) => weighTimes(fact, time.fact) > 0) || hasHour(fact, other);
  }
  if (fact.kind === 'code') return true;
  const { values, unit } = fact;
  const isSaid = [...other.numbers, ...other.words].some(({ fact: said }) =>
    said.values.some((value) => values.includes(value)),
  );
  if (isSaid && fact.vote === null) return true;
  if (other.codes.some(({ fact: code }) => code.values.some((value) => values.includes(value)))) return true;
  if (other.phrases.some(({ kind }) => kind === 'always') && /^(?:24|7)$/.test(values[0] ?? '')) return true;
  const isCounted = unit === null || isMeasure(unit);
  return !!other.facts.language?.numbers?.hasDual && /^[12]$/.test(values[0] ?? '') && isCounted;
}

function hasHour(time: TimeFact, { numbers, words }: OpenText): boolean {
  return [...numbers, ...words].some(({ fact }) => isTime(fact, time));
}

const fractions = once(() => ({
  half: new RegExp(
    patternOfAll(({ figures }) => figures?.half),
    'i',
  ),
  third: new RegExp(
    patternOfAll(({ figures }) => figures?.third),
    'i',
  ),
  quarter: new RegExp(
    patternOfAll(({ figures }) => figures?.quarter),
    'i',
  ),
}));

function saysHalf(text: string): boolean {
  return fractions().half.test(text);
}

/** `2,5`, `two and a half`; `50 %`, `la moitié`. */
function isFraction({ values, unit }: NumberFact, text: string): boolean {
  const value = Number(values[0]);
  const { half, third, quarter } = fractions();
  if (unit === '%') {
    if (value === 50) return half.test(text);
    if (value === 25 || value === 75) return quarter.test(text);
    return (Math.floor(value) === 33 || Math.round(value) === 67 || value === 66) && third.test(text);
  }
  return (value % 1 === 0.5 && half.test(text)) || ((value % 1 === 0.25 || value % 1 === 0.75) && quarter.test(text));
}

const agreed = once(
  () =>
    new RegExp(
      patternOfAll(({ votes }) => votes?.agreement),
      'i',
    ),
);

/** A vote that is unanimous in one text alone, unless the other says in its own way that all agreed. */
function comparePhrases(source: OpenText, translation: OpenText): Disagreement[] {
  const of = ({ phrases }: OpenText) => phrases.find(({ kind }) => kind === 'unanimity');
  const [expected, found]: readonly (PhraseFact | undefined)[] = [of(source), of(translation)];
  if (expected && !found && !agreed().test(translation.facts.text)) return [{ found: null, expected }];
  if (found && !expected && !agreed().test(source.facts.text)) return [{ found, expected: null }];
  return [];
}

/** The two dates of one range differ together. */
function oncePerPlace(disagreements: readonly Disagreement[]): Disagreement[] {
  const told = new Set<string>();
  return disagreements.filter(({ found, expected }) => {
    const keys = [found && `found ${found.start}`, expected && `expected ${expected.start}`].filter(
      (key) => key !== null,
    );
    if (keys.some((key) => told.has(key))) return false;
    for (const key of keys) told.add(key);
    return true;
  });
}
