/** Units of measure as they are compared. */
export const measureUnits = [
  'l',
  'm',
  'km',
  'cm',
  'mm',
  't',
  'kg',
  'g',
  'ha',
  's',
  'min',
  'h',
  'day',
  'week',
  'month',
  'year',
] as const;

type MeasureUnit = (typeof measureUnits)[number];

/** The words for each unit, parted by spaces, without vowel marks. */
export type MeasureWords = Partial<Readonly<Record<MeasureUnit, string>>>;

/** Patterns of adjectives that stand with a unit. */
export interface MeasureAdjectives {
  /** Before it. */
  readonly before?: string;
  /** After it: the third power, the second. */
  readonly cubed?: string;
  readonly squared?: string;
}
