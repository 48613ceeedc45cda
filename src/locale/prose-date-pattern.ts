import { oncePerKey } from '../basics/once.js';
import type { ProseDates } from '../languages/date-words.js';
import type { Language } from '../languages/language.js';
import { patternOfAll } from '../languages/pattern-of-all.js';
import { languages } from '../languages/registry.js';
import type { LanguageTag } from '../model/meeting.js';
import { type DateNames, namesFromIntl, namesOf } from './date-names.js';
import { findLanguage } from './find-language.js';
import { foldWord } from './fold-text.js';
import { readLanguageTag } from './language-tag.js';

/** What finds the dates of one language in the text of `foldText`. */
export interface ProseDateGrammar {
  /** Where a date may begin: a digit or a name. Global. */
  readonly beginning: RegExp;
  /** A date that begins there, sticky; its groups are those of `DateGroups`. */
  readonly pattern: RegExp;
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  /** Names in full, which may stand alone. */
  readonly fullNames: ReadonlySet<string>;
  readonly ambiguousMonths: ReadonlySet<string>;
  /** The same, but with a capital alone ambiguous. */
  readonly ambiguousCapitals: ReadonlySet<string>;
  readonly ambiguousShort: ReadonlySet<string>;
  readonly ambiguousWeekdays: ReadonlySet<string>;
  /** Ends with a word that a month alone stands after. */
  readonly monthContext: RegExp;
  readonly weekdayContext: RegExp;
  /** Between two dates of which the first has its month from the second. */
  readonly connector: RegExp;
  readonly prose: Required<ProseDates>;
}

export type DateGroups = Readonly<
  Partial<
    Record<
      | 'weekday'
      | 'iso'
      | 'yearFirst'
      | 'numeric'
      | 'dayMonth'
      | 'monthYear'
      | 'days'
      | 'first'
      | 'month'
      | 'second'
      | 'year'
      | 'leadingMonth'
      | 'leadingDays'
      | 'leadingYear'
      | 'yearlyMonth'
      | 'yearlyYear'
      | 'shortDay'
      | 'shortMonth'
      | 'shortYear'
      | 'weekdayAfter'
      | 'aloneWeekday'
      | 'aloneDay'
      | 'aloneMonth',
      string
    >
  >
>;

export const getProseDateGrammar = oncePerKey((tag: LanguageTag): ProseDateGrammar => {
  const language = findLanguage(tag);
  return (language && grammarOf(language)) ?? grammarFromIntl(readLanguageTag(tag).language);
});

const grammarOf = oncePerKey((language: Language) => {
  const names = namesOf(language);
  return names && buildGrammar(names, language.proseDates ?? unknownProse, fullNamesOf(language));
});
const grammarFromIntl = oncePerKey((tag: LanguageTag) => buildGrammar(namesFromIntl(tag), unknownProse, new Set()));

/** The names that are printed. */
function fullNamesOf({ formats, regions }: Language): ReadonlySet<string> {
  const dates = [formats?.date, ...Object.values(regions ?? {}).map(({ date }) => date)];
  return new Set([...dates.flatMap((date) => date?.months ?? []), ...(formats?.date.weekdays ?? [])].map(foldWord));
}

const plainProse = {
  dayStop: false,
  monthFirst: false,
  capitals: false,
  ambiguousMonths: [],
  ambiguousShort: [],
  ambiguousWeekdays: [],
  weekdayContexts: [],
  weekdayEndings: [],
  afterDay: '',
  hourUnits: '',
} as const;

/** Where nothing is known of a language, months and weekdays count with a day or a year. */
const unknownProse: ProseDates = { connectors: [], articles: [], contexts: [], dayStop: true, monthFirst: true };

