import type { CodeFact, DateFact, Fact, NumberFact, TimeFact } from './fact.js';

/** How surely two facts of one kind are the same; 0 where they are not. */
export function weighFacts(one: Fact, other: Fact): number {
  if (one.kind === 'number' && other.kind === 'number') return weighNumbers(one, other);
  if (one.kind === 'date' && other.kind === 'date') return weighDates(one, other);
  if (one.kind === 'time' && other.kind === 'time') return weighTimes(one, other);
  if (one.kind === 'code' && other.kind === 'code') return weighCodes(one, other);
  return one.kind === other.kind ? 1 : 0;
}

/** Whether two numbers can be the same; 2 where they are written for the same thing too. */
export function weighNumbers(one: NumberFact, other: NumberFact): number {
  if (!one.values.some((value) => other.values.includes(value))) return 0;
  if (conflict(one.unit, other.unit) || conflict(one.vote, other.vote) || conflict(one.sign, other.sign)) return 0;
  return one.values[0] === other.values[0] && one.unit === other.unit && one.vote === other.vote ? 2 : 1;
}

function conflict<Value>(one: Value | null, other: Value | null): boolean {
  return one !== null && other !== null && one !== other;
}

const parts = ['year', 'month', 'day', 'weekday'] as const;

/** How many parts two dates share, where none differs; else 0. */
export function weighDates(one: DateFact, other: DateFact): number {
  return parts.some((part) => conflict(one[part], other[part])) ? 0 : countShared(one, other);
}

export function countShared(one: DateFact, other: DateFact): number {
  return parts.filter((part) => one[part] !== null && one[part] === other[part]).length;
}

/** A weekday or a month alone may be left out in another language (`ce mardi`, `today`). */
export function isBareDate({ day, year }: DateFact): boolean {
  return day === null && year === null;
}

/** Where one of the two does not tell the half of the day, twelve hours make no difference. */
export function weighTimes(one: TimeFact, other: TimeFact): number {
  if (one.minute !== other.minute) return 0;
  if (one.hour === other.hour) return 2;
  return (!one.isCertain || !other.isCertain) && one.hour % 12 === other.hour % 12 ? 1 : 0;
}

/** Letters may differ by language (`T3`, `Q3`), not so the digits. */
export function weighCodes(one: CodeFact, other: CodeFact): number {
  if (one.name === other.name) return 2;
  return one.values.join() === other.values.join() ? 1 : 0;
}

/** `le 28` and `28 May`, `2023` and `May 2023`. */
export function isPartOfDate({ values }: NumberFact, { day, year }: DateFact): boolean {
  return values.some((value) => Number(value) === day || Number(value) === year);
}

/** `from 9 to 11 h` has an hour without its unit; `1 h 30` may be 90 minutes, or an hour and a half. */
export function isTime({ values }: NumberFact, { hour, minute }: TimeFact): boolean {
  const forms = [hour * 60 + minute, hour + minute / 60];
  if (minute === 0) forms.push(hour, hour % 12);
  return values.some((value) => forms.includes(Number(value)));
}
