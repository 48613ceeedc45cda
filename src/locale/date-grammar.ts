import type { LanguageTag } from '../meeting.js';
import type { DateWords, Language } from './language.js';
import { intlTag } from './language-tag.js';
import { findLanguage } from './languages.js';
import { normalizeTerms } from './normalize-term.js';
import { oncePerKey } from './once.js';

/** How one language spells a date out, ready to be matched against text in the form of `normalizeTerm`. */
export interface DateGrammar {
  /**
   * Groups: `day` (without for the first, in a word) and `month`, or `leadingMonth` and `dayAfterMonth`; `secondName`,
   * the month's other name after a slash; `year`.
   */
  readonly pattern: RegExp;
  /** The month from 1, or null for a word that is none. */
  monthOf(name: string): number | null;
}

/** The grammar of a language; of one that the catalogue lacks, what `Intl` knows. */
export function getDateGrammar(tag: LanguageTag): DateGrammar {
  const language = findLanguage(tag);
  return language === null ? grammarFromIntl(tag) : grammarFromCatalogue(language);
}

const grammarFromCatalogue = oncePerKey((language: Language) => buildGrammar(namesFromCatalogue(language)));
const grammarFromIntl = oncePerKey((tag: LanguageTag) => buildGrammar(namesFromIntl(tag)));

interface DateNames {
  /** Of each month, January first. */
  readonly months: readonly (readonly string[])[];
  readonly weekdays: readonly string[];
  readonly words: Pick<DateWords, 'before' | 'between' | 'ordinals' | 'first'>;
}

function namesFromCatalogue({ date, regions, dateWords }: Language): DateNames {
  const formats = [date, ...Object.values(regions).map((region) => region.date ?? {})];
  return {
    months: dateWords.months.map((names, month) => [
      ...names,
      ...formats.flatMap(({ months }) => months?.[month] ?? []),
    ]),
    weekdays: [...date.weekdays, ...dateWords.weekdays.flat()],
    words: dateWords,
  };
}

function namesFromIntl(tag: LanguageTag): DateNames {
  const locale = intlTag(tag);
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
    ).flat(),
    words: { before: [], between: [], ordinals: [], first: [] },
  };
}

function buildGrammar({ months, weekdays, words }: DateNames): DateGrammar {
  const monthNumbers = new Map(
    months.flatMap((names, index) => normalizeTerms(names).map((name) => [name, index + 1])),
  );
  const month = anyOf([...monthNumbers.keys()]);
  const before = optional(`${anyOf(words.before)}[' ]?`, '*');
  const weekday = optional(`${anyOf(weekdays)} `);
  const between = optional(`${anyOf(words.between)} `, '*');
  const ordinal = optional(` ?${anyOf(words.ordinals)}`);
  const day = `(?:(?<day>\\d{1,2})${ordinal}|${anyOf(words.first)})`;
  const dayFirst = `${day} ?${between}${before}(?<month>${month})(?:/(?<secondName>${month}))?`;
  const monthFirst = `(?<leadingMonth>${month}) ${before}(?<dayAfterMonth>\\d{1,2})${ordinal}`;
  const yearEnd = optional(` ?${anyOf(words.ordinals)}`);
  return {
    pattern: new RegExp(
      `^${before}${weekday}${before}(?:${dayFirst}|${monthFirst}) ${between}(?<year>\\d{4})${yearEnd}$`,
      'u',
    ),
    monthOf: (name) => monthNumbers.get(name) ?? null,
  };
}

/** Matches one of the terms, the longest that fits; matches nothing where there is none. */
function anyOf(terms: readonly string[]): string {
  const normal = [...new Set(normalizeTerms(terms))].filter((term) => term !== '');
  if (normal.length === 0) return '(?!)';
  return `(?:${normal
    .sort((a, b) => b.length - a.length)
    .map((term) => term.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('|')})`;
}

function optional(pattern: string, repeat: '?' | '*' = '?'): string {
  return `(?:${pattern})${repeat}`;
}
