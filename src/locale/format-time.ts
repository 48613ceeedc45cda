import type { NumberFormat, TimeFormat } from '../languages/formats.js';
import type { PlainTime, TimeRange } from '../model/meeting.js';
import { toLocaleDigits } from './digits.js';
import { fill } from './fill.js';

/** Writes a time with its unit: `9 h 15`, `9:15 a.m.`. */
export function formatTime(time: PlainTime, format: TimeFormat, numbers: NumberFormat): string {
  return (
    wordFor(time, format) ??
    fill(format.single, { time: bareTime(time, format, numbers), period: periodOf(time, format) })
  );
}

/** Writes when a meeting takes place, without a word on whether it ends the day after. */
export function formatTimeRange(range: TimeRange, format: TimeFormat, numbers: NumberFormat): string {
  const { start, end } = range;
  if (end === null) return formatTime(start, format, numbers);
  if (format.joinedRange !== undefined && shareTheirUnit(start, end, range.nextDay, format)) {
    const [from, to] = [bareTime(start, format, numbers), bareTime(end, format, numbers)];
    return fill(format.joinedRange, { start: from, end: to, period: periodOf(end, format) });
  }
  const [from, to] = [formatTime(start, format, numbers), formatTime(end, format, numbers)];
  return fill(format.range ?? '{start}–{end}', { start: from, end: to });
}

/** Whether the unit, or the half of the day, may be written once for both; over midnight, halves are not the same. */
function shareTheirUnit(start: PlainTime, end: PlainTime, nextDay: boolean, format: TimeFormat): boolean {
  if (wordFor(start, format) !== undefined || wordFor(end, format) !== undefined) return false;
  return format.periods === undefined || (!nextDay && periodOf(start, format) === periodOf(end, format));
}

function bareTime({ hour, minute }: PlainTime, format: TimeFormat, { digits }: NumberFormat): string {
  const shownHour = format.clock === 24 ? hour : hour % 12 || 12;
  const pattern = (minute === 0 ? format.bareOnTheHour : undefined) ?? format.bare;
  const text = fill(pattern, { h: String(shownHour), hh: twoDigits(shownHour), mm: twoDigits(minute) });
  return toLocaleDigits(text, digits);
}

function wordFor({ hour, minute }: PlainTime, { noon, midnight }: TimeFormat): string | undefined {
  if (minute !== 0) return undefined;
  return hour === 0 ? midnight : hour === 12 ? noon : undefined;
}

function periodOf({ hour }: PlainTime, { periods }: TimeFormat): string | undefined {
  if (periods === undefined) return undefined;
  return hour < 12 ? periods.am : hour === 12 ? periods.noon : periods.pm;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
