/**
 * The function words of a language in lower case, parted by spaces. An elided word keeps its apostrophe (`l'`), what
 * follows the apostrophe stands alone.
 */
export interface FunctionWords {
  /** Words that names of institutions and titles are put together with, so that they prove little: `de`, `of`. */
  readonly joining: string;
  /** Words that a sentence needs: verbs, pronouns, articles that names lack, adverbs. */
  readonly telling: string;
  /** Words of any kind that happen to be another language's function words: they weigh nothing between the two. */
  readonly ambiguous: string;
}

/** How a language spells and others don't. */
export interface Spelling {
  /** Letters with their accents. */
  readonly letters?: string;
  /** Endings of words of five letters or more, parted by spaces. */
  readonly endings: string;
}
