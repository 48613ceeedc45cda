import type { ActionStatus, AttendeeStatus, Role } from '../model/meeting.js';
import type { LabelKey } from './label-key.js';

/** What a `###` heading may name. */
export type HeadingKind = 'discussion' | 'decisions' | 'actions' | 'follow-up' | 'information';
/** What a `##` heading may name, besides an agenda item. */
export type SectionKind = 'agenda' | 'attendance' | 'annexes' | 'signatures' | 'closing' | 'follow-up';
/** What a column of an action table may hold. */
export type ColumnKind = 'number' | 'action' | 'owner' | 'due' | 'status';
/** `matter`: words such as `What` that head the actions of an actions part, and elsewhere mean other things. */
export type ColumnWord = ColumnKind | 'matter';

/** What a part may hold none of. */
export type NoneKind = 'decisions' | 'actions';

/** Patterns with `{…}` placeholders; spaces that must not break are written as no-break spaces. */
export interface DateFormat {
  /** {day} {month} {year} */
  readonly pattern: string;
  /** {weekday} {date} */
  readonly withWeekday: string;
  /** How {day} reads on the first of a month, where it differs from `1`. */
  readonly firstDay?: string;
  /** As printed, January first. */
  readonly months: readonly string[];
  /** As printed, Monday first. */
  readonly weekdays: readonly string[];
}

export interface TimeFormat {
  readonly clock: 12 | 24;
  /** {h} {mm}, or {hh} for two digits: a time without its unit. */
  readonly bare: string;
  /** {h}: the same on the hour, where the minutes are left out. */
  readonly bareOnTheHour?: string;
  /** {time}, the bare form, with its unit or {period}. */
  readonly single: string;
  /** {start} {end}: two single forms. */
  readonly range?: string;
  /** {start} {end}: two bare forms, the unit or {period} written once; for 12 hours, if both have the same period. */
  readonly joinedRange?: string;
  /** Words for the halves of the day, where `clock` is 12; `noon` serves from 12:00 to 12:59. */
  readonly periods?: { readonly am: string; readonly pm: string; readonly noon: string };
  /** Words that stand for 00:00 and 12:00 whole. */
  readonly midnight?: string;
  readonly noon?: string;
}

export interface NumberFormat {
  /** The ten digits from zero, where they are not the European ones. */
  readonly digits?: string;
  /** Parts groups of three digits, from 10,000 up. */
  readonly group: string;
  readonly decimal: string;
}

/** Words that may stand in a written-out date besides weekday and month. */
export interface DateWords {
  /** Articles and the like, before the weekday or the day. */
  readonly before: readonly string[];
  /** Between day, month and year. */
  readonly between: readonly string[];
  /** What may follow the digits of a day: `er`, `th`. */
  readonly ordinals: readonly string[];
  /** Words for the first of the month. */
  readonly first: readonly string[];
  /** Other names and abbreviations that are understood, January first. */
  readonly months: readonly (readonly string[])[];
  /** The same for weekdays, Monday first. */
  readonly weekdays: readonly (readonly string[])[];
}

/** Where the usage of a country differs from its language's. */
export interface Region {
  readonly labels?: Partial<Readonly<Record<LabelKey, string>>>;
  readonly date?: Partial<DateFormat>;
  readonly time?: TimeFormat;
  readonly number?: NumberFormat;
}

/**
 * Words parted by commas, line breaks as good as spaces. There are thousands in the catalogue: as lists, they would take
 * longer to load than the rest of a build's code.
 */
export type WordList = string;

type Words<Kind extends string> = Readonly<Record<Kind, WordList>>;

/**
 * One language of the catalogue. The lists of words are what a writer may type, besides the labels themselves; how they
 * are compared (case, accents, plural marks such as `(s)`) is in `normalize-term.ts`.
 */
export interface Language {
  /** Primary subtag, such as `fr`. */
  readonly code: string;
  readonly direction: 'ltr' | 'rtl';
  readonly labels: Readonly<Record<LabelKey, string>>;
  /** The label `people` by plural category, where the language has more than two. */
  readonly peopleByCategory?: Partial<Readonly<Record<Intl.LDMLPluralRule, string>>>;
  readonly date: DateFormat;
  readonly time: TimeFormat;
  readonly number: NumberFormat;
  /** By region subtag, such as `CA`. */
  readonly regions: Readonly<Record<string, Region>>;
  readonly dateWords: DateWords;
  readonly parts: Words<HeadingKind>;
  /** A follow-up section is headed as a follow-up part is. */
  readonly sections: Words<Exclude<SectionKind, 'follow-up'>>;
  readonly columns: Words<ColumnWord>;
  readonly statuses: Words<ActionStatus>;
  readonly roles: Words<Role>;
  readonly attendeeStatuses: Words<AttendeeStatus>;
  /** What a table cell holds where there is nothing to say. */
  readonly noneMarks: WordList;
  /** How a part says that it holds no decision or action, besides the marks and the labels. */
  readonly nonePhrases: Words<NoneKind>;
  /** What stands before a number and stays with it: `n°`, `article`. */
  readonly figureLabels: WordList;
  /** What stands after a number and stays with it, besides symbols: `millions`, `dinars`. */
  readonly unitWords: WordList;
  /** What may stand in parentheses after a heading and is not a presenter. */
  readonly presenterStops: WordList;
}
