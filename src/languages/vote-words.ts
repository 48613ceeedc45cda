/** How somebody may vote. */
export type VoteSide = 'for' | 'against' | 'abstain';

/** How a language speaks of votes: patterns in lower case. */
export interface VoteWords {
  readonly sides: Readonly<Record<VoteSide, string>>;
  /** Who votes, or what is counted: `voix`, `members`. */
  readonly voters: string;
  /** Says that all agreed: `à l’unanimité`. */
  readonly unanimity: string;
  /** Pieces of words without which a text has no such phrase. */
  readonly unanimityHint: string;
  /** Says in any way that all agreed. */
  readonly agreement: string;
}
