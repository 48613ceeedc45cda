import type { Fact } from './fact.js';

/** A fact that two texts do not share. Where one of them has nothing in its place, it is null there. */
export interface Disagreement {
  /** In the translation. */
  readonly found: Fact | null;
  /** In the source. */
  readonly expected: Fact | null;
}
