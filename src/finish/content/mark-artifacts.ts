import { type Operation, readOperations } from './read-operations.js';

/** A page's content in which all that is no text and no picture of the document is an artifact. */
export interface MarkedContent {
  readonly content: string;
  /** Marked-content identifiers that are left: the others held nothing to read. */
  readonly kept: ReadonlySet<number>;
}

const paints = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);
const pathStarts = new Set(['m', 're']);
const shows = new Set(['Tj', 'TJ', "'", '"', 'Do', 'sh', 'BI']);

/**
 * Marks as artifacts (ISO 32000-1, 14.8.2.2) what Chromium leaves unmarked, such as the margins of pages, and what it
 * marks although it only decorates: borders and backgrounds under the mark of their table or heading. What is painted
 * under the mark of a figure is the figure: a drawing may have neither text nor pixels.
 */
export function markArtifacts(content: string): MarkedContent {
  const marker = new ArtifactMarker(content);
  for (const operation of readOperations(content)) marker.add(operation);
  return { content: marker.finish(), kept: marker.kept };
}

/** Marked content that is open. */
interface Sequence {
  readonly mcid: number | null;
  readonly isFigure: boolean;
  /** Where its beginning stands in the output. */
  readonly slot: number;
  shows: boolean;
}

/** What paints outside marked content: an artifact from `start` to the operator that ends it. */
interface Painting {
  readonly start: number;
  readonly ends: 'ET' | 'EMC' | 'paint';
  /** How many sequences are open around the one that `EMC` ends. */
  readonly depth: number;
}

class ArtifactMarker {
  readonly kept = new Set<number>();
  readonly #content: string;
  readonly #out: string[] = [];
  readonly #open: Sequence[] = [];
  #copied = 0;
  #painting: Painting | null = null;

  constructor(content: string) {
    this.#content = content;
  }

  add(operation: Operation): void {
    const { operator, start, end } = operation;
    if (operator === 'BDC' || operator === 'BMC') this.#begin(operation);
    else if (operator === 'EMC') this.#end(end);
    else if (shows.has(operator)) {
      for (const sequence of this.#open) sequence.shows = true;
      if (operator === 'Do' || operator === 'sh' || operator === 'BI') this.#paint(start, end);
    } else if (operator === 'BT') this.#start(start, 'ET');
    else if (pathStarts.has(operator)) this.#start(start, 'paint');
    else if (operator === 'ET') this.#stop('ET', end);
    else if (paints.has(operator)) this.#endPath(end);
    else if (operator === 'n' && this.#painting?.ends === 'paint') this.#painting = null;
  }

  finish(): string {
    this.#copyTo(this.#content.length);
    return this.#out.join('');
  }

  #begin(operation: Operation): void {
    const mcid = readIdentifier(this.#content, operation);
    // A replacement text (`/Span <</ActualText …>>`) outside tagged content is part of an artifact.
    if (mcid === null) this.#start(operation.start, 'EMC');
    else this.#copyTo(operation.start);
    const isFigure = this.#content.startsWith('/Figure', operation.start);
    this.#open.push({ mcid, isFigure, slot: this.#out.length, shows: false });
    if (mcid !== null) this.#copyTo(operation.end);
  }

  #end(end: number): void {
    const sequence = this.#open.pop();
    if (sequence === undefined) return;
    if (sequence.mcid === null) this.#stop('EMC', end);
    else if (sequence.shows) this.kept.add(sequence.mcid);
    else this.#out[sequence.slot] = '/Artifact BMC';
  }

  #endPath(end: number): void {
    for (const sequence of this.#open) if (sequence.isFigure) sequence.shows = true;
    this.#stop('paint', end);
  }

  #start(start: number, ends: Painting['ends']): void {
    if (this.#painting === null && this.#isUntagged()) this.#painting = { start, ends, depth: this.#open.length };
  }

  #stop(ends: Painting['ends'], end: number): void {
    const painting = this.#painting;
    if (painting?.ends !== ends || (ends === 'EMC' && painting.depth !== this.#open.length)) return;
    this.#painting = null;
    this.#wrap(painting.start, end);
  }

  #paint(start: number, end: number): void {
    if (this.#painting === null && this.#isUntagged()) this.#wrap(start, end);
  }

  #isUntagged(): boolean {
    return this.#open.every(({ mcid }) => mcid === null);
  }

  #wrap(start: number, end: number): void {
    this.#copyTo(start);
    this.#out.push('/Artifact BMC\n');
    this.#copyTo(end);
    this.#out.push('\nEMC\n');
  }

  #copyTo(offset: number): void {
    this.#out.push(this.#content.slice(this.#copied, offset));
    this.#copied = offset;
  }
}

function readIdentifier(content: string, { start, at, operator }: Operation): number | null {
  if (operator !== 'BDC') return null;
  const found = /\/MCID\s+(\d+)/.exec(content.slice(start, at));
  return found ? Number(found[1]) : null;
}
