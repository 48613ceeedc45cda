import type { Labels } from './label-key.js';

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

/** How a language writes dates, times and numbers. */
export interface Formats {
  readonly date: DateFormat;
  readonly time: TimeFormat;
  readonly number: NumberFormat;
}

/** Where the usage of a country differs from its language's. */
export interface Region {
  readonly labels?: Partial<Labels>;
  readonly date?: Partial<DateFormat>;
  readonly time?: TimeFormat;
  readonly number?: NumberFormat;
}

/** By region subtag, such as `CA`. */
export type Regions = Readonly<Record<string, Region>>;
