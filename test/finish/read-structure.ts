import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { type MarkedWords, readMarkedWords } from './read-marked-words.js';

/** An element of a PDF's structure tree. */
export interface StructureElement {
  readonly role: string;
  /** The language of its words: its own, or that of what holds it. */
  readonly lang: string;
  /** Of a table's heading: `Row` or `Column`; else empty. */
  readonly scope: string;
  /** Of a picture; else empty. */
  readonly alt: string;
  /** In order: elements, words of marked content, and annotations as `(Link: what it says)`. */
  readonly kids: readonly (StructureElement | string)[];
}

/** Reads the structure tree (ISO 32000-1, 14.7.2) from its root, words as pdf.js extracts them. */
export async function readStructure(pdf: Uint8Array): Promise<StructureElement[]> {
  const words = await readMarkedWords(pdf);
  const doc = await PDFDocument.load(pdf, { updateMetadata: false });
  const root = doc.catalog.lookup(name('StructTreeRoot'), PDFDict);
  const kids = new StructureReader(doc, words).read(root.get(name('K')), { lang: '' });
  return kids.filter((kid) => typeof kid !== 'string');
}

/** What a kid inherits. */
interface Inherited {
  readonly page?: PDFRef | undefined;
  readonly lang: string;
}

class StructureReader {
  readonly #doc: PDFDocument;
  readonly #words: ReadonlyMap<string, MarkedWords>;
  /** The line of the words before. */
  #line = '';

  constructor(doc: PDFDocument, words: ReadonlyMap<string, MarkedWords>) {
    this.#doc = doc;
    this.#words = words;
  }

  read(kid: PDFObject | undefined, inherited: Inherited): (StructureElement | string)[] {
    const value = kid instanceof PDFRef ? this.#doc.context.lookup(kid) : kid;
    if (value instanceof PDFArray) return value.asArray().flatMap((each) => this.read(each, inherited));
    if (value instanceof PDFNumber) return [this.#say(`p${inherited.page?.objectNumber}R_mc${value}`)];
    return value instanceof PDFDict ? this.#readDict(value, inherited) : [];
  }

  /** Words on a line of their own begin with `\n`: pdf.js says so only of what follows in the content of the page. */
  #say(id: string): string {
    const words = this.#words.get(id);
    if (words === undefined || words.text.trim() === '') return words?.text ?? '';
    const isNewLine = words.firstLine !== this.#line;
    this.#line = words.lastLine;
    const text = words.text.replace(/^\n/, '');
    return isNewLine ? `\n${text}` : text;
  }

  #readDict(dict: PDFDict, { page, lang }: Inherited): (StructureElement | string)[] {
    const own = { page: (dict.get(name('Pg')) as PDFRef | undefined) ?? page, lang: textOf(dict, 'Lang') || lang };
    const type = textOf(dict, 'Type');
    if (type === 'MCR') return this.read(dict.get(name('MCID')), own);
    if (type === 'OBJR') return [describe(dict.lookup(name('Obj'), PDFDict))];
    const attributes = dict.lookup(name('A'));
    const scope = attributes instanceof PDFDict ? textOf(attributes, 'Scope') : '';
    const kids = this.read(dict.get(name('K')), own);
    return [{ role: textOf(dict, 'S'), lang: own.lang, scope, alt: textOf(dict, 'Alt'), kids }];
  }
}

function describe(annotation: PDFDict): string {
  return `(${textOf(annotation, 'Subtype')}: ${textOf(annotation, 'Contents')})`;
}

function textOf(dict: PDFDict, key: string): string {
  const value = dict.lookup(name(key));
  const isText = value instanceof PDFName || value instanceof PDFString || value instanceof PDFHexString;
  return isText ? value.decodeText() : '';
}

function name(text: string): PDFName {
  return PDFName.of(text);
}
