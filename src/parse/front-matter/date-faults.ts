import { languages } from '../../languages/registry.js';
import { isCalendarDate } from '../../locale/calendar.js';
import { toEuropeanDigits } from '../../locale/digits.js';
import { formatIsoDate } from '../../locale/iso-date.js';
import { parseDate, parseIsoDate } from '../../locale/parse-date.js';
import type { PlainDate } from '../../model/meeting.js';
import type { Fault } from './yaml/problem-list.js';
import { backtick } from './yaml/quote.js';

export function readDate(text: string): PlainDate | null {
  const reading = parseIsoDate(text.trim());
  return reading.kind === 'date' ? reading.date : null;
}

/** Finds why a text is no date of the form `YYYY-MM-DD`. */
export function findDateFault(text: string): Fault | null {
  const reading = parseIsoDate(text.trim());
  if (reading.kind === 'date') return null;
  if (reading.kind === 'impossible') return findImpossible(text);
  const withTime = /^(\d{4}-\d{2}-\d{2})(?:[T\s]+)(\d{1,2}:\d{2})/.exec(text.trim());
  const date = withTime ? readDate(withTime[1] ?? '') : guessDate(text);
  const hint =
    date === null
      ? 'write year, month and day, as in `2023-06-20`'
      : `write \`${formatIsoDate(date)}\`${withTime ? `, and the hour in \`time: ${withTime[2]}\`` : ''}`;
  return {
    rule: 'front-matter/date',
    message: `Unexpected date ${backtick(text)}, expected the form \`YYYY-MM-DD\``,
    hint,
    replacement: date !== null && !withTime && isCertain(text) ? formatIsoDate(date) : null,
  };
}

/** The next meeting may be words; what has the form of a date must be one. */
export function findNextFault(text: string): Fault | null {
  return parseIsoDate(text.trim()).kind === 'impossible' ? findImpossible(text) : null;
}

function findImpossible(text: string): Fault {
  const [year = 0, month = 0] = text.trim().split('-').map(Number);
  const last = [31, 30, 29, 28].find((day) => isCalendarDate({ year, month, day }));
  return {
    rule: 'front-matter/date',
    message: `Unexpected date ${backtick(text)}, expected a day of the calendar`,
    hint: last
      ? `look for the right day: the month has ${last}`
      : month >= 1 && month <= 12
        ? 'write the year in four digits, as in `2023-06-20`'
        : 'write the month from 01 to 12, before the day',
  };
}

function guessDate(text: string): PlainDate | null {
  const [, year, month, day] = /^(\d{4})[./ ]?(\d{1,2})[./ ]?(\d{1,2})$/.exec(text.trim()) ?? [];
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  if (year !== undefined && isCalendarDate(date)) return date;
  const reading = parseDate(
    text,
    languages.map(({ code }) => code),
  );
  return reading.kind === 'date' ? reading.date : null;
}

/** Whether a date can be read in one way: a second word may be a weekday that disagrees, `03/04` may be March or April. */
function isCertain(text: string): boolean {
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  const [first = 0, second = 0] = (toEuropeanDigits(text).match(/\d+/g) ?? []).map(Number);
  return words.length === 1 || (words.length === 0 && (first > 12 || first === second));
}
