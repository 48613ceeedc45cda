import { PDFDict, PDFName, PDFNumber, type PDFObject, type PDFRef } from '@cantoo/pdf-lib';
import type { Pdf } from '../read-pdf.js';

const name = (text: string) => PDFName.of(text);

/** From content and annotations back to their elements (ISO 32000-1, 14.7.4.4). */
export class ParentTree {
  readonly #pdf: Pdf;
  readonly #pages = new Map<PDFRef, (PDFRef | null)[]>();
  readonly #objects = new Map<PDFRef, PDFRef>();

  constructor(pdf: Pdf) {
    this.#pdf = pdf;
  }

  setContent(page: PDFRef, mcid: number, element: PDFRef): void {
    const elements = this.#pages.get(page) ?? [];
    this.#pages.set(page, elements);
    while (elements.length < mcid) elements.push(null);
    elements[mcid] = element;
  }

  setObject(object: PDFRef, element: PDFRef): void {
    this.#objects.set(object, element);
  }

  write(root: PDFDict): void {
    const { context } = this.#pdf;
    const numbers: PDFObject[] = [];
    let next = 0;
    for (const { ref, node } of this.#pdf.pages) {
      const elements = this.#pages.get(ref);
      if (!elements) {
        node.delete(name('StructParents'));
        continue;
      }
      node.set(name('StructParents'), PDFNumber.of(next));
      numbers.push(PDFNumber.of(next++), context.obj(elements));
    }
    for (const [object, element] of this.#objects) {
      context.lookup(object, PDFDict).set(name('StructParent'), PDFNumber.of(next));
      numbers.push(PDFNumber.of(next++), element);
    }
    root.set(name('ParentTree'), context.register(context.obj({ Nums: numbers })));
    root.set(name('ParentTreeNextKey'), PDFNumber.of(next));
  }
}
