import type { Random } from '../random.js';
import type { WordMaker, WrittenWord } from './made-words.js';

/** Where a text stands. */
export interface Place {
  /** The language of a container or a translation file; null: the languages are parted by ` // `. */
  readonly language: string | null;
  /** The languages that have a form at this place, where `language` is set. */
  readonly forms: readonly string[];
  readonly name: string;
  /** What Markdown allows there: blocks of HTML have none. */
  readonly markup: boolean;
  readonly nested: boolean;
  readonly repeats: boolean;
}

/** Makes lines of text: words with marks of every kind, in one language or parted. */
export class PhraseMaker {
  readonly #random: Random;
  readonly #languages: readonly string[];
  readonly #words: WordMaker;
  /** Definitions of footnotes that were referred to, to be written. */
  readonly notes: string[] = [];

  constructor(random: Random, languages: readonly string[], words: WordMaker) {
    this.#random = random;
    this.#languages = languages;
    this.#words = words;
  }

  /** A text as it stands at a place. */
  text(place: Place): string {
    const [source = ''] = this.#languages;
    if (place.language !== null) return this.#phrase(place.language, place.forms, place, false);
    const kind = this.#languages.length === 1 ? 1 : this.#random.next();
    if (kind > 0.85) return this.#phrase(source, [source], place, true);
    if (kind > 0.75) return this.#partly(place);
    if (kind > 0.65) return this.#spans(place);
    return this.#parted(place, this.#languages);
  }

  #parted(place: Place, forms: readonly string[]): string {
    const parted = this.#languages.map((language) =>
      forms.includes(language) ? this.#phrase(language, forms, place, forms.length < this.#languages.length) : '',
    );
    return parted.join(' // ');
  }

  /** A text that some languages lack. */
  #partly(place: Place): string {
    const { length } = this.#languages;
    const lacking = this.#random.between(length > 2 ? 0 : 1, length - 1);
    return this.#parted(
      place,
      this.#languages.filter((_, index) => index !== lacking),
    );
  }

  /** Words for all, with a span that is parted. */
  #spans(place: Place): string {
    const [source = ''] = this.#languages;
    const around = () => this.#word(source, this.#languages, place, true);
    const parted = this.#languages.map((language) => this.#word(language, this.#languages, place, false)).join(' // ');
    if (!place.markup) return `${around()} (${parted}) ${around()}`;
    const [open, close] = this.#random.pick([
      ['(', ')'],
      ['**', '**'],
      ['[', '](https://example.org)'],
      ['<u>', '</u>'],
    ] as const);
    return `${around()} ${open}${parted}${close} ${around()}`;
  }

  #phrase(language: string, forms: readonly string[], place: Place, shared: boolean): string {
    const word = () => this.#word(language, forms, place, shared);
    const piece = () => (place.markup ? this.#random.pick(marked)(word, this) : this.#random.pick(plain)(word, this));
    const pieces = Array.from({ length: this.#random.between(1, 3) }, piece).join(' ');
    return this.#random.next() < 0.3 ? `${pieces} ${word()} ${word()} ${word()}.` : pieces;
  }

  #word(language: string, forms: readonly string[], { name, repeats, nested }: Place, shared: boolean): string {
    const facts: Omit<WrittenWord, 'word'> = {
      language,
      forms,
      place: name,
      repeats,
      shared: shared || (nested && forms.length < this.#languages.length),
    };
    return this.#words.make(facts);
  }
}

type Piece = (word: () => string, phrases: PhraseMaker) => string;

const plain: readonly Piece[] = [
  (word) => word(),
  (word) => `${word()} ${word()}`,
  (word) => `<b>${word()}</b>`,
  (word) => `${word()}, ${word()} :`,
];

const marked: readonly Piece[] = [
  ...plain,
  (word) => word(),
  (word) => `*${word()}*`,
  (word) => `**${word()} ${word()}**`,
  (word) => `~~${word()}~~`,
  (word) => `\`${word()}\``,
  (word) => `[${word()}](https://example.org)`,
  (word) => `[${word()}](https://example.org "${word()}")`,
  (word) => `https://example.org/${word()}`,
  (word) => `${word()}<sup>${word()}</sup>`,
  (word) => `<u>${word()} **${word()}**</u>`,
  (word) => `<abbr title="${word()} ${word()}">${word()}</abbr>`,
  (word) => `<q>${word()}</q>`,
  (word) => `<span dir="auto">${word()}</span>`,
  (word) => `<${word()} ${word()}>`,
  (word) => `(${word()}) ${word()}`,
  (word) => `:${word()} ::${word()}`,
  (word) => `« ${word()} »`,
  (word) => `\\*${word()}\\*`,
  (word) => `<?${word()}?>`,
  (word) => `[${word()}] [${word()}][${word()}]`,
  (word, { notes }) => {
    const name = `n${notes.length}`;
    notes.push(name);
    return `${word()}[^${name}]`;
  },
];
