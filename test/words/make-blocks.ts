import { openRandom, type Random } from '../random.js';
import type { WordMaker, WrittenWord } from './made-words.js';
import { PhraseMaker, type Place } from './make-phrase.js';

/** What the parts of a meeting share. */
export interface Making {
  readonly random: Random;
  readonly languages: readonly string[];
  readonly words: WordMaker;
  readonly phrases: PhraseMaker;
  readonly place: Omit<Place, 'name'>;
}

/** Makes blocks of every kind, in each other. */
export class BlockMaker {
  readonly #making: Making;

  constructor(making: Making) {
    this.#making = making;
  }

  /** Blocks, some of them in containers. */
  blocks(name: string, depth = 0): string {
    const one = () =>
      depth === 0 && this.#making.place.language === null && this.#making.languages.length > 1 && this.chance(0.35)
        ? this.#containers(name)
        : this.block(name, depth);
    return this.many(1, depth === 0 ? 3 : 2, one).join('\n\n');
  }

  #containers(name: string): string {
    const members = this.#making.languages.filter(() => this.chance(0.8));
    if (members.length === 0) return this.block(name, 0);
    const seed = this.#making.random.between(1, 1e9);
    const isSame = this.chance(0.5);
    const containers = members
      .map((language) => {
        // The same numbers make the same blocks, with other words.
        const random = isSame ? openRandom(seed) : this.#making.random;
        const { languages, words } = this.#making;
        const phrases = new PhraseMaker(random, languages, words);
        const place = { ...this.#making.place, language, forms: members };
        const maker = new BlockMaker({ random, languages, words, phrases, place });
        const content = maker.blocks(`${name} > :::${language}`, 1);
        return `:::${language}\n${[content, ...maker.notes()].join('\n\n')}\n:::`;
      })
      .join('\n\n');
    // Lest they be one group with the containers before.
    return `${this.text(name)}\n\n${containers}`;
  }

  block(name: string, depth: number): string {
    if (depth > 4) return this.text(name);
    const kinds = [
      this.#paragraph,
      this.#paragraph,
      this.#bullets,
      this.#tasks,
      this.#quotation,
      this.#table,
      this.#code,
    ];
    const others = [
      this.#html,
      this.#html,
      this.#heading,
      this.#definition,
      this.#unreferredNote,
      this.#listOfNumbers,
      this.#comment,
    ];
    return this.#making.random.pick([...kinds, ...others]).call(this, name, depth);
  }

