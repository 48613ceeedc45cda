import type { OtherLanguage } from '../languages/other-languages.js';
import type { LanguageTag } from '../model/meeting.js';
import { findRecognized } from './find-language.js';
import { type FoldedText, foldText } from './fold-text.js';
import { parseTimeRange } from './parse-time.js';
import { timePatterns } from './time-patterns.js';

/** A time of day in running text. */
export interface FoundTime {
  /** UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** 0 to 23. */
  readonly hour: number;
  readonly minute: number;
}

/**
 * Finds the times of day of a text, in order; each side of a range is one. A unit that may as well count hours (`2 h`,
 * `2 heures`) makes a time only where the words around say so (`à 9 h`, `de 14 h à 16 h`), and two numbers with a full
 * stop (`9.30`) only where a unit or the language's word for it does (`9.30 Uhr`, `ore 9.30`).
 */
export function findTimes(text: string, language: LanguageTag): readonly FoundTime[] {
  const folded = foldText(text);
  const { mayHoldTime, time } = timePatterns();
  if (!mayHoldTime.test(folded.text)) return [];
  const known = findRecognized(language);
  const found: Clock[] = [];
  for (const match of folded.text.matchAll(time)) {
    const clock = readMatch(match, folded.text, known, found.at(-1));
    if (!clock) continue;
    const earlier = readRangeStart(clock, folded.text, found.at(-1)?.end ?? 0);
    if (earlier) found.push(earlier);
    found.push(clock);
  }
  return shareHalves(found, text, folded);
}

interface Clock {
  /** In the folded text. */
  readonly start: number;
  readonly end: number;
  readonly hour: number;
  readonly minute: number;
  /** Whether it says which half of the day it is in. */
  readonly half: boolean;
}

type Groups = NonNullable<RegExpExecArray['groups']>;

function readMatch(
  match: RegExpExecArray,
  text: string,
  language: OtherLanguage | null,
  last: Clock | undefined,
): Clock | null {
  const { groups = {}, index: start } = match;
  const end = start + match[0].length;
  const before = text.slice(Math.max(0, start - 24), start);
  if (groups.word !== undefined) {
    const { hour = 0, notAfter = null } = timePatterns().hours.get(groups.word) ?? {};
    if (notAfter?.test(before)) return null;
    return { start, end, hour, minute: groups.halfPast === undefined ? 0 : 30, half: true };
  }
  const written = Number(groups.hour);
  const minute = Number(groups.colon ?? groups.afterUnit ?? groups.dot ?? 0);
  const half = groups.am !== undefined || groups.pm !== undefined;
  const offDial = half && (written < 1 || written > 12) && groups.colon === undefined;
  // `1 234 h` is a number.
  const isGroup = !half && groups.colon === undefined && /(?:^|[^0-9])[0-9]{1,3} $/.test(before);
  if (offDial || isGroup || (written === 24 && minute > 0)) return null;
  const sinceLast = last === undefined ? '' : text.slice(last.end, Math.min(start, last.end + 16));
  const surroundings = { before, after: text.slice(end, end + 24), sinceLast };
  if (!half && !isTime(groups, surroundings, language)) return null;
  return { start, end, hour: readHour(written, groups), minute, half };
}

/** What stands around a time: before and after it, and between it and the time before. */
interface Surroundings {
  readonly before: string;
  readonly after: string;
  readonly sinceLast: string;
}

function isTime(groups: Groups, around: Surroundings, language: OtherLanguage | null): boolean {
  const { colon, oclock, dotUnit, unit, dot } = groups;
  if (colon !== undefined || oclock !== undefined || dotUnit !== undefined) return true;
  if (unit !== undefined) return isTimeWithUnit(groups, around);
  return dot === undefined ? isHourAlone(around) : isTimeWithStop(language, around);
}

function readHour(hour: number, { am, pm }: Groups): number {
  if (hour < 1 || hour > 12) return hour % 24;
  if (am !== undefined) return hour % 12;
  return pm === undefined ? hour : (hour % 12) + 12;
}

/** `9 h 30` is a time unless the words say that it lasts; `9 h` only where they say that it is one; `9 Uhr` always. */
function isTimeWithUnit({ hour, unit, afterUnit }: Groups, { before, after, sinceLast }: Surroundings): boolean {
  const { lasting, spent, clockUnit, rangeWord, dayEnd, timely, rangeAhead } = timePatterns();
  if (/^ ?(?:min|mn)/.test(after) || lasting.test(before) || spent.test(after)) return false;
  if (afterUnit !== undefined || clockUnit.test(unit ?? '')) return true;
  if (rangeWord.test(sinceLast)) return true;
  // `2h` alone in a cell is how long, `14h` is when.
  if (before === '') return Number(hour) >= 7 && Number(hour) < 24;
  if (hour === '24') return dayEnd.test(before);
  return timely.test(before) || rangeAhead.test(after);
}

/** In some languages a full stop parts hours and minutes, where a word before says that it is a time. */
function isTimeWithStop(language: OtherLanguage | null, { before }: Surroundings): boolean {
  return language?.times?.beforeStop !== undefined && timePatterns().beforeStop.test(before);
}

/** `ore 9`, `a las 9`, `الساعة 9` */
function isHourAlone({ before, after }: Surroundings): boolean {
  const { beforeHour, afterHour } = timePatterns();
  return beforeHour.test(before) && (!/^ [^ ,.;)y]{4,}/.test(after) || afterHour.test(after));
}

/** The number before a time to which a dash or a word links it: `9-11 h`, `from 9 to 11 a.m.`, `zwischen 9 und 11 Uhr`. */
function readRangeStart(clock: Clock, text: string, from: number): Clock | null {
  const before = text.slice(Math.max(from, clock.start - 18), clock.start);
  const found = timePatterns().rangeStart.exec(before);
  if (!found || Number(found[2]) > 23) return null;
  const [, between = '', hour = '', minute = '0'] = found;
  const start = clock.start - found[0].length + between.length;
  return {
    start,
    end: start + hour.length + (found[3] === undefined ? 0 : 3),
    hour: Number(hour),
    minute: Number(minute),
    half: false,
  };
}

/** Where one side of a range alone says which half of the day it is in, both are read as `parseTimeRange` does. */
function shareHalves(found: readonly Clock[], text: string, folded: FoldedText): FoundTime[] {
  const times = found.map(({ start, end, hour, minute }) => ({
    start: folded.at(start),
    end: folded.endAt(end),
    hour,
    minute,
  }));
  found.forEach((clock, index) => {
    const next = found[index + 1];
    const [first, second] = [times[index], times[index + 1]];
    if (!next || !first || !second || clock.half === next.half) return;
    if (!timePatterns().rangeWord.test(folded.text.slice(clock.end, Math.min(next.start, clock.end + 12)))) return;
    const reading = parseTimeRange(`${text.slice(first.start, first.end)}-${text.slice(second.start, second.end)}`);
    if (!reading.ok || !reading.range.end) return;
    times[index] = { ...first, ...reading.range.start };
    times[index + 1] = { ...second, ...reading.range.end };
  });
  return times;
}
