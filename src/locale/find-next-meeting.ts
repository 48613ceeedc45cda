import { once, oncePerKey } from '../basics/once.js';
import type { Language } from '../languages/language.js';
import { patternOfAll } from '../languages/pattern-of-all.js';
import type { LanguageTag } from '../model/meeting.js';
import type { Range } from '../model/range.js';
import { type FoundDate, findDates } from './find-dates.js';
import { findLanguage } from './find-language.js';
import { type FoundTime, findTimes } from './find-times.js';
import { foldText } from './fold-text.js';

/** When a text says that the next meeting is. */
export interface ToldMeeting {
  /** The date that belongs to the words for it. */
  readonly date: FoundDate;
  /** All of the sentence, that one included, with the day at least. */
  readonly dates: readonly FoundDate[];
  /** Those that follow the date in the sentence. */
  readonly times: readonly FoundTime[];
}

/** Whether a text can speak of the next meeting at all; cheap. */
export function mayTellNextMeeting(text: string): boolean {
  return hint().test(text);
}

/** Finds when the next meeting is said to be: `La prochaine réunion aura lieu le 20 juillet 2023 à 9 h 30.` */
export function findNextMeeting(text: string, language: LanguageTag): ToldMeeting | null {
  const grammar = grammarOf(findLanguage(language));
  if (!grammar) return null;
  const folded = foldText(text);
  const phrase = grammar.phrase.exec(folded.text);
  if (!phrase) return null;
  const [from, after] = [folded.at(phrase.index), folded.endAt(phrase.index + phrase[0].length)];
  const sentence = { start: sentenceStart(text, from), end: sentenceEnd(text, after) };
  const dates = datesIn(text, language, sentence);
  const date = dates.find(({ start }) => start >= after);
  if (!date || date.start - after > longestGap) return null;
  const between = foldText(text.slice(after, date.start)).text;
  const before = folded.text.slice(Math.max(0, phrase.index - 24), phrase.index);
  const isSubject = !grammar.adverbial.test(before) || grammar.dateOf.test(before);
  const isLinked = grammar.preposition.test(between) || (isSubject && grammar.verb.test(between));
  return isLinked && !grammar.limit.test(between)
    ? { date, dates, times: timesAfter(date, text, language, sentence) }
    : null;
}

/** Whether a heading names the next meeting and nothing else: what follows is its date. */
export function isNextMeetingHeading(text: string, language: LanguageTag): boolean {
  return grammarOf(findLanguage(language))?.heading.test(foldText(text).text.trim()) ?? false;
}

/** Reads what stands under such a heading: its first date is the next meeting's. */
export function readNextMeeting(text: string, language: LanguageTag): ToldMeeting | null {
  const whole = { start: 0, end: text.length };
  const dates = datesIn(text, language, whole);
  const [date] = dates;
  return date ? { date, dates, times: timesAfter(date, text, language, whole) } : null;
}

const hint = once(
  () =>
    new RegExp(
      patternOfAll(({ nextMeeting }) => nextMeeting?.hint),
      'i',
    ),
);

/** In UTF-16 units, between the words for the meeting and its date; and between the date and its time. */
const longestGap = 100;
const longestTimeGap = 60;

function datesIn(text: string, language: LanguageTag, { start, end }: Range): FoundDate[] {
  return findDates(text, language).filter((date) => date.day !== null && date.start >= start && date.end <= end);
}

function timesAfter(date: FoundDate, text: string, language: LanguageTag, { end }: Range): FoundTime[] {
  const limit = Math.min(end, date.end + longestTimeGap);
  return findTimes(text, language).filter((time) => time.start >= date.end && time.end <= limit);
}

/** A full stop after a digit or a single letter ends nothing: `am 20. Juli`, `M. Sow`, `9:30 a.m. in`. */
const sentenceBreak = /(?<![\d\s.]|(?<!\p{L})\p{L})[.!?؟](?=\s|$)|[\n؛]/gu;

function sentenceStart(text: string, from: number): number {
  let start = 0;
  for (const { index } of text.slice(0, from).matchAll(sentenceBreak)) start = index + 1;
  return start;
}

function sentenceEnd(text: string, from: number): number {
  const found = sentenceBreak[Symbol.matchAll](text.slice(from)).next();
  return found.done ? text.length : from + found.value.index;
}

const grammarOf = oncePerKey((language: Language | null) => {
  const words = language?.nextMeeting;
  if (!words) return null;
  const phrase = `(?<![\\p{L}\\p{N}])(?:${words.phrase})(?![\\p{L}\\p{N}])`;
  const prepositions = `(?:${words.prepositions})`;
  return {
    phrase: new RegExp(phrase, 'u'),
    heading: new RegExp(`^(?:(?:${words.heading ?? '(?!)'}) )?(?:${words.phrase})\\W*$`, 'u'),
    /** `La date de la prochaine réunion est fixée au …` */
    dateOf: new RegExp(`(?:${words.dateOf ?? '(?!)'}) $`),
    verb: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.verbs})(?![\\p{L}\\p{N}])|:`, 'u'),
    preposition: new RegExp(`^ ?[:,(-]? ?(?:${prepositions} ?){0,2}$`, 'u'),
    adverbial: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.adverbial}) $`, 'u'),
    limit: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.limits}) (?:${prepositions} ?)?$`, 'u'),
  };
});
