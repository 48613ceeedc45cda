import type { Nodes } from 'mdast';
import type { FlowContent, LanguageTag } from '../model/meeting.js';
import type { Place } from '../model/place.js';

/**
 * A text that stands at one place of the document, in each language that has it: the smallest pieces that correspond,
 * such as a paragraph, a heading, a table cell (XLIFF's segments; TMX calls them translation units).
 */
export interface Segment {
  readonly kind: SegmentKind;
  /** Of a `field`, its path, as in `Meeting.positions`. */
  readonly field: string | null;
  /** In the order of the document's languages; the first is what the others are measured against. Never empty. */
  readonly variants: readonly Variant[];
  /** Whether the languages have blocks that don't match here: `variants` correspond as a whole alone. */
  readonly mismatched: boolean;
}

/** `field`: of the front matter; `owner`: what names who acts, in an action table or after a heading. */
export type SegmentKind = 'heading' | 'paragraph' | 'cell' | 'owner' | 'field';

export interface Variant {
  readonly language: LanguageTag;
  readonly nodes: readonly Nodes[];
  /** Where its words are; with ` // `, the piece of this language. */
  readonly place: Place;
}

/** Blocks inside blocks that correspond, which a language has otherwise than the first. */
export interface Mismatch {
  readonly own: readonly FlowContent[];
  readonly first: readonly FlowContent[];
}

/** What a meeting says in its languages. */
export interface Segments {
  readonly segments: readonly Segment[];
  readonly mismatches: readonly Mismatch[];
}
