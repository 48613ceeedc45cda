import { readReplacement } from '../right-to-left/text-lines.js';
import { type Operation, readOperations } from './read-operations.js';
import type { GlyphTexts } from './to-unicode.js';

/** What the fonts of a page say, by their names in it (`F4`). */
export type PageFonts = ReadonlyMap<string, GlyphTexts>;

/**
 * Lets fonts say what their glyphs mean where Chromium says it glyph by glyph (`/Span <</ActualText …>>`): readers take
 * a word with such spans to pieces, and order its letters each in their own way. Spans of which the fonts say the same
 * go; what only a span says of a glyph is added to its font.
 *
 * A glyph for lam and alef means the one character of Unicode that both together have (U+FEFB and its like): two would come
 * in the wrong order, since Chromium writes glyphs from left to right.
 */
export function repairToUnicode(content: string, fonts: PageFonts): string {
  if (!content.includes('/ActualText')) return content;
  let spelt = '';
  let copied = 0;
  for (const span of findSpans(content)) {
    if (!agrees(span, fonts)) {
      fillGaps(span, fonts);
      continue;
    }
    spelt += content.slice(copied, span.begin.start) + content.slice(span.begin.end, span.end.start);
    copied = span.end.end;
  }
  return spelt + content.slice(copied);
}

/** Letters for their forms, as Unicode has them for old encodings; a form of several letters stays. */
export function spellForms(texts: GlyphTexts): void {
  for (const [code, text] of texts) {
    if (!/^[\uFB50-\uFDFF\uFE70-\uFEFC]$/.test(text)) continue;
    const letters = text.normalize('NFKC');
    if (letters.length === 1) texts.set(code, letters);
  }
}

interface Span {
  readonly begin: Operation;
  readonly end: Operation;
  readonly text: string;
  readonly glyphs: readonly { readonly font: string; readonly code: number }[];
}

function findSpans(content: string): Span[] {
  const finder = new SpanFinder(content);
  for (const operation of readOperations(content)) finder.add(operation);
  return finder.spans;
}

class SpanFinder {
  readonly spans: Span[] = [];
  readonly #content: string;
  /** Fonts of the graphics states that are put aside, and of the present one. */
  readonly #fonts: string[] = [];
  #font = '';
  /** How many marked contents are open. */
  #depth = 0;
  #open: (Omit<Span, 'end' | 'glyphs'> & { glyphs: Span['glyphs'][number][]; depth: number }) | null = null;

  constructor(content: string) {
    this.#content = content;
  }

  add(operation: Operation): void {
    const { operator, start, end } = operation;
    if (operator === 'Tj') this.#show(this.#content.slice(start, end));
    else if (operator === 'BDC' || operator === 'BMC') this.#begin(operation);
    else if (operator === 'EMC') this.#end(operation);
    else if (operator === 'Tf') this.#font = /\/(\S+)/.exec(this.#content.slice(start, end))?.[1] ?? '';
    else if (operator === 'q') this.#fonts.push(this.#font);
    else if (operator === 'Q') this.#font = this.#fonts.pop() ?? '';
  }

  #show(operation: string): void {
    if (this.#open === null) return;
    for (const [, codes = ''] of operation.matchAll(/<([\da-fA-F]*)> Tj/g)) {
      for (const code of codes.match(/.{4}/g) ?? []) {
        this.#open.glyphs.push({ font: this.#font, code: Number.parseInt(code, 16) });
      }
    }
  }

  #begin(begin: Operation): void {
    this.#depth++;
    const text = readReplacement(this.#content.slice(begin.start, begin.end));
    if (text !== null) this.#open = { begin, text, glyphs: [], depth: this.#depth };
  }

  #end(end: Operation): void {
    if (this.#open?.depth === this.#depth) {
      this.spans.push({ ...this.#open, end });
      this.#open = null;
    }
    this.#depth--;
  }
}

/** Whether fonts say what a span says; glyphs that they say nothing of mean it from now on. */
function agrees({ text, glyphs }: Span, fonts: PageFonts): boolean {
  // From left to right, as glyphs stand.
  const characters = [...joinLamAlef(text)].reverse();
  if (characters.length !== glyphs.length || characters.some((each) => !/\p{Script=Arabic}|\p{Mn}/u.test(each)))
    return false;
  const pairs = glyphs.map(({ font, code }, index) => ({
    texts: fonts.get(font),
    code,
    own: characters[index] as string,
  }));
  const isSaid = pairs.every(({ texts, code, own }) => {
    const said = texts?.get(code) ?? own;
    return texts !== undefined && said.normalize('NFKC') === own.normalize('NFKC');
  });
  if (isSaid) for (const { texts, code, own } of pairs) if (!texts?.has(code)) texts?.set(code, own);
  return isSaid;
}

/**
 * Gives a meaning to glyphs that the fonts say nothing of, as a document to archive asks of all: what the other glyphs
 * of the span leave of its text. Those are half forms, conjuncts and what else Indic scripts make of several letters.
 */
function fillGaps({ text, glyphs }: Span, fonts: PageFonts): void {
  const unknown = new Map<string, { readonly texts: GlyphTexts | undefined; readonly code: number }>();
  let rest = text;
  for (const { font, code } of glyphs) {
    const texts = fonts.get(font);
    const said = texts?.get(code);
    // Chromium has U+0000 for what is no character of the font.
    if (said === undefined || said === '\0') unknown.set(`${font} ${code}`, { texts, code });
    else rest = rest.replace(said, '');
  }
  const characters = [...(rest || text)];
  const gaps = [...unknown.values()];
  for (const [index, { texts, code }] of gaps.entries()) {
    // Of several glyphs the last says all that remains; none says nothing.
    const own = index < gaps.length - 1 && characters.length > 1 ? characters.shift() : characters.join('');
    if (own !== undefined) texts?.set(code, own);
  }
}

const lamAlefs: Readonly<Record<string, string>> = { آ: '\uFEF5', أ: '\uFEF7', إ: '\uFEF9', ا: '\uFEFB' };

function joinLamAlef(text: string): string {
  return text.replace(/ل([آأإا])/g, (_, alef: string) => lamAlefs[alef] ?? '');
}
