import { PDFArray, type PDFDict, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib';
import { compress } from '../compress.js';
import type { GlyphTexts } from '../content/to-unicode.js';

/** Codes that Chromium gives no glyph: its own are glyph numbers, of fonts with fewer. */
const firstOwnCode = 0xf000;

/** The codes of one font: what they mean, how wide they are, and more codes for the same glyphs. */
export class FontCodes {
  readonly texts: GlyphTexts;
  readonly #widths = new Map<number, number>();
  readonly #usualWidth: number;
  /** The glyph behind each code of our own. */
  readonly #glyphs: number[] = [];
  readonly #codes = new Map<string, number>();

  constructor(font: PDFDict, texts: GlyphTexts) {
    this.texts = texts;
    const descendant = font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0) as PDFDict;
    this.#usualWidth = descendant.lookupMaybe(PDFName.of('DW'), PDFNumber)?.asNumber() ?? 1000;
    const widths = descendant.lookupMaybe(PDFName.of('W'), PDFArray)?.asArray() ?? [];
    for (let at = 0; at < widths.length; ) at += this.#readWidths(widths, at);
  }

  /** In thousandths of the font's size. */
  widthOf(code: number): number {
    const glyph = code < firstOwnCode ? code : this.#glyphs[code - firstOwnCode];
    return this.#widths.get(glyph ?? code) ?? this.#usualWidth;
  }

  /** The code of a space, where the font has one. */
  get space(): number | undefined {
    return [...this.texts].find(([code, text]) => text === ' ' && this.widthOf(code) > 0)?.[0];
  }

  /** A code for the same glyph that means this text. */
  codeFor(code: number, text: string): number {
    if (this.texts.get(code) === text) return code;
    const key = `${code} ${text}`;
    const known = this.#codes.get(key);
    if (known !== undefined) return known;
    const own = firstOwnCode + this.#glyphs.length;
    this.#glyphs.push(code);
    this.#codes.set(key, own);
    this.texts.set(own, text);
    return own;
  }

  /** Tells the font of the codes that were made. */
  write(font: PDFDict): void {
    if (this.#glyphs.length === 0) return;
    const { context } = font;
    const stream = compress(context, Buffer.from(this.#formatCMap(), 'latin1'));
    const system = { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 };
    const entries = { Type: 'CMap', CMapName: cmapName, CIDSystemInfo: system };
    for (const [key, value] of Object.entries(entries)) stream.dict.set(PDFName.of(key), context.obj(value));
    font.set(PDFName.of('Encoding'), context.register(stream));
  }

  /** Reads an entry of `W` (ISO 32000-1, 9.7.4.3); returns how many elements it takes. */
  #readWidths(widths: readonly unknown[], at: number): number {
    const [first, next, width] = widths.slice(at, at + 3);
    const from = first instanceof PDFNumber ? first.asNumber() : 0;
    if (next instanceof PDFArray) {
      for (const [index, each] of next.asArray().entries())
        this.#widths.set(from + index, (each as PDFNumber).asNumber());
      return 2;
    }
    const to = next instanceof PDFNumber ? next.asNumber() : from;
    for (let code = from; code <= to; code++) this.#widths.set(code, (width as PDFNumber).asNumber());
    return 3;
  }

  /** Codes to glyphs: Chromium's are the glyphs' numbers. */
  #formatCMap(): string {
    const highest = Math.max(...[...this.texts.keys(), ...this.#widths.keys()].filter((code) => code < firstOwnCode));
    // The bytes of a range differ in the last alone.
    const rows = [...Array((highest >> 8) + 1).keys()].map((row) => row << 8);
    const ranges = rows.map((from) => `<${hex(from)}> <${hex(from + 0xff)}> ${from}`);
    const own = this.#glyphs.map((glyph, index) => `<${hex(firstOwnCode + index)}> ${glyph}`);
    return [
      '/CIDInit /ProcSet findresource begin',
      '12 dict begin',
      'begincmap',
      '/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> def',
      `/CMapName /${cmapName} def`,
      '/CMapType 1 def',
      '1 begincodespacerange',
      '<0000> <FFFF>',
      'endcodespacerange',
      ...inBlocks(ranges, 'cidrange'),
      ...inBlocks(own, 'cidchar'),
      'endcmap',
      'CMapName currentdict /CMap defineresource pop',
      'end',
      'end',
    ].join('\n');
  }
}

const cmapName = 'Minutes-Identity-H';

/** At most a hundred entries stand together. */
function inBlocks(entries: readonly string[], kind: string): string[] {
  const blocks: string[] = [];
  for (let at = 0; at < entries.length; at += 100) {
    const block = entries.slice(at, at + 100);
    blocks.push(`${block.length} begin${kind}`, ...block, `end${kind}`);
  }
  return blocks;
}

function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}
