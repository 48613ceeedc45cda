/** The numbers of a language in words. */
export interface NumberLanguage {
  /** Primary subtag, such as `fr`. */
  readonly code: string;
  /** Words by value, parted by spaces; they make greater numbers as `combine` in `find-words.ts` has it. */
  readonly cardinals: Readonly<Record<number, string>>;
  /** From third on; the first two are said of too many other things. */
  readonly ordinals: Readonly<Record<number, string>>;
  /** Words that name a number and much else; they never speak, but a digit of the other language may mean them. */
  readonly silent: Readonly<Record<string, string>>;
  /** Between the words of one number: `et`, `and`. */
  readonly joiners: string;
  /**
   * How numbers begin: a text without one of these has no word that speaks. Null where the words are few enough to look for
   * them all.
   */
  readonly beginnings: string | null;
}
