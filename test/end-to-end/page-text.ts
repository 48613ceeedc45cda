import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of text on a page, in points from the page's upper left corner. */
export interface PageText {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** The pages of a PDF, and each run of text with its place and size. */
export async function readPages(
  bytes: Uint8Array,
): Promise<{ readonly pages: readonly PageSize[]; readonly texts: readonly PageText[] }> {
  const doc = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: PageSize[] = [];
  const texts: PageText[] = [];
  for (let number = 1; number <= doc.numPages; number++) {
    const page = await doc.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    pages.push({ width: Math.round(width), height: Math.round(height) });
    const { items } = await page.getTextContent();
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [, , , scale, left, bottom] = item.transform as [number, number, number, number, number, number];
      const text = item.str.normalize('NFKC');
      const size = Math.round(scale * 100) / 100;
      texts.push({ page: number, text, left, right: left + item.width, baseline: height - bottom, size });
    }
  }
  await doc.destroy();
  return { pages, texts };
}
