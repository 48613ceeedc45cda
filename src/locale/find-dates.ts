import { once } from '../basics/once.js';
import { languages } from '../languages/registry.js';
import type { LanguageTag } from '../model/meeting.js';
import { type FoldedText, foldText } from './fold-text.js';
import { type DateGroups, getProseDateGrammar, type ProseDateGrammar } from './prose-date-pattern.js';

/** A date in running text, or as much of one as is written. */
export interface FoundDate {
  /** UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Null for what is not written. */
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  /** 1 to 31; it may not be in the calendar. */
  readonly day: number | null;
  /** 1 for Monday to 7 for Sunday, as written: it may be wrong. */
  readonly weekday: number | null;
  /** Of several days in one month, the last: `du 3 au 5 juin`, `3 et 5 juin`. */
  readonly lastDay?: number;
}

/**
 * Finds the dates of a text, in order, none over another: whole (`mardi 20 juin 2023`, `20/06/2023`, `2023-06-20`) and
 * partial (`28 mai`, `mai 2023`, `en mai`, `mardi 20`, `mardi`). A word that only may be a month or a weekday (`may`,
 * `mars`, `segunda`) needs a date around it. Numeric dates have the day first, unless that is no month.
 */
export function findDates(text: string, language: LanguageTag): readonly FoundDate[] {
  const grammar = getProseDateGrammar(language);
  const folded = foldText(text);
  const { beginning, pattern } = grammar;
  const found: Found[] = [];
  beginning.lastIndex = 0;
  for (let start = beginning.exec(folded.text); start !== null; start = beginning.exec(folded.text)) {
    pattern.lastIndex = start.index;
    const match = pattern.exec(folded.text);
    const { index } = start;
    const date = match && readMatch({ groups: match.groups ?? {}, whole: match[0], index, text, folded, grammar });
    if (date) found.push(date);
    beginning.lastIndex = date?.end ?? beginning.lastIndex;
  }
  return shareMonths(found, folded, grammar).map(({ start, end, ...date }) => ({
    start: folded.at(start),
    end: folded.endAt(end),
    ...date,
  }));
}

/** As `FoundDate`, but for the places, which are those of the folded text. */
type Found = FoundDate;

interface Match {
  readonly groups: DateGroups;
  readonly whole: string;
  readonly index: number;
  readonly text: string;
  readonly folded: FoldedText;
  readonly grammar: ProseDateGrammar;
}

function readMatch(match: Match): Found | null {
  const { groups, index, whole } = match;
  const range = { start: index, end: index + whole.length };
  if (groups.aloneWeekday !== undefined) return readWeekday(match, groups.aloneWeekday);
  if (groups.aloneMonth !== undefined) return readMonthAlone(match, groups.aloneMonth);
  if (groups.yearlyMonth !== undefined) return readMonthAndYear(match, groups.yearlyMonth);
  if (groups.monthYear !== undefined) {
    const [month, year] = groups.monthYear.split('/').map(Number);
    return { ...range, year: year ?? null, month: month ?? null, day: null, weekday: null };
  }
  const parts = readParts(match);
  if (parts === null || !isDay(parts)) return null;
  const { lastDay, ...alone } = parts;
  const first = /^[^0-9]*[0-9]+[a-z]*/.exec(whole)?.[0] ?? whole;
  // `June 3 and 4 members`
  const counts = groups.leadingDays !== undefined && lastDay !== undefined && parts.year === null && isCounted(match);
  return counts
    ? { ...range, end: index + first.length, ...alone, weekday: null }
    : withWeekday({ ...range, ...parts, weekday: null }, match);
}

type Parts = Pick<FoundDate, 'year' | 'month' | 'day' | 'lastDay'>;

function isDay({ month, day }: Parts): boolean {
  return month !== null && month >= 1 && month <= 12 && day !== null && day >= 1 && day <= 31;
}

/** The date itself, of those that have a day. */
function readParts(match: Match): Parts | null {
  const { groups, grammar } = match;
  const numbers = (text: string) => (text.match(/[0-9]+/g) ?? []).map(Number);
  const whole = groups.iso ?? groups.yearFirst;
  if (whole !== undefined) {
    const [year = 0, month = 0, day = 0] = numbers(whole);
    return { year, month, day };
  }
  if (groups.numeric !== undefined) return readNumeric(groups.numeric);
  if (groups.dayMonth !== undefined) {
    const [day = 0, month = 0] = numbers(groups.dayMonth);
    return { year: null, month, day };
  }
  if (groups.shortMonth !== undefined) {
    const year = Number(groups.shortYear);
    const month = grammar.months.get(groups.shortMonth) ?? null;
    return { year: year < 100 ? 2000 + year : year, month, day: Number(groups.shortDay) };
  }
  const name = groups.month ?? groups.leadingMonth ?? '';
  const written = groups.year ?? groups.leadingYear;
  const month = grammar.months.get(name) ?? null;
  if (groups.second !== undefined && grammar.months.get(groups.second) !== month) return null;
  if (mayBeWord(match, name, written !== undefined)) return null;
  const days = numbers(groups.days ?? groups.leadingDays ?? '1');
  const [day = 1] = days;
  const lastDay = days.at(-1);
  return {
    year: written === undefined ? null : Number(written),
    month,
    day,
    ...(lastDay !== undefined && days.length > 1 ? { lastDay } : {}),
  };
}

