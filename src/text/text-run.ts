import type { InlineCode, Nodes, Text } from 'mdast';
import { isBefore, type Place, placeFrom, placeOf } from '../model/place.js';
import type { Range } from '../model/range.js';
import type { Variant } from './segment.js';
import { placeInText } from './text-place.js';

/** The text of a variant in one piece, which knows where each of its characters is written. */
export interface TextRun {
  /** As it reads; hard breaks and the borders of blocks are line feeds. Offsets are UTF-16 units. */
  readonly text: string;
  readonly links: readonly RunLink[];
  /** Pieces that are written in another language, and marked so. */
  readonly foreign: readonly Range[];
  /** Where a piece of the text is written in the file. */
  place(start: number, end: number): Place;
}

/** A link of Markdown, or an address that links by itself. */
interface RunLink extends Range {
  readonly url: string;
}

/** A piece of the text that stands in one node. */
interface Piece extends Range {
  readonly node: Text | InlineCode;
}

export function readTextRun({ nodes, place }: Variant): TextRun {
  const reader = new RunReader();
  nodes.forEach((node, index) => {
    if (index > 0) reader.break();
    reader.read(node);
  });
  const { text, links, foreign, pieces } = reader;
  return { text, links, foreign, place: (start, end) => placeInPieces(start, end, pieces) ?? place };
}

const breaking = new Set(['paragraph', 'heading', 'listItem', 'tableCell', 'blockquote', 'code']);

class RunReader {
  text = '';
  readonly links: RunLink[] = [];
  readonly foreign: Range[] = [];
  readonly pieces: Piece[] = [];

  read(node: Nodes): void {
    const start = this.text.length;
    if (breaking.has(node.type)) this.break();
    if (node.type === 'text' || node.type === 'inlineCode') {
      this.text += node.value;
      this.pieces.push({ start, end: this.text.length, node });
    } else if (node.type === 'break') this.break();
    else if ('children' in node) for (const child of node.children) this.read(child);
    const range = { start, end: this.text.length };
    if (node.type === 'link') this.links.push({ url: node.url, ...range });
    if (node.type === 'foreign' || (node.type === 'paragraph' && node.data?.foreign)) this.foreign.push(range);
  }

  break(): void {
    if (this.text !== '' && !this.text.endsWith('\n')) this.text += '\n';
  }
}

function placeInPieces(start: number, end: number, pieces: readonly Piece[]): Place | undefined {
  const first = pieces.find((piece) => piece.end > start);
  const last = pieces.findLast((piece) => piece.start < end);
  const from = first && placeInPiece(first, start, end);
  const to = last === first ? from : last && placeInPiece(last, start, end);
  if (!from || !to) return undefined;
  // Pieces of one block of HTML may have the whole block for a place.
  return isBefore(to.end, from.start) ? from : placeFrom(from, to);
}

function placeInPiece({ start, node }: Piece, from: number, to: number): Place | undefined {
  if (node.type === 'inlineCode') return placeOf(node);
  const { length } = node.value;
  return placeInText(node, Math.max(0, from - start), Math.min(length, to - start));
}
