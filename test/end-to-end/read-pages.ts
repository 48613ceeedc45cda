import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A text on a page, in points from its upper left corner. */
export interface PlacedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of its base line. */
  readonly top: number;
  /** Of its letters. */
  readonly size: number;
}

/** A page with what stands on it, white space aside; its sides in points. */
export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PlacedText[];
}

/** What stands where on each page. */
export async function readPages(bytes: Uint8Array): Promise<readonly (readonly PlacedText[])[]> {
  return (await readPrintedPages(bytes)).map(({ texts }) => texts);
}

export async function readPrintedPages(bytes: Uint8Array): Promise<readonly PrintedPage[]> {
  const doc = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= doc.numPages; number++) {
    const page = await doc.getPage(number);
    const [, , width, height] = page.view as [number, number, number, number];
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , , scale, left, bottom] = item.transform as [number, number, number, number, number, number];
      const size = Math.round(scale * 100) / 100;
      return [{ text: item.str, left, right: left + item.width, top: height - bottom, size }];
    });
    pages.push({ width: Math.round(width), height: Math.round(height), texts });
  }
  await doc.destroy();
  return pages;
}
