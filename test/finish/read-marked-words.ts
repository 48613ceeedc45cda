import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What pdf.js extracts of a marked content; its lines end with `\n`, after U+00AD where a word is broken. */
export interface MarkedWords {
  readonly text: string;
  /** The lines on which it begins and ends, by where they stand: `page 2 at 512`. */
  readonly firstLine: string;
  readonly lastLine: string;
}

/** The words of each marked content, by pdf.js's name for it: `p12R_mc3`. */
export async function readMarkedWords(pdf: Uint8Array): Promise<Map<string, MarkedWords>> {
  const doc = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const words = new Map<string, MarkedWords>();
  for (let number = 1; number <= doc.numPages; number++) {
    const page = await doc.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const open: (string | null)[] = [];
    for (const item of items) {
      if (!('str' in item)) {
        if (item.type === 'endMarkedContent') open.pop();
        else open.push(item.id ?? null);
        continue;
      }
      const id = open.findLast((each) => each !== null) ?? '';
      const line = item.str.trim() === '' ? '' : `page ${number} at ${Math.round(item.transform[5])}`;
      // Marked as a hyphen that only breaks a word (`/Span /Hyphen BDC`).
      const text = id !== '' && open.at(-1) === null && item.str === '-' ? '\u00ad' : item.str;
      words.set(id, join(words.get(id), item.hasEOL ? `${text}\n` : text, line));
    }
  }
  await doc.destroy();
  return words;
}

function join(before: MarkedWords | undefined, text: string, line: string): MarkedWords {
  const { text: textBefore = '', firstLine = '', lastLine = '' } = before ?? {};
  return { text: textBefore + text, firstLine: firstLine || line, lastLine: line || lastLine };
}
