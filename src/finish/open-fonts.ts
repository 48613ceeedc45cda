import { inflateSync } from 'node:zlib';
import { PDFDict, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { compress } from './compress.js';
import { type PageFonts, spellForms } from './content/spell-glyphs.js';
import { type GlyphTexts, readToUnicode, writeToUnicode } from './content/to-unicode.js';
import type { Page, Pdf } from './read-pdf.js';

/** What the glyphs of a document's fonts mean. */
export interface DocumentFonts {
  /** Of a page, by the names of its fonts. */
  of(page: Page): PageFonts;
  /** Writes it back where it changed. */
  write(): void;
}

export function openFonts({ context }: Pdf): DocumentFonts {
  const known = new Map<PDFRef, { texts: GlyphTexts; written: string }>();

  function textsOf(ref: PDFRef): GlyphTexts | null {
    const read = known.get(ref);
    if (read !== undefined) return read.texts;
    const stream = context.lookup(ref);
    if (!(stream instanceof PDFRawStream)) return null;
    const texts = readToUnicode(inflateSync(stream.contents).toString('latin1'));
    const written = writeToUnicode(texts);
    spellForms(texts);
    known.set(ref, { texts, written });
    return texts;
  }

  return {
    of({ node }) {
      const fonts = node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
      const entries = (fonts?.entries() ?? []).flatMap(([name, value]): [string, GlyphTexts][] => {
        const cmap = context.lookup(value, PDFDict).get(PDFName.of('ToUnicode'));
        const texts = cmap instanceof PDFRef ? textsOf(cmap) : null;
        return texts === null ? [] : [[name.decodeText(), texts]];
      });
      return new Map(entries);
    },
    write() {
      for (const [ref, { texts, written }] of known) {
        const now = writeToUnicode(texts);
        if (now !== written) context.assign(ref, compress(context, Buffer.from(now, 'latin1')));
      }
    },
  };
}
