import type { DateFormat, NumberFormat } from '../languages/formats.js';
import type { PlainDate } from '../model/meeting.js';
import { weekdayOf } from './calendar.js';
import { toLocaleDigits } from './digits.js';
import { fill } from './fill.js';

/** Writes a date out; no line breaks between day and month. */
export function formatDate(date: PlainDate, weekday: boolean, format: DateFormat, { digits }: NumberFormat): string {
  const text = fill(format.pattern, {
    day: date.day === 1 && format.firstDay !== undefined ? format.firstDay : String(date.day),
    month: format.months[date.month - 1],
    year: String(date.year),
  });
  const written = toLocaleDigits(text, digits);
  if (!weekday) return written;
  return fill(format.withWeekday, { weekday: format.weekdays[weekdayOf(date) - 1], date: written });
}
