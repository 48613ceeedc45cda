import type { Formats, Region } from '../languages/formats.js';
import type { LanguageTag, PlainDate, PlainTime, TimeRange } from '../model/meeting.js';
import { formatDate } from './format-date.js';
import { formatNumber } from './format-number.js';
import { formatTime, formatTimeRange } from './format-time.js';
import { intlTag } from './language-tag.js';

/** How dates, times and numbers are written. */
export interface Writing {
  formatDate(date: PlainDate, weekday: boolean): string;
  formatTime(time: PlainTime): string;
  /** Says nothing on whether the end is the day after. */
  formatTimeRange(range: TimeRange): string;
  formatNumber(value: number): string;
}

/** As a language has it and, where it differs, a country. */
export function writingOf(formats: Formats, own: Region | undefined): Writing {
  const date = { ...formats.date, ...own?.date };
  const { time, number } = { ...formats, ...own };
  return {
    formatDate: (value, weekday) => formatDate(value, weekday, date, number),
    formatTime: (value) => formatTime(value, time, number),
    formatTimeRange: (range) => formatTimeRange(range, time, number),
    formatNumber: (value) => formatNumber(value, number),
  };
}

/** As `Intl` knows it, for a language that has no formats of its own. */
export function writingFromIntl(tag: LanguageTag): Writing {
  const locale = intlTag(tag);
  const write = (instant: number, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', calendar: 'gregory', ...options }).format(instant);
  const writeTime = ({ hour, minute }: PlainTime) => write(Date.UTC(2000, 0, 1, hour, minute), { timeStyle: 'short' });
  return {
    formatDate: ({ year, month, day }, weekday) =>
      write(new Date(0).setUTCFullYear(year, month - 1, day), { dateStyle: weekday ? 'full' : 'long' }),
    formatTime: writeTime,
    formatTimeRange: ({ start, end }) =>
      end === null ? writeTime(start) : `${writeTime(start)}\u00a0– ${writeTime(end)}`,
    formatNumber: (value) => new Intl.NumberFormat(locale, { maximumFractionDigits: 20 }).format(value),
  };
}
