import type { Position } from 'unist';

/** What is wrong with the parts of a text, one of which each language reads. */
export interface SplitFault {
  readonly kind: 'too-many' | 'stray-part' | 'stray-words' | 'stray-title';
  readonly position: Position | undefined;
  /** The words that have no language, or stand in another's side. */
  readonly text: string;
}
