/** A stretch of a text: offsets in UTF-16 units, `end` behind its last one. */
export interface Range {
  readonly start: number;
  readonly end: number;
}
