import { expect, it } from 'vitest';
import { instantOf } from '../../src/calendar/instant.js';

it.each([
  [
    'in winter',
    { year: 2025, month: 1, day: 15 },
    { hour: 9, minute: 30 },
    'Europe/Zurich',
    '2025-01-15T08:30:00.000Z',
  ],
  [
    'in summer',
    { year: 2025, month: 7, day: 15 },
    { hour: 9, minute: 30 },
    'Europe/Zurich',
    '2025-07-15T07:30:00.000Z',
  ],
  [
    'of an hour skipped',
    { year: 2025, month: 3, day: 30 },
    { hour: 2, minute: 30 },
    'Europe/Zurich',
    '2025-03-30T01:30:00.000Z',
  ],
  [
    'of an hour that comes twice',
    { year: 2025, month: 10, day: 26 },
    { hour: 2, minute: 30 },
    'Europe/Zurich',
    '2025-10-26T00:30:00.000Z',
  ],
  [
    'beyond the date line',
    { year: 2025, month: 1, day: 1 },
    { hour: 0, minute: 0 },
    'Pacific/Kiritimati',
    '2024-12-31T10:00:00.000Z',
  ],
])('tells the instant %s', (_, date, time, zone, instant) => {
  expect(instantOf(date, time, zone).toISOString()).toBe(instant);
});

it('refuses a zone that is none', () => {
  expect(() => instantOf({ year: 2025, month: 1, day: 1 }, { hour: 0, minute: 0 }, 'Europe/Nowhere')).toThrow(
    RangeError,
  );
});
