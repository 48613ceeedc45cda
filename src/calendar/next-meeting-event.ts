import ical from 'ical-generator';
import type { LanguageTag, NextMeeting, PlainDate, PlainTime, PrintableMeeting, Text } from '../model/meeting.js';
import { plainText } from '../render/markdown/plain-text.js';
import { instantOf } from './instant.js';

export interface EventOptions {
  /** Those whose forms the event shows. */
  readonly languages: readonly LanguageTag[];
  /** Stays the same for the meeting, so that a calendar knows the event again. */
  readonly id: string;
  /** When the invitation counts as written. */
  readonly stamp: Date;
}

/** The next meeting as a calendar file (RFC 5545); null where its date is not fixed. */
export function makeNextMeetingEvent(meeting: PrintableMeeting, { languages, id, stamp }: EventOptions): string | null {
  const { next } = meeting;
  if (next === null || next.date === null) return null;
  const calendar = ical({ prodId: { company: 'minutes', product: 'minutes' } });
  const words = (text: Text) => [...new Set(languages.map((tag) => readForm(text, tag)))].join(' – ');
  calendar.createEvent({
    id: `${id}@minutes`,
    stamp,
    summary: words(meeting.title),
    location: words(next.room ?? meeting.room),
    ...timesOf(next, next.date, meeting.timezone),
  });
  // Lines end as the standard says, also in what the library folds.
  return `${calendar.toString().replace(/\r?\n/g, '\r\n').trimEnd()}\r\n`;
}

/** Times of a place without a time zone are written as they are: they mean the reader's own. */
function timesOf({ time }: NextMeeting, date: PlainDate, timezone: string | null) {
  if (time === null) return { start: asUtc(date, midnight), allDay: true, floating: true };
  const at = (day: PlainDate, clock: PlainTime) =>
    timezone === null ? asUtc(day, clock) : instantOf(day, clock, timezone);
  const last = time.nextDay ? { ...date, day: date.day + 1 } : date;
  const end = time.end === null ? {} : { end: at(last, time.end) };
  return { start: at(date, time.start), ...end, floating: timezone === null };
}

const midnight: PlainTime = { hour: 0, minute: 0 };

function asUtc({ year, month, day }: PlainDate, { hour, minute }: PlainTime): Date {
  return new Date(Date.UTC(year, month - 1, day, hour, minute));
}

function readForm({ forms }: Text, tag: LanguageTag): string {
  return plainText(forms.get(tag) ?? [...forms.values()][0] ?? []);
}
