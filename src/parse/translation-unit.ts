import type { Nodes } from 'mdast';
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import type { LanguageTag } from '../model/meeting.js';

/**
 * A text that stands at one place of the document, in each language that has it. The words are those of TMX
 * (translation unit, variant): the smallest pieces that correspond, such as a paragraph, a heading, a table cell.
 */
export interface TranslationUnit {
  readonly kind: UnitKind;
  /** In the order of the document's languages; the first is what the others are measured against. Never empty. */
  readonly variants: readonly Variant[];
  /** Whether the languages have blocks that don't match here, which is reported: `variants` correspond as a whole alone. */
  readonly mismatched: boolean;
}

/** `field`: of the front matter; `owner`: a cell of an action table that names who acts. */
export type UnitKind = 'heading' | 'paragraph' | 'cell' | 'owner' | 'field';

export interface Variant {
  readonly language: LanguageTag;
  /** The file it is written in. */
  readonly file: VFile;
  readonly nodes: readonly Nodes[];
  /** Where it is written; with ` // `, the piece of this language. */
  readonly position: Position | undefined;
}
