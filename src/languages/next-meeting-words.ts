/** How a language speaks of the next meeting, in the form of `foldText`: patterns, words parted by single spaces. */
export interface NextMeetingWords {
  readonly phrase: string;
  /** What may stand between the phrase and its date, besides the words that are between: `aura lieu`, `is scheduled`. */
  readonly verbs: string;
  /** What may stand between them alone, or after a verb. */
  readonly prepositions: string;
  /** What stands before the phrase where the sentence tells of something else: `à la prochaine réunion`. */
  readonly adverbial: string;
  /** What makes a date a limit, not the day: `avant le`. */
  readonly limits: string;
  /** What the phrase stands after where its date is what the sentence tells of: `la date de la prochaine réunion`. */
  readonly dateOf?: string;
  /** What it may stand after as a heading: an article. */
  readonly heading?: string;
  /** Pieces of words without which a text has no such phrase, as they are written. */
  readonly hint: string;
}