/** Two digits of a year need two of day and month where full stops part them: `1.2.10` is a version. */
function readNumeric(written: string): Parts | null {
  const [day = 0, month = 0, year = 0] = (written.match(/[0-9]+/g) ?? []).map(Number);
  if (year < 100 && written.includes('.') && !/^[0-9]{2}\. ?[0-9]{2}\. ?[0-9]{2}$/.test(written)) return null;
  const parts = { year: year < 100 ? 2000 + year : year, month, day };
  // Month first, as in the United States, where day first would be no date.
  return month > 12 && day <= 12 ? { ...parts, month: day, day: month } : parts;
}

/** Whether a month is written as a word that means something else: `the 20 may attend`, `may 20 people`. */
function mayBeWord(match: Match, name: string, hasYear: boolean): boolean {
  const { grammar, groups } = match;
  if (hasYear || !grammar.prose.capitals) return false;
  const capital = hasCapital(match, name);
  if (groups.leadingMonth !== undefined) {
    // `In June 20 people came`
    const counts = /(?:^|[^a-z])in $/.test(before(match, 4)) && !/[a-z]$/.test(groups.leadingDays ?? '');
    return !capital || counts;
  }
  return !capital && grammar.ambiguousMonths.has(name) && name.length < 6;
}

function readMonthAndYear(match: Match, name: string): Found | null {
  const { grammar, groups, index, whole } = match;
  if (grammar.ambiguousShort.has(name) && whole[name.length] !== '.' && !hasCapital(match, name)) return null;
  return {
    start: index,
    end: index + whole.length,
    year: Number(groups.yearlyYear),
    month: grammar.months.get(name) ?? null,
    day: null,
    weekday: null,
  };
}

function readMonthAlone(match: Match, name: string): Found | null {
  const { grammar, index, text, folded } = match;
  const capital = hasCapital(match, name);
  if (grammar.prose.capitals && !capital) return null;
  const end = index + name.length;
  const isWhole = text.trim().length === name.length;
  const ambiguous = grammar.ambiguousMonths.has(name) || (capital && grammar.ambiguousCapitals.has(name));
  const isName = capital && /^ \p{Lu}\p{Ll}/u.test(text.slice(folded.at(end), folded.at(end) + 4));
  if ((ambiguous || isName) && !isWhole && !grammar.monthContext.test(before(match, 16))) return null;
  return { start: index, end, year: null, month: grammar.months.get(name) ?? null, day: null, weekday: null };
}

function readWeekday(match: Match, name: string): Found | null {
  const { grammar, groups, index, whole } = match;
  const weekday = grammar.weekdays.get(name) ?? null;
  const capital = hasCapital(match, name);
  if (grammar.prose.capitals && !capital) return null;
  const ambiguous = grammar.ambiguousWeekdays.has(name) || (capital && grammar.ambiguousCapitals.has(name));
  if (ambiguous && !grammar.weekdayContext.test(before(match, 12))) return null;
  const day = groups.aloneDay === undefined || isCounted(match) ? null : Number.parseInt(groups.aloneDay, 10);
  const ending = /^[a-z]*/.exec(whole.slice(name.length))?.[0].length ?? 0;
  const end = day === null ? index + name.length + ending : index + whole.length;
  return { start: index, end, year: null, month: null, day, weekday };
}

/** Whether a day after a weekday counts what follows: `mardi 20 personnes`. */
function isCounted({ index, whole, folded }: Match): boolean {
  const [, word] =
    /^ ([^ 0-9.,;:!?()-]{4,})/.exec(folded.text.slice(index + whole.length, index + whole.length + 16)) ?? [];
  return word !== undefined && !afterDay().has(word);
}

const afterDay = once(() => new Set(languages.flatMap(({ proseDates }) => proseDates?.afterDay?.split(' ') ?? [])));

/** An abbreviation before a date may be a word (`zo 20 juni`): it needs a capital, a full stop or a comma. */
function withWeekday(date: Found, match: Match): Found {
  const { grammar, groups, index, whole } = match;
  const { weekday: name, weekdayAfter } = groups;
  const weekday = grammar.weekdays.get(name ?? weekdayAfter ?? '') ?? null;
  if (name === undefined) return { ...date, weekday };
  const sure = grammar.fullNames.has(name) || name.length > 4 || /^[.,]/.test(whole.slice(name.length));
  if (sure || hasCapital(match, name)) return { ...date, weekday };
  const after = /^[^0-9]*/.exec(whole)?.[0].length ?? 0;
  return groups.leadingMonth === undefined && groups.first === undefined ? { ...date, start: index + after } : date;
}

/** Gives a day its month from the date after it: `mardi 20 et mercredi 21 juin`. */
function shareMonths(found: readonly Found[], { text }: FoldedText, { connector }: ProseDateGrammar): Found[] {
  const shared: Found[] = [];
  for (const date of [...found].reverse()) {
    const next = shared.at(-1);
    const linked =
      next !== undefined && date.day !== null && date.month === null && next.day !== null
        ? connector.test(text.slice(date.end, Math.min(next.start, date.end + 20)))
        : false;
    shared.push(linked && next ? { ...date, month: next.month, year: next.year } : date);
  }
  return shared.reverse();
}

function before({ folded, index }: Match, length: number): string {
  return folded.text.slice(Math.max(0, index - length), index);
}

/** Whether a name of the match begins with a capital in the original. */
function hasCapital({ text, folded, whole, index }: Match, name: string): boolean {
  const at = folded.at(index + Math.max(0, whole.indexOf(name)));
  const first = text.charAt(at);
  return first !== first.toLowerCase();
}
