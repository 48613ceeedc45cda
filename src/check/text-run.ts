import type { Nodes } from 'mdast';
import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import type { Variant } from '../parse/translation-unit.js';

/** The text of a variant in one piece, which knows where each of its characters is written. */
export interface TextRun {
  /** As it reads; hard breaks and the borders of blocks are line feeds. Offsets are UTF-16 units. */
  readonly text: string;
  readonly links: readonly RunLink[];
  /** Pieces that are written in another language, and marked so. */
  readonly foreign: readonly RunRange[];
  /** Where a piece of the text is written in the file. */
  place(start: number, end: number): Position | undefined;
}

export interface RunRange {
  readonly start: number;
  readonly end: number;
}

/** A link of Markdown, or an address that links by itself. */
export interface RunLink extends RunRange {
  readonly url: string;
}

/** A piece of the text that stands in one node. */
interface Piece extends RunRange {
  readonly position: Position | undefined;
}

export function readTextRun({ nodes, file, position }: Variant): TextRun {
  const reader = new RunReader();
  nodes.forEach((node, index) => {
    if (index > 0) reader.break();
    reader.read(node);
  });
  const { text, links, foreign, pieces } = reader;
  return { text, links, foreign, place: (start, end) => placeOf(start, end, { pieces, text, file }) ?? position };
}

const breaking = new Set(['paragraph', 'heading', 'listItem', 'tableCell', 'blockquote', 'code']);

class RunReader {
  text = '';
  readonly links: RunLink[] = [];
  readonly foreign: RunRange[] = [];
  readonly pieces: Piece[] = [];

  read(node: Nodes): void {
    const start = this.text.length;
    if (breaking.has(node.type)) this.break();
    if (node.type === 'text' || node.type === 'inlineCode') {
      this.text += node.value;
      this.pieces.push({ start, end: this.text.length, position: node.position });
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

/** Without the file, or where what is written differs from what is read (`&nbsp;`), the piece it stands in. */
function placeOf(
  start: number,
  end: number,
  { pieces, text, file }: { pieces: readonly Piece[]; text: string; file: VFile },
): Position | undefined {
  const first = pieces.find((piece) => piece.end > start);
  const last = pieces.findLast((piece) => piece.start < end);
  if (!first?.position || !last?.position) return undefined;
  const places = location(file);
  const from = pointIn(first, start, text, file, places);
  const to = pointIn(last, end, text, file, places);
  return { start: from ?? first.position.start, end: to ?? last.position.end };
}

function pointIn(
  piece: Piece,
  at: number,
  text: string,
  file: VFile,
  places: ReturnType<typeof location>,
): Point | undefined {
  const [from, to] = [piece.position?.start.offset, piece.position?.end.offset];
  if (from === undefined || to === undefined) return undefined;
  const written = String(file).slice(from, to);
  const read = text.slice(piece.start, piece.end);
  const inside = at - piece.start;
  if (written === read) return places.toPoint(from + inside);
  // Code has its marks around it, text may hold escapes and entities: they shift what follows.
  const shift = written.indexOf(read);
  if (shift >= 0) return places.toPoint(from + shift + inside);
  return undefined;
}
