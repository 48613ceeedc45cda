/** One font file. */
export interface FontFace {
  readonly family: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  /** Its name in `dist/fonts`. */
  readonly file: string;
  /** The characters it may draw, as CSS lists them. */
  readonly unicodeRange: string;
}