/** A letter or a digit, in folded text. */
const letter = '0-9a-z\\u00c0-\\u024f\\u0370-\\u060b\\u060d-\\u061a\\u0620-\\u1fff';
/** Some languages join little words, such as `and`, to the word after them. */
const start = `(?:(?<![${letter}])|(?<=(?<![${letter}])[${languages.map(({ prefixes = '' }) => prefixes).join('')}]))`;
const boundAnd = patternOfAll((language) => language.boundAnd);
const end = `(?![${letter}])`;
const dayDigits = '(?:[12][0-9]|3[01]|0?[1-9])(?![0-9])';
const yearDigits = '(?:1[89]|2[01])[0-9]{2}(?![0-9])';

/** What is counted or is a time of day has no month after it: `June 9:30`, `mardi 9 h`, `20.5`, `20 %`. */
const notCounted = `(?! ?(?:[:%]|(?:h|${patternOfAll(({ proseDates }) => proseDates?.hourUnits)})(?![a-z]))|[.,][0-9]|-[a-z0-9])`;

const iso = '(?<iso>[0-9]{4}-[0-9]{1,2}-[0-9]{1,2})(?![0-9]|-[0-9])';
const yearFirst = '(?<yearFirst>[0-9]{4} ?[年년] ?[0-9]{1,2} ?[月월] ?[0-9]{1,2} ?[日일])';
const numeric =
  '(?<![0-9][.,/:-])(?<numeric>[0-9]{1,2}(?:(?: ?/ ?[0-9]{1,2} ?/ ?|\\. ?[0-9]{1,2}\\. ?)(?:[0-9]{4}|[0-9]{2})|-[0-9]{1,2}-[0-9]{4}))(?![0-9]|[./-][0-9])';

