import type { DateWords } from '../languages/date-words.js';
import type { Language } from '../languages/language.js';
import type { LanguageTag } from '../model/meeting.js';
import { intlTag } from './language-tag.js';

/** What a language calls months and weekdays, and the words around them. */
export interface DateNames {
  /** Of each month, January first. */
  readonly months: readonly (readonly string[])[];
  /** Of each weekday, Monday first. */
  readonly weekdays: readonly (readonly string[])[];
  readonly words: Pick<DateWords, 'before' | 'between' | 'ordinals' | 'first'>;
}

/** The names of a language in all its countries; null where it lacks them. */
export function namesOf({ formats, regions, dateWords }: Language): DateNames | null {
  if (!formats || !dateWords) return null;
  const { date } = formats;
  const wordings = [date, ...Object.values(regions ?? {}).map((region) => region.date ?? {})];
  return {
    months: dateWords.months.map((names, month) => [
      ...names,
      ...wordings.flatMap(({ months }) => months?.[month] ?? []),
    ]),
    weekdays: dateWords.weekdays.map((names, weekday) => [...names, ...date.weekdays.slice(weekday, weekday + 1)]),
    words: dateWords,
  };
}

const noNames: DateNames = { months: [], weekdays: [], words: { before: [], between: [], ordinals: [], first: [] } };

/** What `Intl` knows of a language without such names. */
export function namesFromIntl(tag: LanguageTag): DateNames {
  const locale = intlTag(tag);
  // Else it would speak the language of the machine.
  if (Intl.DateTimeFormat.supportedLocalesOf(locale).length === 0) return noNames;
  const part = (date: Date, type: 'month' | 'weekday', options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', calendar: 'gregory', ...options })
      .formatToParts(date)
      .flatMap((piece) => (piece.type === type ? [piece.value] : []));
  const monthNames = (month: number) => {
    const date = new Date(Date.UTC(2023, month, 1));
    return [
      ...part(date, 'month', { month: 'long', day: 'numeric', year: 'numeric' }),
      ...part(date, 'month', { month: 'short', day: 'numeric', year: 'numeric' }),
      ...part(date, 'month', { month: 'long' }),
    ];
  };
  return {
    months: Array.from({ length: 12 }, (_, month) => monthNames(month)),
    weekdays: Array.from({ length: 7 }, (_, day) =>
      part(new Date(Date.UTC(2023, 4, 1 + day)), 'weekday', { weekday: 'long' }),
    ),
    words: { before: [], between: [], ordinals: [], first: [] },
  };
}
