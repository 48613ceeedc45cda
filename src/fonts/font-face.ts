/** One font file. */
export interface FontFace {
  readonly family: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  /** Its name in `dist/fonts`, or its path in `package`. */
  readonly file: string;
  /** The npm package that users install it with; null where it is shipped. */
  readonly package: string | null;
  /** The characters it may draw, as CSS lists them. */
  readonly unicodeRange: string;
}
