import type { PlainDate, PlainTime, TimeRange } from './date-time.js';
import type { LanguageTag, Text } from './text.js';

/** What the header of a meeting says, each field as a domain value. */
export interface Header {
  /** Null where the body has it: its first `#` heading. */
  readonly title: Text | null;
  readonly subtitle: Text | null;
  /** Of those that are required, null where none is written, or one that is at fault. */
  readonly date: PlainDate | null;
  readonly time: TimeRange | null;
  readonly room: Text | null;
  readonly attendees: readonly Attendee[];
  /** The source language first. Never empty. */
  readonly languages: readonly LanguageTag[];
  readonly organization: Text | null;
  readonly reference: Text | null;
  readonly series: Text | null;
  /** An IANA name. */
  readonly timezone: string | null;
  readonly status: 'draft' | 'final' | 'approved';
  readonly approved: Approval | null;
  readonly classification: Text | null;
  readonly quorum: Text | null;
  readonly previous: PreviousMeeting | null;
  readonly next: NextMeeting | null;
  /** Null where the field is not written. */
  readonly agenda: readonly Text[] | null;
  readonly layout: 'parallel' | 'stacked' | 'sequential';
  /** Paths relative to the meeting file. */
  readonly template: string | null;
  readonly style: string | null;
  readonly logos: readonly string[];
  /** E-mail addresses. */
  readonly distribution: readonly string[];
  readonly annexes: readonly Annex[];
  readonly signatures: readonly Text[];
}

export type Role = 'chair' | 'secretary' | 'member' | 'guest' | 'observer';
export type AttendeeStatus = 'present' | 'remote' | 'excused' | 'absent';

export interface Attendee {
  readonly name: Text;
  readonly function: Text | null;
  readonly organization: Text | null;
  readonly role: Role | null;
  readonly status: AttendeeStatus;
  readonly email: string | null;
  /** Who votes for this person. */
  readonly proxy: Text | null;
  readonly arrived: PlainTime | null;
  readonly left: PlainTime | null;
  /** Head count, for a group. */
  readonly count: number | null;
}

export interface Approval {
  readonly date: PlainDate | null;
  readonly by: Text | null;
}

export interface PreviousMeeting {
  readonly date: PlainDate | null;
  /** Path relative to the meeting file. */
  readonly file: string | null;
  /** Whether its minutes were. */
  readonly approved: boolean | null;
}

export interface NextMeeting {
  /** Set instead of the others where the next meeting is words (`à convenir // to be agreed`). */
  readonly text: Text | null;
  readonly date: PlainDate | null;
  readonly time: TimeRange | null;
  readonly room: Text | null;
}

export interface Annex {
  readonly title: Text;
  /** Path relative to the meeting file, or null. */
  readonly file: string | null;
  readonly url: string | null;
}
