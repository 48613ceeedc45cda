import type { Position } from 'unist';
import type {
  Annex,
  Attendee,
  LanguageTag,
  Meeting,
  NextMeeting,
  PlainDate,
  Text,
  TimeRange,
} from '../../model/meeting.js';

/**
 * The front matter of a meeting as domain values: what is written, what the configuration gives by default, and the
 * defaults. A field whose value is at fault is null or left out, and has its problem.
 */
export interface FrontMatter {
  /** The source language first. Never empty. */
  readonly languages: readonly LanguageTag[];
  readonly title: Text | null;
  readonly subtitle: Text | null;
  readonly organization: Text | null;
  readonly reference: Text | null;
  readonly series: Text | null;
  readonly date: PlainDate | null;
  readonly time: TimeRange | null;
  readonly timezone: string | null;
  readonly room: Text | null;
  readonly attendees: readonly Attendee[];
  readonly status: Meeting['status'];
  readonly approved: Meeting['approved'];
  readonly classification: Text | null;
  readonly quorum: Text | null;
  readonly previous: Meeting['previous'];
  readonly next: NextMeeting | null;
  /** Null where the field is not written. */
  readonly agenda: readonly { readonly text: Text }[] | null;
  readonly layout: Meeting['layout'];
  readonly template: string | null;
  readonly style: string | null;
  readonly logos: readonly string[];
  readonly distribution: readonly string[];
  readonly annexes: readonly Annex[];
  readonly signatures: readonly Text[];
  /**
   * Place of each written value, by the path to it, list entries counted from 0: `date`, `next.date`, `agenda.2`,
   * `annexes.1.file`. A single `logo` or address of `distribution` is also its entry 0, a `next`
   * that is a date alone also `next.date`.
   */
  readonly positions: ReadonlyMap<string, Position>;
}
