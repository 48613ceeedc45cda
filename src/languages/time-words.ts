/** How a language speaks of the time of day in running text. */
export interface TimeWords {
  /** Whether a full stop may part hours and minutes: `um 9.30`. */
  readonly fullStop?: boolean;
}