  #paragraph(name: string): string {
    const line = `${this.text(`${name} > paragraph`)}`;
    return this.#making.place.language !== null && this.chance(0.3)
      ? `${line}<br>${this.text(`${name} > line`)}\n${this.text(`${name} > line`)}`
      : line;
  }

  #bullets(name: string, depth: number): string {
    return this.listOf(`${name} > list`, depth, ['- ']);
  }

  #tasks(name: string, depth: number): string {
    return this.listOf(`${name} > tasks`, depth, ['- [ ] ', '- [x] ']);
  }

  #listOfNumbers(name: string, depth: number): string {
    return this.listOf(`${name} > numbers`, depth, ['3. ']);
  }

  listOf(name: string, depth: number, marks: readonly string[]): string {
    const inside = this.with({ nested: true });
    const items = this.many(1, 3, () => {
      const mark = this.#making.random.pick(marks);
      const below = this.chance(0.35) ? `\n\n${inside.blocks(name, depth + 1)}` : '';
      const indent = ' '.repeat(mark.startsWith('-') ? 2 : mark.length);
      return mark + `${inside.text(name)}${below}`.replace(/\n(?=[^\n])/g, `\n${indent}`);
    });
    return items.join('\n');
  }

  #quotation(name: string, depth: number): string {
    const inside = this.with({ nested: true });
    const alert = this.chance(0.3) ? '[!NOTE]\n' : '';
    const content = alert ? inside.text(`${name} > alert`) : inside.blocks(`${name} > quotation`, depth + 1);
    return `${alert}${content}`.replace(/^/gm, '> ');
  }

  #table(name: string): string {
    const inside = this.with({ nested: true });
    const width = this.#making.random.between(1, 3);
    const row = (own = width) => Array.from({ length: own }, () => inside.cell(`${name} > table`));
    return tableOf([row(), ...this.many(1, 3, () => row(width + this.#making.random.pick([-1, 0, 0, 1])))]);
  }

  cell(name: string): string {
    if (this.chance(0.1)) return `<ul><li>${this.text(`${name} > ul`)}</li><li>${this.text(`${name} > ul`)}</li></ul>`;
    return this.text(name);
  }

  #code(name: string): string {
    const shared = { ...this.facts(`${name} > code`), shared: true };
    const word = () => this.#making.words.make(shared);
    return `\`\`\`\n${word()} // ${word()}\n\n${word()}\n\`\`\``;
  }

  #heading(name: string, depth: number): string {
    return depth === 0 ? `#### ${this.text(`${name} > heading`)}` : `##### ${this.text(`${name} > heading below`)}`;
  }

  /** What Markdown takes for the definition of a link, which nothing refers to. */
  #definition(name: string): string {
    return `[${this.word(`${name} > definition`)}]: ${this.word(`${name} > definition`)}`;
  }

  #comment(name: string): string {
    return `<!-- comment -->\n\n[//]: # (comment)\n\n${this.text(`${name} > after a comment`)}`;
  }

  #unreferredNote(name: string, depth: number): string {
    const inside = this.with({ nested: true });
    this.#making.phrases.notes.push(`u${this.#making.random.between(0, 1e6)}`);
    return inside.text(`${name} > beside a note at depth ${depth}`);
  }

  #html(name: string): string {
    const text = (element: string) => this.text(`${name} > <${element}>`, { markup: false });
    return this.#making.random.pick([
      () => `<p align="center">${text('p')}</p>`,
      () => `<div>\n${text('div')}\n</div>`,
      () => `<div>\n\n${this.text(`${name} > <div>`)}\n\n</div>`,
      () => `<ul><li>${text('li')}</li><li>${text('li')}</li></ul>`,
      () => `<details><summary>${text('summary')}</summary>${text('details')}</details>`,
      () => `<details>\n<summary>${text('summary')}</summary>\n\n${this.text(`${name} > <details>`)}\n\n</details>`,
      () =>
        `<table><tr><th>${text('th')}</th><th>${text('th')}</th></tr><tr><td colspan="2">${text('td')}</td></tr></table>`,
      () => `<table>\n<caption>${text('caption')}</caption>\n<tr>\n<td>${text('td')}</td>\n</tr>\n</table>`,
      () => `<dl><dt>${text('dt')}</dt><dd>${text('dd')}</dd></dl>`,
      () => `<blockquote>${text('blockquote')}</blockquote>`,
      () => `<center><font color="red">${text('font')}</font></center>`,
      () => `<ul>${text('ul')}<li>${text('li')}<ul><li>${text('li')}</li></ul></li></ul>`,
    ])();
  }

  /** The footnotes referred to so far, and those that they refer to. */
  notes(): string[] {
    const written: string[] = [];
    for (let name = this.#making.phrases.notes.shift(); name !== undefined; name = this.#making.phrases.notes.shift()) {
      const { language } = this.#making.place;
      const inside = this.with({ nested: true, ...(language !== null && { forms: [language] }) });
      const below = this.chance(0.2) ? `\n\n${inside.block('note', 3)}`.replace(/\n(?=[^\n])/g, '\n    ') : '';
      const again = this.chance(0.1) ? `\n\n[^${name}]: ${inside.text('note again')}` : '';
      written.push(`[^${name}]: ${inside.text('note')}${below}${again}`);
    }
    return written;
  }

  text(name: string, change: Partial<Place> = {}): string {
    return this.#making.phrases.text({ ...this.#making.place, ...change, name });
  }

  word(name: string, language = this.ownLanguage): string {
    return this.wordOf(this.facts(name, language));
  }

  wordOf(facts: Omit<WrittenWord, 'word'>): string {
    return this.#making.words.make(facts);
  }

  facts(name: string, language = this.ownLanguage, forms: readonly string[] = [language]): Omit<WrittenWord, 'word'> {
    return { language, forms, place: name, repeats: this.#making.place.repeats, shared: true };
  }

  get isMonolingual(): boolean {
    return this.#making.place.language !== null;
  }

  get ownLanguage(): string {
    return this.#making.place.language ?? (this.#making.languages[0] as string);
  }

  with(change: Partial<Place>): BlockMaker {
    return new BlockMaker({ ...this.#making, place: { ...this.#making.place, ...change } });
  }

  chance(share: number): boolean {
    return this.#making.random.next() < share;
  }

  many<T>(least: number, most: number, make: () => T): T[] {
    return Array.from({ length: this.#making.random.between(least, most) }, make);
  }
}

export function tableOf([head = [], ...rows]: readonly (readonly string[])[]): string {
  return [head, head.map(() => '-'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
