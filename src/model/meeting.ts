import type { ListItem } from 'mdast';
import type { PlainDate, TimeRange } from './date-time.js';
import type { Header } from './header.js';
import type { Place } from './place.js';
import type { FlowContent, LanguageTag, Text } from './text.js';

export type * from './date-time.js';
export type * from './header.js';
export type * from './text.js';

/** One block, in each language that has it. */
export interface AlignedBlock {
  readonly kind: 'aligned';
  /**
   * What each language has at this place. A language that is not a key has nothing here: the block is then in the
   * languages it has, and `untranslated` says whether that is worth a mark.
   */
  readonly cells: ReadonlyMap<LanguageTag, readonly FlowContent[]>;
  /** Languages in which this text is missing although it holds a sentence: it is marked as not translated in them. */
  readonly untranslated: readonly LanguageTag[];
  /** True where the block is the same for every language (a name, a number, an image, code): printed once. */
  readonly shared: boolean;
  /** True where the languages have other blocks, which are aligned as a whole. */
  readonly whole: boolean;
  readonly place: Place | undefined;
}

/** A list whose items correspond, item by item. Each cell of an item holds what stands in that item. */
export interface AlignedList {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly start: number;
  readonly items: readonly AlignedListItem[];
  readonly place: Place | undefined;
}

export interface AlignedListItem {
  /** As in `AlignedBlock`; each value is a list item of that language. */
  readonly cells: ReadonlyMap<LanguageTag, ListItem>;
  readonly untranslated: readonly LanguageTag[];
  readonly shared: boolean;
  readonly place: Place | undefined;
}

/** A table with every language in each cell; it spans the page. */
export interface TableBlock {
  readonly kind: 'table';
  readonly align: readonly ('left' | 'right' | 'center' | null)[];
  readonly head: readonly Text[];
  readonly rows: readonly (readonly Text[])[];
  /** The languages have not as many rows: cells pair by position alone. */
  readonly uneven: boolean;
  readonly place: Place | undefined;
}

export type ActionStatus = 'open' | 'in-progress' | 'done' | 'cancelled' | 'postponed';
export type ActionColumnKind = 'number' | 'action' | 'owner' | 'due' | 'status' | 'other';

export interface ActionColumn {
  readonly kind: ActionColumnKind;
  /** As written where it has a form for each language; else the catalogue's, so `null`. Never null for `other`. */
  readonly heading: Text | null;
}

/** A cell of an action table. `text` is the cell as written; null where it is a mark for none (`N/A`, `-`, …). */
export interface ActionCell {
  readonly text: Text | null;
  /** In an owner column: the owners, one by one. Else empty. */
  readonly owners: readonly Text[];
  /** In a due column, where the words are a date: it is printed in each language's own form. */
  readonly date: PlainDate | null;
  /** In a status column; `statusAsWritten`: print `text`, not the catalogue's word. */
  readonly status: ActionStatus | null;
  readonly statusAsWritten: boolean;
  readonly place: Place | undefined;
}

export interface ActionItem {
  /** One cell a column, in the columns' order. */
  readonly cells: readonly ActionCell[];
  readonly place: Place | undefined;
}

/** An action table; without items it prints as one row that says so. */
export interface ActionTable {
  readonly kind: 'actions';
  /** As it is written. */
  readonly table: TableBlock;
  readonly columns: readonly ActionColumn[];
  readonly items: readonly ActionItem[];
  /** It stands in a follow-up part: its actions are an earlier meeting's. */
  readonly followUp: boolean;
  readonly place: Place | undefined;
}

export interface Decision {
  /** Runs through the document, from 1. */
  readonly number: number;
  readonly blocks: readonly Block[];
  readonly place: Place | undefined;
}

/** Decisions that follow each other. */
export interface DecisionList {
  readonly kind: 'decisions';
  readonly decisions: readonly Decision[];
  /** What a language has for all of them where its own are not as many: it prints whole. */
  readonly whole: ReadonlyMap<LanguageTag, readonly FlowContent[]>;
  /** Where its languages don't correspond one by one: what they were read from, with what stands around them. */
  readonly source: {
    readonly block: AlignedBlock;
    readonly before: readonly Block[];
    readonly after: readonly Block[];
  } | null;
  readonly place: Place | undefined;
}

/** A word for none, alone in its part: it prints once, as the catalogue has it, in every language. */
export interface NoneBlock {
  readonly kind: 'none';
  readonly of: 'decisions' | 'actions';
  /** The words, as they are written. */
  readonly written: readonly Block[];
  readonly place: Place | undefined;
}

/** A heading of level 4 to 6 (or a level 3 inside a section that has no parts). */
interface SubHeading {
  readonly kind: 'heading';
  readonly depth: number;
  readonly text: Text;
  readonly place: Place | undefined;
}

