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

/** How a language speaks of dates in running text, besides what `DateWords` has for a date that stands alone. */
export interface ProseDates {
  /** Words between two days of one month: `3 et 5 juin`, `3 au 5 juin`. */
  readonly connectors: readonly string[];
  /** What may stand before the second of them: `le 3 et le 5 juin`. */
  readonly articles: readonly string[];
  /** Whether a day has a full stop: `20. Juni`. */
  readonly dayStop?: boolean;
  /** Whether the month may come first without a year (`June 20`). */
  readonly monthFirst?: boolean;
  /** Whether months and weekdays have a capital; where not, one that has it may be a name (`Julio`, `Domingo`). */
  readonly capitals?: boolean;
  /** Months that are words or names too: alone they count after one of `contexts`. */
  readonly ambiguousMonths?: readonly string[];
  /** What stands before a month alone: `en mars`, `in March`. */
  readonly contexts: readonly string[];
  /** Abbreviations that are words too: with a year they need a full stop or a capital. */
  readonly ambiguousShort?: readonly string[];
  /** Weekdays that are words or names too: alone they count after one of `weekdayContexts`. */
  readonly ambiguousWeekdays?: readonly string[];
  readonly weekdayContexts?: readonly string[];
  /** Endings of a weekday in the plural or as an adverb. */
  readonly weekdayEndings?: readonly string[];
  /** Words of four letters and more that may follow a day: nothing that is counted. Parted by spaces. */
  readonly afterDay?: string;
  /** A pattern of what makes a time of the number before it, besides `h`. */
  readonly hourUnits?: string;
}
