import fc from 'fast-check';
import { isCalendarDate } from '../../src/locale/calendar.js';
import type { PlainDate } from '../../src/model/meeting.js';

/** Any date of the years that minutes are written in, for property tests. */
export const anyDate: fc.Arbitrary<PlainDate> = fc
  .record({
    year: fc.integer({ min: 1000, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .filter(isCalendarDate);
