import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The text that pdf.js extracts, in Unicode's usual letters. */
export async function extractText(bytes: Uint8Array): Promise<string> {
  const doc = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  let text = '';
  for (let number = 1; number <= doc.numPages; number++) {
    const { items } = await (await doc.getPage(number)).getTextContent();
    for (const item of items) if ('str' in item) text += `${item.str}${item.hasEOL ? '\n' : ''}`;
  }
  await doc.destroy();
  return text.normalize('NFKC');
}
