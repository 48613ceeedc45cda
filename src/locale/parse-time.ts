import { once } from '../basics/once.js';
import { patternOfAll } from '../languages/pattern-of-all.js';
import type { WrittenTimeWords } from '../languages/time-words.js';
import type { PlainTime, TimeRange } from '../model/meeting.js';
import { toEuropeanDigits } from './digits.js';

export type TimeReading =
  | { readonly ok: true; readonly range: TimeRange }
  /** `syntax`: no form of a time; `value`: not on the clock (`25:00`); `reversed`: the end is not after the start. */
  | { readonly ok: false; readonly reason: 'syntax' | 'value' | 'reversed' };

/**
 * Reads when a meeting takes place: a start or a range, in the forms of any supported language (`09:15-11:00`,
 * `9 h 15 – 11 h`, `9:15 am – 11 a.m.`, `20u00`), digits of any script.
 *
 * An `am` or `pm` at one end only serves the other too, as whichever half of the day makes the meeting shorter. A bare
 * number is an hour where the other end says so (`9-11 h`).
 */
export function parseTimeRange(text: string): TimeReading {
  if (text.length > longestRange) return { ok: false, reason: 'syntax' };
  const plain = simplify(text);
  const single = readClockTime(plain);
  const ends = single === null ? splitRange(plain) : { start: single, end: null };
  if (ends === null || !(ends.start.hasUnit || ends.end?.hasUnit)) return { ok: false, reason: 'syntax' };
  const { start, end } = ends.end === null ? ends : shareHalfOfDay(ends.start, ends.end);
  const [startTime, endTime] = [toPlainTime(start), end === null ? null : toPlainTime(end)];
  if (startTime === null || start.hour === 24 || (end !== null && endTime === null))
    return { ok: false, reason: 'value' };
  return makeTimeRange(startTime, endTime);
}

/** Reads one time, as for a person who arrived late; null for what is none. */
export function parseTime(text: string): PlainTime | null {
  const found = text.length > longestRange ? null : readClockTime(simplify(text));
  return found?.hasUnit ? toPlainTime(found) : null;
}

/**
 * Makes a range of two times: an end up to 06:00 that is before the start is the next day's, any other end must be after
 * the start.
 */
export function makeTimeRange(start: PlainTime, end: PlainTime | null): TimeReading {
  if (end === null) return { ok: true, range: { start, end, nextDay: false } };
  const nextDay = minutesOf(end) < minutesOf(start) && minutesOf(end) <= latestEndNextDay;
  if (minutesOf(end) <= minutesOf(start) && !nextDay) return { ok: false, reason: 'reversed' };
  return { ok: true, range: { start, end, nextDay } };
}

const latestEndNextDay = 6 * 60;
const minutesInDay = 24 * 60;

/** No range is longer; what is can only be slow to match. */
const longestRange = 100;

/** A time as written, its half of the day not yet applied. */
interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  readonly half: 'am' | 'pm' | null;
  /** False for a bare number. */
  readonly hasUnit: boolean;
}

