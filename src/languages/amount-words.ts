/** Kinds of money that are told apart; one dollar is as good as another, as languages name them by turns. */
export type Money = 'dollar' | 'euro' | 'pound' | 'franc' | 'cfa' | 'yen' | 'dirham' | 'dinar';

/** How a language writes what is counted in money or in hundredths, in lower case. */
export interface AmountWords {
  /** Words parted by commas. */
  readonly money: Partial<Readonly<Record<Money, string>>>;
  /** What may stand between a number and its money: words parted by spaces, `de d’`. */
  readonly of?: string;
  /** A pattern of what says `%`. */
  readonly percent: string;
  /** Powers of ten by exponent, parted by spaces: `million millions`. */
  readonly powers: Readonly<Record<number, string>>;
  /** A pattern of those that may have a full stop. */
  readonly shortPowers?: string;
  /** The millions that make a thousand millions: `mil millones`. */
  readonly millions?: string;
}
