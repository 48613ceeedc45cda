import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, type PDFObject, PDFRef, PDFString } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * What a screen reader goes through: the structure tree of a PDF as text, a line for each element with its language
 * where it changes, its words below it, in their order.
 */
export async function walkPdf(pdf: Uint8Array): Promise<string> {
  const words = await readMarkedWords(pdf);
  const doc = await PDFDocument.load(pdf, { updateMetadata: false });
  const root = doc.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const lines: string[] = [];

  function walk(kid: PDFObject | undefined, parent: { page: PDFRef | undefined; lang: string; depth: number }): void {
    const value = kid instanceof PDFRef ? doc.context.lookup(kid) : kid;
    const { page, lang, depth } = parent;
    if (value instanceof PDFArray) for (const each of value.asArray()) walk(each, parent);
    if (value instanceof PDFNumber) say(words.get(`p${page?.objectNumber}R_mc${value.asNumber()}`) ?? '', depth);
    if (!(value instanceof PDFDict)) return;
    const own = (value.get(PDFName.of('Pg')) as PDFRef | undefined) ?? page;
    const type = nameOf(value, 'Type');
    if (type === 'MCR') walk(value.get(PDFName.of('MCID')), { page: own, lang, depth });
    if (type === 'OBJR') say(`(${describe(value.lookup(PDFName.of('Obj'), PDFDict))})`, depth);
    if (type === 'MCR' || type === 'OBJR') return;
    const ownLang = value.lookupMaybe(PDFName.of('Lang'), PDFString)?.decodeText() ?? lang;
    const heading = [
      nameOf(value, 'S'),
      ...(ownLang === lang ? [] : [`[${ownLang}]`]),
      ...scopeOf(value),
      ...altOf(value),
    ];
    lines.push('  '.repeat(depth) + heading.join(' '));
    walk(value.get(PDFName.of('K')), { page: own, lang: ownLang, depth: depth + 1 });
  }

  function say(text: string, depth: number): void {
    if (text.trim() !== '') lines.push(`${'  '.repeat(depth)}“${text.trim()}”`);
  }

  walk(root.get(PDFName.of('K')), { page: undefined, lang: '', depth: 0 });
  return `${lines.join('\n')}\n`;
}

/** Words of each marked content, by pdf.js's name for it: `p12R_mc3`. */
async function readMarkedWords(pdf: Uint8Array): Promise<Map<string, string>> {
  const doc = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const words = new Map<string, string>();
  for (let number = 1; number <= doc.numPages; number++) {
    const page = await doc.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const open: (string | null)[] = [];
    for (const item of items) {
      if ('str' in item) {
        const id = open.findLast((each) => each !== null) ?? '';
        // Marked as a hyphen that only breaks a word (`/Span /Hyphen BDC`).
        const text = id !== '' && open.at(-1) === null && item.str === '-' ? '\u00ad' : item.str;
        words.set(id, `${words.get(id) ?? ''}${text}${item.hasEOL ? ' ' : ''}`);
      } else if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id ?? null);
    }
  }
  await doc.destroy();
  return new Map([...words].map(([id, text]) => [id, text.replace(/\u00ad\s*/g, '')]));
}

function nameOf(dict: PDFDict, key: string): string {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : '';
}

function describe(annotation: PDFDict): string {
  const contents = annotation.lookup(PDFName.of('Contents'));
  return `${nameOf(annotation, 'Subtype')}: ${contents && 'decodeText' in contents ? (contents as PDFString).decodeText() : ''}`;
}

function scopeOf(element: PDFDict): string[] {
  const attributes = element.lookup(PDFName.of('A'));
  const scope = attributes instanceof PDFDict ? nameOf(attributes, 'Scope') : '';
  return scope === '' ? [] : [`(${scope})`];
}

function altOf(element: PDFDict): string[] {
  const alt = element.lookup(PDFName.of('Alt'));
  return alt && 'decodeText' in alt ? [`“${(alt as PDFString).decodeText()}”`] : [];
}
