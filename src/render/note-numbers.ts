/** Numbers footnotes in the order in which the printed text refers to them. */
export class NoteNumbers {
  readonly #numbers = new Map<string, number>();

  /** The number of a footnote that the text refers to, from 1. */
  referTo(identifier: string): number {
    const known = this.#numbers.get(identifier);
    if (known !== undefined) return known;
    const number = this.#numbers.size + 1;
    this.#numbers.set(identifier, number);
    return number;
  }

  /** The footnotes referred to so far, in order; grows while the notes themselves are rendered. */
  get identifiers(): readonly string[] {
    return [...this.#numbers.keys()];
  }
}
