/** How a language speaks of the time of day: patterns, in the form of `foldText` but for `written`. */
export interface TimeWords {
  /** Hours in words: 12 for noon, 0 for midnight. */
  readonly hours?: Readonly<Record<string, 0 | 12>>;
  /** What makes something else of such a word, where it stands before: `après-midi`. */
  readonly notBeforeHours?: string;
  /** What adds half an hour to such a word. */
  readonly halfPast?: string;
  /** What may follow a time in the first half of the day, and in the second. */
  readonly morning?: string;
  readonly later?: string;
  /** What follows the digits of a time with such words or with `units`, as far as it tells that there may be one. */
  readonly hint?: string;
  /** Of hours, besides `h`. */
  readonly units?: {
    /** Says that it is a time of day, not how long something takes: `Uhr`. */
    readonly clock?: string;
    readonly letter?: string;
    readonly short?: string;
    readonly long?: string;
  };
  /** Follows an hour: `o'clock`. */
  readonly oclock?: string;
  /** What an hour alone stands after: `a las 9`; and what may follow it. */
  readonly beforeHour?: string;
  readonly afterHour?: string;
  /** What a time with a full stop stands after, where the language writes such: `um 9.30`. */
  readonly beforeStop?: string;
  /** What the end of a day stands after: `à 24 h`. */
  readonly at?: string;
  /** What an hour with its unit stands after, where it is a time of day. */
  readonly before?: string;
  /** What says before an hour with its unit that something takes so long, with the words between: `durée de environ`. */
  readonly lasting?: { readonly words: string; readonly of?: string; readonly about?: string };
  /** The same, after it: `9 h par semaine`. */
  readonly spent?: string;
  /** Between the two hours of a range. */
  readonly to?: string;
  /** The same, where both have their unit: `9 h au 11 h`. */
  readonly unitTo?: string;
  /** What makes a time of an hour with its unit, where an hour follows: `9 h et 11 h`. */
  readonly ahead?: string;
  /** The article of an hour. */
  readonly article?: string;
  /** Before the two hours of a range that `and` joins. */
  readonly between?: string;
  /** Says that something is open all day, or all week. */
  readonly roundTheClock?: string;
  /** Units of how long something takes, besides `h` and `min`, as they are written. */
  readonly duration?: { readonly hours?: string; readonly minutes?: string };
  readonly written?: WrittenTimeWords;
}

/** The same as they are written in the front matter, with their accents, in lower case. */
export interface WrittenTimeWords {
  readonly am?: string;
  readonly pm?: string;
  readonly noon?: string;
  readonly midnight?: string;
  /** Unit of hours, besides `h` and those of `units`. */
  readonly hours?: string;
  /** What may stand before a time, and then before its hour. */
  readonly before?: string;
  readonly article?: string;
  readonly to?: string;
}
