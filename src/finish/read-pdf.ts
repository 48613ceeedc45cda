import { type PDFCatalog, type PDFContext, PDFPageLeaf, PDFParser, type PDFRef } from '@cantoo/pdf-lib';

/** A PDF as objects that can be changed. */
export interface Pdf {
  readonly context: PDFContext;
  readonly catalog: PDFCatalog;
  readonly pages: readonly Page[];
}

export interface Page {
  readonly ref: PDFRef;
  readonly node: PDFPageLeaf;
}

/**
 * Reads a PDF that Chromium printed. It asks the library for its objects alone: what it has for drawing, forms and fonts
 * takes longer to load than all that is done here.
 */
export async function readPdf(bytes: Uint8Array): Promise<Pdf> {
  const atOnce = Number.POSITIVE_INFINITY;
  const context = await PDFParser.forBytesWithOptions(bytes, atOnce).parseDocument();
  const catalog = context.lookup(context.trailerInfo.Root) as PDFCatalog;
  const pages: Page[] = [];
  catalog.Pages().traverse((node, ref) => {
    if (node instanceof PDFPageLeaf) pages.push({ node, ref });
  });
  return { context, catalog, pages };
}
