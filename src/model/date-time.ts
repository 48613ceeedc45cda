/** A calendar date without time zone; `month` and `day` count from 1. */
export interface PlainDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A wall-clock time, 24 hours. */
export interface PlainTime {
  readonly hour: number;
  readonly minute: number;
}

/** When a meeting takes place on its day; `nextDay`: `end` falls on the day after. */
export interface TimeRange {
  readonly start: PlainTime;
  readonly end: PlainTime | null;
  readonly nextDay: boolean;
}
