import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A text on a page, in points from its upper left corner. */
export interface PlacedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of its base line. */
  readonly top: number;
}

/** What stands where on each page, white space aside. */
export async function readPages(bytes: Uint8Array): Promise<readonly (readonly PlacedText[])[]> {
  const doc = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: PlacedText[][] = [];
  for (let number = 1; number <= doc.numPages; number++) {
    const page = await doc.getPage(number);
    const [, , , height] = page.view as [number, number, number, number];
    const { items } = await page.getTextContent();
    pages.push(
      items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [, , , , left, bottom] = item.transform as [number, number, number, number, number, number];
        return [{ text: item.str, left, right: left + item.width, top: height - bottom }];
      }),
    );
  }
  await doc.destroy();
  return pages;
}
