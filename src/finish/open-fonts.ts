import { PDFDict, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { compress } from './compress.js';
import { type PageFonts, spellForms } from './content/repair-to-unicode.js';
import { type GlyphTexts, readToUnicode, writeToUnicode } from './content/to-unicode.js';
import { inflate } from './inflate.js';
import type { Page, Pdf } from './read-pdf.js';
import { FontCodes } from './right-to-left/font-codes.js';

/** What the glyphs of a document's fonts mean. */
export interface DocumentFonts {
  /** Of a page, by the names of its fonts. */
  of(page: Page): PageFonts;
  /** Codes of a page's fonts, by their names in it. */
  codesOf(page: Page): ReadonlyMap<string, FontCodes>;
  /** Writes it back where it changed. */
  write(): void;
}

export function openFonts({ context }: Pdf): DocumentFonts {
  const codes = new Map<PDFDict, FontCodes>();
  const known = new Map<PDFRef, { texts: GlyphTexts; written: string }>();

  function textsOf(ref: PDFRef): GlyphTexts | null {
    const read = known.get(ref);
    if (read !== undefined) return read.texts;
    const stream = context.lookup(ref);
    if (!(stream instanceof PDFRawStream)) return null;
    const texts = readToUnicode(inflate(stream.contents).toString('latin1'));
    const written = writeToUnicode(texts);
    spellForms(texts);
    known.set(ref, { texts, written });
    return texts;
  }

  /** Null for what is no composite font: the page's own all are; a drawing may bring others. */
  function textsOfFont(font: PDFDict): GlyphTexts | null {
    if (!font.has(PDFName.of('DescendantFonts'))) return null;
    const cmap = font.get(PDFName.of('ToUnicode'));
    return cmap instanceof PDFRef ? textsOf(cmap) : null;
  }

  function codesOfFont(font: PDFDict): FontCodes | null {
    const read = codes.get(font);
    if (read !== undefined) return read;
    const texts = textsOfFont(font);
    if (texts === null) return null;
    const made = new FontCodes(font, texts);
    codes.set(font, made);
    return made;
  }

  /** Of each font of a page what is asked of it, by its name. */
  function ofEach<T>({ node }: Page, ask: (font: PDFDict) => T | null): Map<string, T> {
    const fonts = node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
    const entries = (fonts?.entries() ?? []).flatMap(([name, value]): [string, T][] => {
      const answer = ask(context.lookup(value, PDFDict));
      return answer === null ? [] : [[name.decodeText(), answer]];
    });
    return new Map(entries);
  }

  return {
    of: (page) => ofEach(page, textsOfFont),
    codesOf: (page) => ofEach(page, codesOfFont),
    write() {
      for (const [font, made] of codes) made.write(font);
      for (const [ref, { texts, written }] of known) {
        const now = writeToUnicode(texts);
        if (now !== written) context.assign(ref, compress(context, Buffer.from(now, 'latin1')));
      }
    },
  };
}
