import type { LanguageTag, PlainDate } from '../model/meeting.js';
import { isCalendarDate } from './calendar.js';
import { type DateGrammar, getDateGrammar } from './date-grammar.js';
import { toEuropeanDigits } from './digits.js';
import { normalizeTerm } from './normalize-term.js';

export { compareDates, weekdayOf } from './calendar.js';

export type DateReading =
  | { readonly kind: 'date'; readonly date: PlainDate }
  /** Written as a date, but not in the calendar: `31.02.2024`. */
  | { readonly kind: 'impossible'; readonly text: string }
  | { readonly kind: 'words' };

/** Reads `2023-06-20` and nothing else, as the front matter has it. */
export function parseIsoDate(text: string): DateReading {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return found === null ? words : readDate(text, found[1], found[2], found[3]);
}

/**
 * Reads a date as people write it in a table: `2023-06-20`, `20/06/2023`, `20.6.23`, or spelled out in one of the
 * languages, with weekday and article if they like (`mardi 20 juin 2023`, `June 20, 2023`), digits of any script.
 * The day comes before the month. Anything more or less than one date with its year is words.
 */
export function parseDate(text: string, languages: readonly LanguageTag[]): DateReading {
  if (text.length > longestDate) return words;
  const plain = toEuropeanDigits(text.normalize('NFKC'))
    .replace(/\p{Cf}/gu, '')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/gu, ' ')
    .trim();
  return (
    readYearFirst(text, plain) ??
    readNumeric(text, plain) ??
    firstOf(languages, (tag) => readSpelledOut(text, normalizeTerm(plain), getDateGrammar(tag))) ??
    words
  );
}

const words: DateReading = { kind: 'words' };

/** No date is longer; what is can only be slow to match. */
const longestDate = 80;

function readYearFirst(text: string, plain: string): DateReading | null {
  const found = /^(\d{4}) ?(?:- ?(\d{1,2}) ?- ?(\d{1,2})|年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日)$/.exec(plain);
  return found === null ? null : readDate(text, found[1], found[2] ?? found[4], found[3] ?? found[5]);
}

/** Two digits of a year are this century's; with hyphens they are not a date, as `23-07-20` may begin with the year. */
function readNumeric(text: string, plain: string): DateReading | null {
  const found = /^(\d{1,2}) ?([./-]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/.exec(plain);
  if (found === null) return null;
  const [, day, separator, month, year = ''] = found;
  if (year.length === 2 && separator === '-') return null;
  return readDate(text, year.length === 2 ? `20${year}` : year, month, day);
}

function readSpelledOut(text: string, term: string, grammar: DateGrammar): DateReading | null {
  const { groups } =
    grammar.pattern.exec(
      term
        .replace(/[,.،]+/g, ' ')
        .replace(/ +/g, ' ')
        .trim(),
    ) ?? {};
  if (groups === undefined) return null;
  const month = grammar.monthOf(groups.month ?? groups.leadingMonth ?? '');
  const second = groups.secondName === undefined ? month : grammar.monthOf(groups.secondName);
  if (month === null || month !== second) return null;
  return readDate(text, groups.year, String(month), groups.day ?? groups.dayAfterMonth ?? '1');
}

function readDate(text: string, year = '', month = '', day = ''): DateReading {
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  return isCalendarDate(date) ? { kind: 'date', date } : { kind: 'impossible', text };
}

function firstOf<Item, Result>(items: readonly Item[], find: (item: Item) => Result | null): Result | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}
