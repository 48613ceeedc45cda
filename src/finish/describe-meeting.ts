import { formatIsoDate } from '../locale/iso-date.js';
import type { Locale } from '../locale/locale.js';
import type { LanguageTag, PlainDate, PlainTime, PrintableMeeting, Text } from '../model/meeting.js';
import { plainText } from '../render/markdown/plain-text.js';
import type { DocumentMetadata } from './format-xmp.js';

export interface DescribeOptions {
  /** Those printed. */
  readonly languages: readonly LanguageTag[];
  locale(tag: LanguageTag): Locale;
  readonly producer: string;
  /** Seconds since 1970 that files made now are to bear (`SOURCE_DATE_EPOCH`); null: the time of the meeting. */
  readonly epoch: number | null;
  /** Name of the meeting file; null where it has none. */
  readonly source: string | null;
}

/** What the PDF of a meeting says of itself. */
export function describeMeeting(meeting: PrintableMeeting, options: DescribeOptions): DocumentMetadata {
  const { languages, locale, producer, epoch, source } = options;
  const inEach = (write: (tag: LanguageTag) => string) => {
    const forms = languages.map((tag) => [tag, write(tag)] as const);
    return new Map(forms.filter(([, words]) => words !== ''));
  };
  const wordsOf = (text: Text | null, tag: LanguageTag) => (text === null ? '' : readForm(text, tag));
  const everyForm = (texts: readonly Text[]) => [
    ...new Set(texts.flatMap((text) => languages.map((tag) => readForm(text, tag)))),
  ];
  return {
    title: inEach((tag) => readForm(meeting.title, tag)),
    description: inEach((tag) => {
      const { label, formatDate, formatTimeRange } = locale(tag);
      const when = [formatDate(meeting.date, { weekday: true }), formatTimeRange(meeting.time)];
      return [label('minutes'), ...when, readForm(meeting.room, tag)].join(', ');
    }),
    rights: inEach((tag) => wordsOf(meeting.classification, tag)),
    authors: everyForm(meeting.attendees.filter(({ role }) => role === 'secretary').map((each) => each.name)),
    publishers: meeting.organization === null ? [] : everyForm([meeting.organization]),
    languages,
    subjects: everyForm(meeting.agenda.map(({ text }) => text)),
    date: formatIsoDate(meeting.date),
    created: epoch === null ? formatMoment(meeting.date, meeting.time.start) : formatInstant(epoch),
    reference: meeting.reference === null ? null : everyForm([meeting.reference]).join(' – '),
    producer,
    source,
  };
}

/** The words in a language; where the text has none in it, those of the first that it has. */
function readForm({ forms }: Text, tag: LanguageTag): string {
  return plainText(forms.get(tag) ?? [...forms.values()][0] ?? []);
}

function formatMoment(date: PlainDate, { hour, minute }: PlainTime): string {
  return `${formatIsoDate(date)}T${[hour, minute].map((value) => String(value).padStart(2, '0')).join(':')}:00`;
}

function formatInstant(epoch: number): string {
  return new Date(epoch * 1000).toISOString().replace(/\.\d+/, '');
}
