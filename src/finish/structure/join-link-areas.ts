import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFRef } from '@cantoo/pdf-lib';
import { judgeAddress } from '../../text/judge-address.js';
import { addressOf } from '../link-address.js';
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
 * Makes one annotation a page of those that Chromium gives a link, for each line and each piece that could be broken: a
 * screen reader announces every annotation, a reader clicks on the whole.
 */
export class LinkAreas {
  readonly #pdf: Pdf;
  readonly #pages = new Map<PDFRef, PDFRef>();
  /** Annotations that no page keeps. */
  readonly #dropped = new Set<PDFRef>();

  constructor(pdf: Pdf) {
    this.#pdf = pdf;
    for (const { ref, node } of pdf.pages) {
      for (const each of node.Annots()?.asArray() ?? []) {
        const annotation = each as PDFRef;
        this.#pages.set(annotation, ref);
        if (!isHarmless(pdf.context.lookup(annotation, PDFDict))) this.#dropped.add(annotation);
      }
    }
  }

  /** Whether an annotation does what none in a document should: only its text stays. */
  isHarmful(annotation: PDFRef): boolean {
    return this.#dropped.has(annotation);
  }

  /**
   * @param annotations of one link, in reading order
   * @returns those that are left
   */
  join(annotations: readonly PDFRef[]): ReadonlySet<PDFRef> {
    const left = new Set<PDFRef>();
    let link: { ref: PDFRef; lines: Area[] } | null = null;
    for (const ref of annotations) {
      const area = this.#areaOf(ref);
      if (link !== null && area !== null && link.lines[0]?.page === area.page) {
        addArea(link.lines, area);
        this.#setAreas(link.ref, link.lines);
        this.#dropped.add(ref);
      } else {
        left.add(ref);
        link = area === null ? null : { ref, lines: [area] };
      }
    }
    return left;
  }

  /** Takes from the pages the annotations that are now part of others, and those that do harm. */
  finish(): void {
    for (const { node } of this.#pdf.pages) {
      const annotations = node.Annots();
      if (annotations === undefined) continue;
      const left = annotations.asArray().filter((each) => !this.#dropped.has(each as PDFRef));
      node.set(PDFName.Annots, this.#pdf.context.obj(left));
    }
    for (const ref of this.#dropped) this.#pdf.context.delete(ref);
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

  #setAreas(ref: PDFRef, lines: readonly Area[]): void {
    const { context } = this.#pdf;
    const annotation = context.lookup(ref, PDFDict);
    const [left, bottom] = [Math.min(...lines.map((line) => line.left)), Math.min(...lines.map((line) => line.bottom))];
    const [right, top] = [Math.max(...lines.map((line) => line.right)), Math.max(...lines.map((line) => line.top))];
    annotation.set(PDFName.of('Rect'), context.obj([left, bottom, right, top]));
    annotation.delete(PDFName.of('QuadPoints'));
    if (lines.length > 1) annotation.set(PDFName.of('QuadPoints'), context.obj(lines.flatMap(cornersOf)));
  }
}

/** Whether an annotation leads to a place in the document or to an address that may be followed, whatever made it. */
function isHarmless(annotation: PDFDict): boolean {
  const address = addressOf(annotation);
  return address !== null && (address.startsWith('#') || judgeAddress(address) === 'live');
}

/** Adds an area to those of its line, or as a line of its own; one without width is only the end of a line. */
function addArea(lines: Area[], area: Area): void {
  const line = lines.find((each) => isSameLine(each, area));
  if (line !== undefined) {
    line.left = Math.min(line.left, area.left);
    line.bottom = Math.min(line.bottom, area.bottom);
    line.right = Math.max(line.right, area.right);
    line.top = Math.max(line.top, area.top);
  } else if (area.right - area.left > leastWidth) lines.push(area);
}

/** In points. */
const leastWidth = 0.5;

/** The corners of an area as viewers expect them: from left to right, the upper two first. */
function cornersOf({ left, bottom, right, top }: Area): number[] {
  return [left, top, right, top, left, bottom, right, bottom];
}

/** Whether the middle of each is within the height of the other. */
function isSameLine(one: Area, other: Area): boolean {
  const contains = (area: Area, { bottom, top }: Area) => {
    const middle = (bottom + top) / 2;
    return area.bottom < middle && middle < area.top;
  };
  return one.page === other.page && contains(one, other) && contains(other, one);
}
