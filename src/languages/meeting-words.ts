import type { ActionColumnKind, ActionStatus, AttendeeStatus, Role } from '../model/meeting.js';

/** What a `###` heading may name. */
export type HeadingKind = 'discussion' | 'decisions' | 'actions' | 'follow-up' | 'information';
/** What a `##` heading may name, besides an agenda item. */
export type SectionKind = 'agenda' | 'attendance' | 'annexes' | 'signatures' | 'closing' | 'follow-up';
/** What the heading of a column of an action table may name. */
export type ColumnKind = Exclude<ActionColumnKind, 'other'>;
/** `matter`: words such as `What` that head the actions of an actions part, and elsewhere mean other things. */
export type ColumnWord = ColumnKind | 'matter';

/** What a part may hold none of. */
export type NoneKind = 'decisions' | 'actions';

/**
 * Words parted by commas, line breaks as good as spaces. There are thousands: as lists, they would take longer to load
 * than the rest of a build's code.
 */
export type WordList = string;

type Words<Kind extends string> = Readonly<Record<Kind, WordList>>;

/**
 * What a writer may type, besides the labels themselves; how words are compared (case, accents, plural marks such as
 * `(s)`) is in `normalize-term.ts`.
 */
export interface MeetingWords {
  readonly parts: Words<HeadingKind>;
  /** A follow-up section is headed as a follow-up part is. */
  readonly sections: Words<Exclude<SectionKind, 'follow-up'>>;
  /** A kind that is not here has its label alone. */
  readonly columns: Partial<Words<ColumnWord>>;
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
