import type { PlainDate } from '../model/meeting.js';

/** Whether a date exists in the Gregorian calendar, years 1 to 9999. */
export function isCalendarDate({ year, month, day }: PlainDate): boolean {
  return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Negative where `a` is the earlier, 0 where they are the same day. */
export function compareDates(a: PlainDate, b: PlainDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
export function weekdayOf({ year, month, day }: PlainDate): number {
  // Counted from a month that follows the leap day, after Zeller.
  const [shiftedYear, shiftedMonth] = month < 3 ? [year - 1, month + 12] : [year, month];
  const century = Math.floor(shiftedYear / 100);
  const yearOfCentury = shiftedYear % 100;
  const fromSaturday =
    day +
    Math.floor((13 * (shiftedMonth + 1)) / 5) +
    yearOfCentury +
    Math.floor(yearOfCentury / 4) +
    Math.floor(century / 4) +
    5 * century;
  return ((fromSaturday + 5) % 7) + 1;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
