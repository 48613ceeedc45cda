import type { ListItem } from 'mdast';
import type { Position } from 'unist';
import type { PlainDate, TimeRange } from './date-time.js';
import type { Header } from './header.js';
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
  readonly position: Position | undefined;
}

/** A list whose items correspond, item by item. Each cell of an item holds what stands in that item. */
export interface AlignedList {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly start: number;
  readonly items: readonly AlignedListItem[];
  readonly position: Position | undefined;
}

export interface AlignedListItem {
  /** As in `AlignedBlock`; each value is a list item of that language. */
  readonly cells: ReadonlyMap<LanguageTag, ListItem>;
  readonly untranslated: readonly LanguageTag[];
  readonly shared: boolean;
  readonly position: Position | undefined;
}

/** A table with every language in each cell; it spans the page. */
export interface TableBlock {
  readonly kind: 'table';
  readonly align: readonly ('left' | 'right' | 'center' | null)[];
  readonly head: readonly Text[];
  readonly rows: readonly (readonly Text[])[];
  readonly position: Position | undefined;
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
  readonly position: Position | undefined;
}

export interface ActionItem {
  /** One cell a column, in the columns' order. */
  readonly cells: readonly ActionCell[];
  readonly position: Position | undefined;
}

/** An action table; without items it prints as one row that says so. */
export interface ActionTable {
  readonly kind: 'actions';
  readonly columns: readonly ActionColumn[];
  readonly items: readonly ActionItem[];
  /** It stands in a follow-up part: its actions are an earlier meeting's. */
  readonly followUp: boolean;
  readonly position: Position | undefined;
}

export interface Decision {
  /** Runs through the document, from 1. */
  readonly number: number;
  readonly blocks: readonly Block[];
  readonly position: Position | undefined;
}

/** Decisions that follow each other. */
export interface DecisionList {
  readonly kind: 'decisions';
  readonly decisions: readonly Decision[];
  /** What a language has for all of them where its own are not as many: it prints whole. */
  readonly whole: ReadonlyMap<LanguageTag, readonly FlowContent[]>;
  readonly position: Position | undefined;
}

/** A word for none, alone in its part: it prints once, as the catalogue has it, in every language. */
export interface NoneBlock {
  readonly kind: 'none';
  readonly of: 'decisions' | 'actions';
  readonly position: Position | undefined;
}

/** A heading of level 4 to 6 (or a level 3 inside a section that has no parts). */
interface SubHeading {
  readonly kind: 'heading';
  readonly depth: number;
  readonly text: Text;
  readonly position: Position | undefined;
}

export type Block = AlignedBlock | AlignedList | TableBlock | ActionTable | DecisionList | NoneBlock | SubHeading;

export type PartKind = 'discussion' | 'decisions' | 'actions' | 'follow-up' | 'information' | 'free';

/** A `###` part of an agenda item; the text before the first has no heading. */
export interface Part {
  readonly kind: PartKind;
  /**
   * `none`: the part has no heading of its own. `catalogue`: print the catalogue's label of `kind` in every language.
   * Else the text as written.
   */
  readonly heading: Text | 'catalogue' | 'none';
  readonly blocks: readonly Block[];
  readonly position: Position | undefined;
}

export interface AgendaItem {
  readonly kind: 'item';
  /** Null for an opening before the first numbered heading. */
  readonly number: number | null;
  /** Without the typed number and the presenter. */
  readonly heading: Text;
  readonly presenter: Text | null;
  readonly parts: readonly Part[];
  readonly position: Position | undefined;
}

/** A `#` heading that groups the items after it. */
export interface ItemGroup {
  readonly kind: 'group';
  readonly heading: Text;
  readonly blocks: readonly Block[];
  readonly position: Position | undefined;
}

/** A section that is not an agenda item: unnumbered, not in the agenda. */
export interface SpecialSection {
  readonly kind: 'attendance' | 'annexes' | 'signatures' | 'closing';
  readonly heading: Text | 'catalogue';
  readonly parts: readonly Part[];
  readonly position: Position | undefined;
}

export type Section = AgendaItem | ItemGroup | SpecialSection;

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

/** The minutes of one meeting. Readonly; made by `parse`, read by everything after. */
export interface Meeting extends Omit<Header, 'agenda'> {
  readonly title: Text;
  readonly date: PlainDate;
  readonly time: TimeRange;
  readonly room: Text;
  readonly agenda: readonly AgendaEntry[];
  /** Of an agenda list in the body, as written where it has a form for each language; else the catalogue's. */
  readonly agendaHeading: Text | 'catalogue';
  /** What stands before the first `##`: it prints before the agenda. */
  readonly preamble: readonly Block[];
  readonly sections: readonly Section[];
  /** In order of first reference; unreferenced ones last. */
  readonly footnotes: readonly Footnote[];
}
