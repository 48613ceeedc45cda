import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFRef } from '@cantoo/pdf-lib';
import type { Pdf } from '../read-pdf.js';

/** Corners of a rectangle on a page, in points. */
interface Area {
  readonly page: PDFRef;
  left: number;
  bottom: number;
  right: number;
  top: number;
}

/**
 * Makes one annotation a line of those that Chromium gives a link for each piece that could be broken: a screen reader
 * announces every annotation, a reader clicks on the whole.
 */
export class LinkAreas {
  readonly #pdf: Pdf;
  readonly #pages = new Map<PDFRef, PDFRef>();
  readonly #joined = new Set<PDFRef>();

  constructor(pdf: Pdf) {
    this.#pdf = pdf;
    for (const { ref, node } of pdf.pages) {
      for (const annotation of node.Annots()?.asArray() ?? []) this.#pages.set(annotation as PDFRef, ref);
    }
  }

  /**
   * @param annotations of one link, in reading order
   * @returns those that are left
   */
  join(annotations: readonly PDFRef[]): ReadonlySet<PDFRef> {
    const left = new Set<PDFRef>();
    let line: { ref: PDFRef; area: Area } | null = null;
    for (const ref of annotations) {
      const area = this.#areaOf(ref);
      if (line !== null && area !== null && isSameLine(line.area, area)) {
        line.area.left = Math.min(line.area.left, area.left);
        line.area.bottom = Math.min(line.area.bottom, area.bottom);
        line.area.right = Math.max(line.area.right, area.right);
        line.area.top = Math.max(line.area.top, area.top);
        this.#setArea(line.ref, line.area);
        this.#joined.add(ref);
      } else {
        left.add(ref);
        line = area === null ? null : { ref, area };
      }
    }
    return left;
  }

  /** Takes from the pages the annotations that are now part of others. */
  finish(): void {
    for (const { node } of this.#pdf.pages) {
      const annotations = node.Annots();
      if (annotations === undefined) continue;
      const left = annotations.asArray().filter((each) => !this.#joined.has(each as PDFRef));
      node.set(PDFName.Annots, this.#pdf.context.obj(left));
    }
    for (const ref of this.#joined) this.#pdf.context.delete(ref);
  }

  #areaOf(ref: PDFRef): Area | null {
    const page = this.#pages.get(ref);
    const corners = this.#pdf.context.lookup(ref, PDFDict).lookupMaybe(PDFName.of('Rect'), PDFArray);
    if (page === undefined || corners === undefined) return null;
    const [x = 0, y = 0, otherX = 0, otherY = 0] = corners
      .asArray()
      .map((corner) => (corner instanceof PDFNumber ? corner.asNumber() : 0));
    return {
      page,
      left: Math.min(x, otherX),
      bottom: Math.min(y, otherY),
      right: Math.max(x, otherX),
      top: Math.max(y, otherY),
    };
  }

  #setArea(ref: PDFRef, { left, bottom, right, top }: Area): void {
    const { context } = this.#pdf;
    context.lookup(ref, PDFDict).set(PDFName.of('Rect'), context.obj([left, bottom, right, top]));
  }
}

/** Whether the middle of each is within the height of the other. */
function isSameLine(one: Area, other: Area): boolean {
  const contains = (area: Area, { bottom, top }: Area) => {
    const middle = (bottom + top) / 2;
    return area.bottom < middle && middle < area.top;
  };
  return one.page === other.page && contains(one, other) && contains(other, one);
}
