/** Turns the depths of headings as written into levels that follow each other without a gap. */
export class HeadingLevels {
  readonly #first: number;
  #open: number[] = [];

  /** @param first the level of the outermost heading, from 1 */
  constructor(first: number) {
    this.#first = first;
  }

  /** The level of the next heading, as written `depth` deep. */
  levelOf(depth: number): number {
    this.#open = this.#open.filter((outer) => outer < depth);
    this.#open.push(depth);
    return Math.min(this.#first + this.#open.length - 1, 6);
  }

  /** The level of a heading below the last one. */
  get next(): number {
    return Math.min(this.#first + this.#open.length, 6);
  }
}