export type Block = AlignedBlock | AlignedList | TableBlock | ActionTable | DecisionList | NoneBlock | SubHeading;

export type PartKind = 'discussion' | 'decisions' | 'actions' | 'follow-up' | 'information' | 'free';

/** A heading that may be a label of the catalogue. */
export interface LabelHeading {
  /** As written. */
  readonly text: Text;
  /** Print the catalogue's label instead, in every language. */
  readonly isLabel: boolean;
}

/** A `###` part of a section; the text before the first has no heading. */
export interface Part {
  readonly kind: PartKind;
  /** Null where it has none of its own. */
  readonly heading: LabelHeading | null;
  readonly blocks: readonly Block[];
  readonly place: Place | undefined;
}

/** A number typed by hand before a heading. */
export interface TypedNumber {
  readonly value: number;
  /** As typed: `1-`, `2.`, `3)`. */
  readonly text: string;
  /** In an escape (`2\.`) that of the whole heading. */
  readonly place: Place | undefined;
}

export interface AgendaItem {
  readonly kind: 'item';
  /** Null for an opening before the first numbered heading. */
  readonly number: number | null;
  /** In the languages in which the heading has one. */
  readonly typedNumbers: ReadonlyMap<LanguageTag, TypedNumber>;
  /** Without the typed number and the presenter. */
  readonly heading: Text;
  readonly presenter: Text | null;
  readonly parts: readonly Part[];
  readonly place: Place | undefined;
}

/** A `#` heading that groups the items after it. */
export interface ItemGroup {
  readonly kind: 'group';
  readonly heading: Text;
  /** They print one after the other, whatever they are called. */
  readonly parts: readonly Part[];
  readonly place: Place | undefined;
}

/** A section that is not an agenda item: unnumbered, not in the agenda. */
export interface SpecialSection {
  readonly kind: 'attendance' | 'annexes' | 'signatures' | 'closing';
  readonly heading: LabelHeading;
  readonly parts: readonly Part[];
  readonly place: Place | undefined;
}

export type Section = AgendaItem | ItemGroup | SpecialSection;

/** An entry of an agenda that is written out. */
export interface AnnouncedEntry {
  /** Without number and presenter; no word where other blocks stand in place of an entry. */
  readonly text: Text;
  readonly presenter: Text | null;
  /** What is written below it. */
  readonly blocks: readonly Block[];
  /** None of one that a translation's header has alone. */
  readonly place: Place | undefined;
}

/** A line of the printed agenda. */
export interface AgendaEntry {
  readonly number: number | null;
  readonly text: Text;
  readonly presenter: Text | null;
  /** What is written below an entry of an agenda list (sub-points). */
  readonly blocks: readonly Block[];
  /** A group's heading among the entries. */
  readonly group: boolean;
}

export interface Footnote {
  readonly identifier: string;
  readonly blocks: readonly Block[];
}

/**
 * The minutes of one meeting, as far as they are known: what is wrong or lacking has its problem. Readonly; made by
 * `compile`, read by everything after.
 */
export interface Meeting extends Omit<Header, 'agenda'> {
  /** Of the header, or else the first `#` heading. */
  readonly title: Text | null;
  /** What the header says by itself. */
  readonly header: Header;
  /**
   * Place of each value that the header has, by the path to it, list entries counted from 0: `date`, `next.date`,
   * `agenda.2`, `annexes.1.file`. A single `logo` or address of `distribution` is also its entry 0, a `next` that is a
   * date alone also `next.date`.
   */
  readonly positions: ReadonlyMap<string, Place>;
  /** As it prints. */
  readonly agenda: readonly AgendaEntry[];
  /** The agenda as it is announced, by the header, by a list in the body, or by both; null where it is not. */
  readonly announced: readonly AnnouncedEntry[] | null;
  /** An agenda list in the body, as it is written. */
  readonly agendaList: AgendaList | null;
  /** What stands before the first `##`: it prints before the agenda. */
  readonly preamble: readonly Part[];
  readonly sections: readonly Section[];
  /** In order of first reference; unreferenced ones last. */
  readonly footnotes: readonly Footnote[];
}

interface AgendaList {
  readonly heading: LabelHeading;
  readonly blocks: readonly Block[];
}

/** A meeting that has what a document needs. */
export interface PrintableMeeting extends Meeting {
  readonly title: Text;
  readonly date: PlainDate;
  readonly time: TimeRange;
  readonly room: Text;
}

/** Whether a meeting lacks nothing that is required. */
export function isPrintable(meeting: Meeting): meeting is PrintableMeeting {
  const { title, date, time, room } = meeting;
  return title !== null && date !== null && time !== null && room !== null;
}
