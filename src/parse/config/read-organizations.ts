import type { Text } from '../../meeting.js';

/** An agency of the registry, with its name and its short name in every language. */
export interface Organization {
  readonly name: Text;
  /** An acronym, as a rule: `OIM // IOM`. */
  readonly short: Text | null;
  /** Other names that are right too. */
  readonly aliases: readonly Text[];
}
