import { oncePerKey } from '../basics/once.js';
import type { Language } from '../languages/language.js';
import type { LanguageTag } from '../model/meeting.js';
import { type DateNames, namesFromIntl, namesOf } from './date-names.js';
import { findLanguage } from './find-language.js';
import { normalizeTerms } from './normalize-term.js';

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

/** The grammar of a language; of one without names for months, what `Intl` knows. */
export function getDateGrammar(tag: LanguageTag): DateGrammar {
  const language = findLanguage(tag);
  return (language && grammarOf(language)) ?? grammarFromIntl(tag);
}

const grammarOf = oncePerKey((language: Language) => {
  const names = namesOf(language);
  return names && buildGrammar(names);
});
const grammarFromIntl = oncePerKey((tag: LanguageTag) => buildGrammar(namesFromIntl(tag)));

function buildGrammar({ months, weekdays, words }: DateNames): DateGrammar {
  const monthNumbers = new Map(
    months.flatMap((names, index) => normalizeTerms(names).map((name) => [name, index + 1])),
  );
  const month = anyOf([...monthNumbers.keys()]);
  const before = optional(`${anyOf(words.before)}[' ]?`, '*');
  const weekday = optional(`${anyOf(weekdays.flat())} `);
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
