import { once } from '../basics/once.js';
import type { Language } from '../languages/language.js';
import { patternOfAll } from '../languages/pattern-of-all.js';
import { findDates } from '../locale/find-dates.js';
import { findLanguage } from '../locale/find-language.js';
import { findTimes } from '../locale/find-times.js';
import type { LanguageTag } from '../model/meeting.js';
import type { Range } from '../model/range.js';
import type { DateFact, Fact, NumberFact, PhraseFact, TimeFact } from './fact.js';
import { findAddresses } from './find-addresses.js';
import { findTelephones } from './find-codes.js';
import { findNumbers } from './find-numbers.js';
import { findWords, mayHaveWords } from './find-words.js';
import { withPlainDigits } from './plain-digits.js';
import { labelVotes } from './votes.js';

/** The facts of one text; those that few texts need are found when they are asked for. */
export class TextFacts {
  readonly text: string;
  readonly language: Language | null;
  /** All but numbers in words, in order, none over another. */
  readonly facts: readonly Fact[];
  /** The text with all these blanked. */
  private readonly masked: string;
  private found: readonly NumberFact[] | null = null;

  constructor(text: string, tag: LanguageTag) {
    this.text = withPlainDigits(text);
    this.language = findLanguage(tag);
    const { facts, masked } = findStrong(this.text, tag, this.language);
    this.facts = facts;
    this.masked = masked;
  }

  /** Numbers in words and Roman numerals, in order. */
  get words(): readonly NumberFact[] {
    this.found ??= labelWords(this.text, findWords(this.masked, this.language));
    return this.found;
  }

  /** Whether `words` may have one that speaks; cheaper than to look. */
  get mayHaveWords(): boolean {
    return mayHaveWords(this.masked, this.language);
  }
}

/** All facts of a text, in order, none over another. */
export function findFacts(text: string, language: LanguageTag): readonly Fact[] {
  const { facts, words } = new TextFacts(text, language);
  return [...facts, ...words].sort((one, other) => one.start - other.start);
}

function labelWords(text: string, words: readonly NumberFact[]): readonly NumberFact[] {
  return labelVotes(text, words, true) as readonly NumberFact[];
}

function findStrong(
  text: string,
  tag: LanguageTag,
  language: Language | null,
): { readonly facts: readonly Fact[]; readonly masked: string } {
  const found: Fact[] = [];
  let masked = text;
  const take = (facts: readonly Fact[]) => {
    found.push(...facts);
    masked = mask(masked, facts);
  };
  take(findAddresses(text));
  const hasDigits = /[\d½¼¾⅓⅔]/.test(masked);
  if (hasDigits) {
    take(findTelephones(masked));
    if (/24|7/.test(masked)) take(findAlways(masked));
  }
  const times = readTimes(masked, tag, language);
  // `9 h 30` is not a day before a month, nor `20.06` of a date a time.
  const plainTimes = times.filter(({ start, end }) => /\d\s?[h:]\s?\d/i.test(text.slice(start, end)));
  take(plainTimes);
  take(readDates(masked, tag));
  take(times.filter((time) => !plainTimes.includes(time) && isFree(masked, time)));
  take(findUnanimity(masked));
  if (hasDigits) found.push(...findNumbers(masked, language));
  if (found.length === 0) return { facts: found, masked };
  found.sort((one, other) => one.start - other.start);
  const facts = labelVotes(text, found) as readonly Fact[];
  return { facts, masked: mask(masked, facts) };
}

function isFree(masked: string, { start, end }: Range): boolean {
  return !masked.slice(start, end).includes(blank);
}

/** No character of any text. */
const blank = '\uffff';

/** Blanks what is already known to be a fact, so that it is not found to be another. */
function mask(text: string, ranges: readonly Range[]): string {
  if (ranges.length === 0) return text;
  let masked = '';
  let from = 0;
  for (const { start, end } of [...ranges].sort((one, other) => one.start - other.start)) {
    if (end <= from) continue;
    masked += text.slice(from, Math.max(from, start)) + blank.repeat(end - Math.max(from, start));
    from = end;
  }
  return masked + text.slice(from);
}

/** A range of days in one month (`du 3 au 5 juin`) is two dates at one place. */
function readDates(text: string, tag: LanguageTag): DateFact[] {
  return findDates(text, tag).flatMap(({ start, end, year, month, day, weekday, lastDay }): DateFact[] => {
    const date: DateFact = { kind: 'date', start, end, year, month, day, weekday };
    return lastDay == null ? [date] : [date, { ...date, day: lastDay, weekday: null }];
  });
}

/** Where the clock has 12 hours, a bare `2:30` is after noon as often as not. */
function readTimes(text: string, tag: LanguageTag, language: Language | null): TimeFact[] {
  const isDial = language?.formats?.time.clock === 12;
  return findTimes(text, tag).map(({ start, end, hour, minute }) => {
    const written = text.slice(start, end);
    const digits = /\d/.test(written);
    const isCertain = !isDial || hour > 12 || hour === 0 || !/^\s*\d{1,2}(?:[:.]\d{2})?\s*$/.test(written);
    return { kind: 'time', start, end, hour, minute, digits, isCertain };
  });
}

const phrases = once(() => ({
  always: new RegExp(`24\\s?\\/\\s?(?:24|7)|${patternOfAll(({ times }) => times?.roundTheClock)}`, 'gi'),
  unanimity: new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${patternOfAll(({ votes }) => votes?.unanimity)})(?![\\p{L}\\p{M}])`,
    'giu',
  ),
  unanimityHint: new RegExp(
    patternOfAll(({ votes }) => votes?.unanimityHint),
    'i',
  ),
}));

function findAlways(text: string): PhraseFact[] {
  return [...text.matchAll(phrases().always)].map(({ 0: written, index }) => ({
    kind: 'always',
    start: index,
    end: index + written.length,
  }));
}

function findUnanimity(text: string): PhraseFact[] {
  if (!phrases().unanimityHint.test(text)) return [];
  return [...text.matchAll(phrases().unanimity)].map(({ 0: written, index }) => ({
    kind: 'unanimity',
    start: index,
    end: index + written.length,
  }));
}