/** European digits, one kind of dash and of space, no case, `am` and `pm` in one form, noon and midnight as numbers. */
function simplify(text: string): string {
  const { am, pm, noon, midnight, hours } = patterns();
  return toEuropeanDigits(text.normalize('NFKC'))
    .replace(/[\p{Cf}\u0640\u064b-\u0652]/gu, '')
    .replace(/[-‐‑‒–—―−~]+/g, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
    .replace(/(?<![a-z])([ap])\.? ?m(?![a-z])\.?/g, '$1m')
    .replace(am, 'am')
    .replace(pm, 'pm')
    .replace(noon, '12:00pm')
    .replace(midnight, '00:00')
    .replace(hours, ' h');
}

const patterns = once(() => {
  const all = (part: keyof WrittenTimeWords) => patternOfAll(({ times }) => times?.written?.[part]);
  const clock = patternOfAll(({ times }) => times?.units?.clock);
  const letter = patternOfAll(({ times }) => times?.units?.letter);
  return {
    am: new RegExp(all('am'), 'gu'),
    pm: new RegExp(all('pm'), 'gu'),
    noon: new RegExp(`(?<!\\w)(?:12 )?(?:${all('noon')})(?!\\w)`, 'g'),
    midnight: new RegExp(`(?<!\\w)(?:12 )?(?:${all('midnight')})(?!\\w)`, 'g'),
    hours: new RegExp(` (?:${all('hours')})(?!\\w)`, 'g'),
    /** Groups: `hour`, `minute` or `minuteAfterH`, `unit` around these, `half`. The words before a time say nothing more. */
    clockTime: new RegExp(
      [
        `^(?:(?:${all('before')}) )?(?:(?:${all('article')}) )?(?<hour>\\d{1,2})`,
        `(?<unit>(?: ?: ?|\\.)(?<minute>\\d{2})(?: ?(?:h|${letter}|${clock}))?`,
        `| ?(?:h|${letter})(?: ?(?<minuteAfterH>\\d{1,2})(?: ?min)?)?`,
        `| ?(?:${clock}))?`,
        '(?: ?(?<half>[ap]m))?$',
      ].join(''),
      'u',
    ),
    separator: new RegExp(` ?- ?| (?:${all('to')}) `, 'gu'),
  };
});

/** Parts a range where both sides are times; null where there is no such place. */
function splitRange(plain: string): { readonly start: ClockTime; readonly end: ClockTime } | null {
  for (const { 0: between, index } of plain.matchAll(patterns().separator)) {
    const start = readClockTime(plain.slice(0, index));
    const end = readClockTime(plain.slice(index + between.length));
    if (start !== null && end !== null) return { start, end };
  }
  return null;
}

function readClockTime(plain: string): ClockTime | null {
  const { groups } = patterns().clockTime.exec(plain) ?? {};
  if (groups === undefined) return null;
  const { hour, minute, minuteAfterH, unit, half } = groups;
  return {
    hour: Number(hour),
    minute: Number(minute ?? minuteAfterH ?? 0),
    half: half === 'am' || half === 'pm' ? half : null,
    hasUnit: unit !== undefined || half !== undefined,
  };
}

/** Where one end only says which half of the day it is in, gives the other the half that makes the meeting shorter. */
function shareHalfOfDay(start: ClockTime, end: ClockTime): { readonly start: ClockTime; readonly end: ClockTime } {
  if (start.half === null && end.half !== null && isOnDial(start)) {
    const [am, pm] = bothHalves(start);
    return { start: durationOf(am, end) < durationOf(pm, end) ? am : pm, end };
  }
  if (end.half === null && start.half !== null && isOnDial(end)) {
    const [am, pm] = bothHalves(end);
    return { start, end: durationOf(start, am) < durationOf(start, pm) ? am : pm };
  }
  return { start, end };
}

function bothHalves(time: ClockTime): [ClockTime, ClockTime] {
  return [
    { ...time, half: 'am' },
    { ...time, half: 'pm' },
  ];
}

/** In minutes, over midnight if need be; a whole day where the ends are the same. */
function durationOf(start: ClockTime, end: ClockTime): number {
  const [from, to] = [toPlainTime(start), toPlainTime(end)];
  if (from === null || to === null) return Number.POSITIVE_INFINITY;
  return (minutesOf(to) - minutesOf(from) + minutesInDay) % minutesInDay || minutesInDay;
}

/** Null for what no clock shows. The end of a day, 24:00, is the next day's 00:00. */
function toPlainTime({ hour, minute, half }: ClockTime): PlainTime | null {
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return null;
  if (half === null) return { hour: hour % 24, minute };
  return isOnDial({ hour }) ? { hour: (hour % 12) + (half === 'pm' ? 12 : 0), minute } : null;
}

function isOnDial({ hour }: Pick<ClockTime, 'hour'>): boolean {
  return hour >= 1 && hour <= 12;
}

function minutesOf({ hour, minute }: PlainTime): number {
  return hour * 60 + minute;
}
