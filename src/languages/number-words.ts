/** The numbers of a language in words. */
export interface NumberWords {
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
  /** Writes a word as it is listed here; else it is put in lower case. */
  normalize?(word: string): string;
  /** Takes off what is written together with a word that is not listed: an article, `and`. Null for nothing. */
  strip?(word: string): { readonly word: string; readonly joins: boolean } | null;
  /** Whether a number below a hundred is multiplied by the word after it: `quatre-vingts`. */
  multiplies?(below: number, value: number): boolean;
  /** Whether a word is added to the number before it, both below a hundred; if not told, `joinsTenAndUnit`. */
  adds?(below: number, value: number): boolean;
  /** Whether a noun alone may tell of one or two. */
  readonly hasDual?: boolean;
}

export function joinsTenAndUnit(below: number, value: number): boolean {
  return below >= 20 && below % 10 === 0 && value > 0 && value < 10;
}

/** How a language writes what is partly in digits, and fractions in words: patterns in lower case. */
export interface FigureWords {
  /** What may follow the digits of an ordinal: `er`, `th`. */
  readonly ordinals?: string;
  /** The same of a Roman numeral. */
  readonly romanOrdinals?: string;
  /** What stands before a decade, and what its digits end with: `années 90`, `90s`. */
  readonly decades?: string;
  readonly decadeEnding?: string;
  readonly half?: string;
  readonly third?: string;
  readonly quarter?: string;
}
