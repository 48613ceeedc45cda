import { PDFHexString, PDFString } from '@cantoo/pdf-lib';
import { type Operation, readOperations } from '../content/read-operations.js';
import type { FontCodes } from './font-codes.js';

/** A glyph as it stands on the page: lengths in the unit of the text matrix, `y` downwards. */
export interface Glyph {
  readonly code: number;
  /** What it stands for; empty where nothing says. */
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A text object: glyphs of one font and direction, from left to right. */
export interface TextRun {
  readonly fontName: string;
  readonly font: FontCodes;
  readonly size: number;
  readonly baseline: number;
  readonly glyphs: readonly Glyph[];
  /** Chromium says that it goes from right to left; of a single glyph it says nothing. */
  readonly isReversed: boolean;
}

/** Text objects that follow one another, with nothing between them, from `start` to `end` of the content. */
export interface TextGroup {
  readonly start: number;
  readonly end: number;
  readonly runs: readonly TextRun[];
}

/** Finds what Chromium writes upright and without scaling; other text objects are in no group. */
export function findTextGroups(content: string, fonts: ReadonlyMap<string, FontCodes>): TextGroup[] {
  const groups: { start: number; end: number; runs: TextRun[] }[] = [];
  let object: TextObjectReader | null = null;
  let isAdjacent = false;
  for (const operation of readOperations(content)) {
    const { operator, start, end } = operation;
    if (operator === 'BT') object = new TextObjectReader(content, fonts, start);
    else if (object === null) isAdjacent = false;
    else if (operator === 'ET') {
      const run = object.finish();
      const last = groups.at(-1);
      if (object.isEmpty) {
        // Signs of direction that were dropped stood here.
      } else if (run === null) isAdjacent = false;
      else if (isAdjacent && last) {
        last.runs.push(run);
        last.end = end;
      } else {
        groups.push({ start: object.start, end, runs: [run] });
        isAdjacent = true;
      }
      object = null;
    } else object.add(operation);
  }
  return groups;
}

class TextObjectReader {
  readonly start: number;
  readonly #content: string;
  readonly #fonts: ReadonlyMap<string, FontCodes>;
  readonly #glyphs: Glyph[] = [];
  #fontName = '';
  #size = 0;
  /** Where steps start from. */
  #at: { x: number; y: number } | null = null;
  /** Where the next glyph stands. */
  #x = 0;
  #baseline = 0;
  #isReversed = false;
  /** Marked contents that are open; a replacement with how many glyphs were before it. */
  readonly #open: ({ text: string; from: number } | null)[] = [];
  /** Whether it has only what is understood here. */
  #isPlain = true;

  constructor(content: string, fonts: ReadonlyMap<string, FontCodes>, start: number) {
    this.#content = content;
    this.#fonts = fonts;
    this.start = start;
  }

  add(operation: Operation): void {
    const written = this.#content.slice(operation.start, operation.end);
    const { operator } = operation;
    if (operator === 'Tf') this.#setFont(written);
    else if (operator === 'Tm') this.#setMatrix(written);
    else if (operator === 'Td') this.#step(written);
    else if (operator === 'Tj') this.#showAll(written);
    else if (operator === 'BMC' && written.startsWith('/ReversedChars')) {
      this.#isReversed = true;
      this.#open.push(null);
    } else if (operator === 'BDC') this.#begin(written);
    else if (operator === 'EMC') this.#end();
    else this.#isPlain = false;
  }

  get isEmpty(): boolean {
    return this.#isPlain && this.#glyphs.length === 0 && this.#open.length === 0;
  }

  finish(): TextRun | null {
    const font = this.#fonts.get(this.#fontName);
    if (!this.#isPlain || font === undefined || this.#glyphs.length === 0 || this.#open.length > 0) return null;
    return {
      fontName: this.#fontName,
      font,
      size: this.#size,
      baseline: this.#baseline,
      glyphs: this.#glyphs,
      isReversed: this.#isReversed,
    };
  }

  #setFont(written: string): void {
    const [, name = '', size = ''] = /^\/(\S+) (\S+)/.exec(written) ?? [];
    if (this.#fontName !== '' && (name !== this.#fontName || Number(size) !== this.#size)) this.#isPlain = false;
    this.#fontName = name;
    this.#size = Number(size);
  }

  #setMatrix(written: string): void {
    const [, x, y] = /^1 0 0 -1 (\S+) (\S+) Tm$/.exec(written) ?? [];
    if (x === undefined || y === undefined || (this.#at !== null && Number(y) !== this.#baseline))
      this.#isPlain = false;
    this.#at = { x: Number(x), y: Number(y) };
    this.#x = this.#at.x;
    this.#baseline = Number(y);
  }

  #step(written: string): void {
    const [x = 0, y = 0] = written.split(' ').map(Number);
    const { x: fromX, y: fromY } = this.#at ?? { x: 0, y: 0 };
    this.#at = { x: fromX + x, y: fromY - y };
    this.#x = this.#at.x;
  }

  #showAll(written: string): void {
    if (!/^[<\d.-]/.test(written)) this.#isPlain = false;
    for (const [, step, codes = ''] of written.matchAll(/(\S+ \S+ Td )?<([\da-fA-F]*)> Tj/g)) {
      if (step !== undefined) this.#step(step);
      this.#show(codes.match(/.{4}/g));
    }
  }

  #show(codes: readonly string[] | null): void {
    const font = this.#fonts.get(this.#fontName);
    if (!codes || this.#at === null || font === undefined) {
      this.#isPlain = false;
      return;
    }
    for (const digits of codes) {
      const code = Number.parseInt(digits, 16);
      const width = (font.widthOf(code) / 1000) * this.#size;
      this.#glyphs.push({ code, text: font.texts.get(code) ?? '', x: this.#x, y: this.#at.y, width });
      this.#x += width;
    }
  }

  #begin(written: string): void {
    const text = readReplacement(written);
    if (text === null) this.#isPlain = false;
    this.#open.push({ text: text ?? '', from: this.#glyphs.length });
  }

  #end(): void {
    const replacement = this.#open.pop();
    if (replacement === undefined) this.#isPlain = false;
    if (!replacement) return;
    const { text, from } = replacement;
    const texts = shareOut(text, this.#glyphs.slice(from));
    if (texts === null) this.#isPlain = false;
    for (const [index, own] of (texts ?? []).entries()) {
      this.#glyphs[from + index] = { ...(this.#glyphs[from + index] as Glyph), text: own };
    }
  }
}

/** What each glyph of a replaced text stands for: one for all of it, or marks and, right of them, their letter. */
function shareOut(text: string, glyphs: readonly Glyph[]): string[] | null {
  if (glyphs.length === 1) return [text];
  const [, letter, marks] = /^(\P{Mn}+)(\p{Mn}+)$/u.exec(text) ?? [];
  const [base, ...before] = [...glyphs].reverse();
  if (!letter || !marks || !base || base.width === 0 || before.some(({ width }) => width > 0)) return null;
  if (before.length === 1) return [marks, letter];
  return marks.length === before.length ? [...[...marks].reverse(), letter] : null;
}

/** The text of a span that is nothing but a replacement (ISO 32000-1, 14.9.4). */
export function readReplacement(operation: string): string | null {
  const written = /^\/Span\s*<<\s*\/ActualText\s*([\s\S]*?)\s*>>\s*BDC$/.exec(operation)?.[1];
  if (written === undefined) return null;
  if (written.startsWith('<')) return PDFHexString.of(written.slice(1, -1)).decodeText();
  return PDFString.of(written.slice(1, -1)).decodeText();
}
