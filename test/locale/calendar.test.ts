import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDates, isCalendarDate, weekdayOf } from '../../src/locale/calendar.js';
import { anyDate } from './any-date.js';

describe('the calendar', () => {
  it('knows leap years', () => {
    const leapDays = [1900, 2000, 2023, 2024].map((year) => isCalendarDate({ year, month: 2, day: 29 }));
    expect(leapDays).toEqual([false, true, false, true]);
  });

  it('has no day 31 in April, no month 13 and no year 0', () => {
    expect(isCalendarDate({ year: 2024, month: 4, day: 31 })).toBe(false);
    expect(isCalendarDate({ year: 2024, month: 13, day: 1 })).toBe(false);
    expect(isCalendarDate({ year: 0, month: 1, day: 1 })).toBe(false);
    expect(isCalendarDate({ year: 2024, month: 4, day: 0 })).toBe(false);
  });

  it('counts weekdays from Monday', () => {
    expect(weekdayOf({ year: 2023, month: 6, day: 20 })).toBe(2);
    expect(weekdayOf({ year: 2024, month: 2, day: 29 })).toBe(4);
    expect(weekdayOf({ year: 2025, month: 1, day: 5 })).toBe(7);
    expect(weekdayOf({ year: 2000, month: 1, day: 1 })).toBe(6);
  });

  it('agrees with the clock of the platform on every weekday', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const instant = new Date(0).setUTCFullYear(date.year, date.month - 1, date.day);
        expect(weekdayOf(date)).toBe(new Date(instant).getUTCDay() || 7);
      }),
    );
  });

  it('puts the earlier date first', () => {
    const dates = [
      { year: 2024, month: 1, day: 2 },
      { year: 2023, month: 12, day: 31 },
      { year: 2024, month: 1, day: 1 },
    ];
    expect([...dates].sort(compareDates).map(({ day }) => day)).toEqual([31, 1, 2]);
    expect(compareDates({ year: 2024, month: 1, day: 1 }, { year: 2024, month: 1, day: 1 })).toBe(0);
  });
});
