import type { VoteSide } from '../languages/vote-words.js';
import type { Range } from '../model/range.js';

/**
 * How loudly a fact speaks. `strong`: the other language must have it. `weak`: it serves as the other side of a strong
 * one, and disagrees with another weak one (`deux`, `three`). `silent`: it serves as the other side, and no more (`une`).
 */
export type Weight = 'strong' | 'weak' | 'silent';

type NumberForm = 'digits' | 'counter' | 'word' | 'ordinal' | 'roman' | 'fraction' | 'decade';

export interface NumberFact extends Range {
  readonly kind: 'number';
  readonly weight: Weight;
  readonly form: NumberForm;
  /** Plain decimals (`1234.5`): as it can be read, first as its language reads it. `12.3.1` stays as it is. */
  readonly values: readonly string[];
  /** `%`, the kind of money, or a measure; null where it is of another kind or not told. */
  readonly unit: string | null;
  readonly sign: '+' | '-' | null;
  readonly vote: VoteSide | null;
}

/** Letters and digits in one: `DGECM-R2`, `A/RES/70/1`, a telephone number. Its letters may differ by language. */
export interface CodeFact extends Range {
  readonly kind: 'code';
  readonly name: string;
  readonly values: readonly string[];
}

export interface DateFact extends Range {
  readonly kind: 'date';
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** 1 for Monday. */
  readonly weekday: number | null;
}

export interface TimeFact extends Range {
  readonly kind: 'time';
  /** Of 24, where `sure`; else perhaps of 12. */
  readonly hour: number;
  readonly minute: number;
  readonly isCertain: boolean;
  /** False for `midi`. */
  readonly digits: boolean;
}

/** An e-mail address, or a bare address of the web. */
export interface AddressFact extends Range {
  readonly kind: 'email' | 'address';
  readonly address: string;
}

/** `à l'unanimité`; `24 h/24`, which other languages put as `24/7`. */
export interface PhraseFact extends Range {
  readonly kind: 'unanimity' | 'always';
}

export type Fact = NumberFact | CodeFact | DateFact | TimeFact | AddressFact | PhraseFact;