function buildGrammar(
  { months, weekdays, words }: DateNames,
  own: ProseDates,
  full: ReadonlySet<string>,
): ProseDateGrammar {
  const prose = { ...plainProse, ...own };
  const monthNumbers = numbersOf(months);
  const weekdayNumbers = numbersOf(weekdays);
  const names = [...monthNumbers.keys()];
  const isFull = (name: string) => full.has(name) || name.length >= 6 || /[\u0600-\u06ff]/.test(name);
  const [fullMonths, fullWeekdays] = [names.filter(isFull), [...weekdayNumbers.keys()].filter(isFull)];
  const month = anyOf(names);
  const weekday = anyOf([...weekdayNumbers.keys()]);
  const before = `(?:${anyOf([...words.before, ...prose.articles, '-'])}[' ] ?)`;
  const between = `(?:${anyOf(words.between)} {1,2})`;
  const stop = prose.dayStop ? '\\.(?! ?[0-9])' : '(?!)';
  const ordinal = `(?:\\.?${anyOf(words.ordinals)}${end}|${stop})?`;
  const day = `(?:${dayDigits}${ordinal})`;
  const article = `(?:${anyOf(prose.articles)} ?)?`;
  const wordConnector = `,? {1,2}${anyOf(prose.connectors)} {1,2}${article}`;
  const connector = `(?: ?[-/&] ?|${wordConnector}| (?:${boundAnd}))`;
  const days = `${day}(?:(?:, ?${day}){0,6}${connector}${day}){0,2}`;
  const year = (name: string) =>
    `(?:(?:,? {1,2}|,|/|-)${between}{0,2}(?<${name}>${yearDigits})(?: ?${anyOf(words.ordinals)}${end})?)`;
  // `the first March meeting` is none.
  const firstWord = `${anyOf(words.first)}${prose.monthFirst ? `(?= {1,2}${between})` : ''}`;
  const dayFirst = [
    `(?:(?<days>${days})|(?<first>${firstWord}))(?: {0,2}|-)${between}{0,2}${before}?`,
    `(?<month>${month})(?: ?/ ?(?<second>${month}))?${end}(?:\\.(?= ?[0-9a-z]))?${year('year')}?`,
  ].join('');
  const monthFirst = [
    `(?<leadingMonth>${month})\\.? {1,2}${before}?(?<leadingDays>${day}(?:(?:, ?${day}){0,6}${connector}${day})?)`,
    `(?:${year('leadingYear')}|${prose.monthFirst ? notCounted : '(?!)'})`,
  ].join('');
  const monthAndYear = `(?<yearlyMonth>${month})(?: ?/ ?${month})?${end}\\.?${year('yearlyYear')}`;
  const short = `(?<shortDay>${dayDigits})-(?<shortMonth>${month})-(?<shortYear>${yearDigits}|[0-9]{2}(?![0-9]))`;
  const dayMonth = [
    `(?<=${start}(?:${anyOf([...words.before, ...prose.articles])}) )(?<dayMonth>[0-9]{1,2}/(?:0[1-9]|1[0-2])`,
    `(?![0-9/]|[.,][0-9]|%)${prose.dayStop ? '|[0-9]{1,2}\\.(?:0?[1-9]|1[0-2])\\.(?! ?[0-9])' : ''})`,
  ].join('');
  const monthYear =
    '(?<![0-9][.,/:-]|(?<![a-z])n[ro]?[.o]? ?)(?<monthYear>(?:0[1-9]|1[0-2])/(?:19|20)[0-9]{2})(?![0-9]|[./-][0-9])';
  const lead = `(?:(?<weekday>${weekday})(?:\\.?,? {1,3}|,)\\(?(?:${before}{0,3}))`;
  const weekdayAlone = `(?<aloneWeekday>${anyOf(fullWeekdays)})${anyOf(prose.weekdayEndings)}?`;
  const withDay = `(?:\\.?,? {1,2}${before}{0,2}(?<aloneDay>${day})${notCounted})`;
  const after = `(?: ?\\((?<weekdayAfter>${weekday})\\.?\\))?`;
  const monthAlone = `(?<aloneMonth>${anyOf(fullMonths)})${end}`;
  return {
    beginning: new RegExp(`${start}(?:[0-9]|${anyOf([...names, ...weekdayNumbers.keys(), ...words.first])})`, 'g'),
    pattern: new RegExp(
      [
        `${lead}?(?:${[iso, yearFirst, numeric, dayMonth, short, dayFirst, monthFirst].join('|')})${after}`,
        monthYear,
        monthAndYear,
        `${weekdayAlone}(?:${end}${withDay})?${end}`,
        monthAlone,
      ].join('|'),
      'y',
    ),
    months: monthNumbers,
    weekdays: weekdayNumbers,
    fullNames: new Set([...fullMonths, ...fullWeekdays]),
    ambiguousMonths: foldedSet(prose.ambiguousMonths.filter((name) => prose.capitals || !isCapital(name))),
    ambiguousCapitals: foldedSet(
      [...prose.ambiguousMonths, ...prose.ambiguousWeekdays].filter((name) => !prose.capitals && isCapital(name)),
    ),
    ambiguousShort: foldedSet(prose.ambiguousShort),
    ambiguousWeekdays: foldedSet(prose.ambiguousWeekdays.filter((name) => !isCapital(name))),
    monthContext: new RegExp(`${start}${anyOf(prose.contexts)} ?$`),
    weekdayContext: new RegExp(`${start}${anyOf(prose.weekdayContexts)} $`),
    connector: new RegExp(`^${connector}${article}$`),
    prose,
  };
}

function numbersOf(names: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(
    names.flatMap((each, index) =>
      each
        .map(foldWord)
        .filter((name) => /^[^0-9]{2}/.test(name))
        .map((name) => [name, index + 1]),
    ),
  );
}

function foldedSet(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map(foldWord));
}

function isCapital(name: string): boolean {
  return /^\p{Lu}/u.test(name);
}

/** Matches one of the words, the longest that fits; nothing where there is none. */
function anyOf(words: readonly string[]): string {
  const folded = [...new Set(words.map(foldWord))].filter((word) => word !== '').sort((a, b) => b.length - a.length);
  if (folded.length === 0) return '(?!)';
  return `(?:${folded.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/[- ]/g, '[- ]{1,2}')).join('|')})`;
}
