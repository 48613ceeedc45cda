/** Levels, a trie of patterns that names them, and exceptions: for each word the places where it may be broken. */
export type HyphenationPatterns = readonly [
  levels: unknown,
  trie: unknown,
  exceptions?: Readonly<Record<string, readonly number[]>>,
];

export interface Hyphenation {
  /**
   * Loads Liang's patterns, as TeX has them (hyphenation.org).
   *
   * @param region subtag, such as `US`; null where the tag names none
   */
  load(region: string | null): Promise<{ readonly default: HyphenationPatterns }>;
  /** Whether words with a capital are broken too; where not, they may be names. */
  readonly capitals?: boolean;
}
