import type { Random } from '../random.js';

/** A word of a made-up meeting, which stands in it just once. */
export interface WrittenWord {
  readonly word: string;
  /** The language that it is written in. */
  readonly language: string;
  /** The languages that the text around it has a form in. */
  readonly forms: readonly string[];
  /** What it is part of, for messages. */
  readonly place: string;
  /** It stands in the agenda, in the summary or in the margin too. */
  readonly repeats: boolean;
  /** It prints for every language that has a form of the block around it. */
  readonly shared: boolean;
}

const latin = ['bcdfghjklmnprstvz', 'aeiou'];
const arabic = ['بتثجحدرزسشصضطعفقكمنه', 'وي'];

/** Makes words of no language, none twice, and remembers where they stand. */
export class WordMaker {
  readonly words: WrittenWord[] = [];
  readonly #known = new Set<string>();
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  make(facts: Omit<WrittenWord, 'word'>): string {
    const [consonants = '', vowels = ''] = facts.language === 'ar' ? arabic : latin;
    const letter = (letters: string) => this.#random.pick([...letters]);
    const syllables = Array.from({ length: 4 }, () => letter(consonants) + letter(vowels));
    const word = syllables.join('') + letter(consonants);
    if (this.#known.has(word)) return this.make(facts);
    this.#known.add(word);
    this.words.push({ ...facts, word });
    return word;
  }
}
