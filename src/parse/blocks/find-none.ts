import type { Nodes } from 'mdast';
import { type NoneKind, saysNone } from '../../locale/headings.js';
import type { AlignedListItem, Block, FlowContent, NoneBlock } from '../../model/meeting.js';
import type { Place } from '../../model/place.js';
import { plainText } from '../../text/plain-text.js';

/** Whether words say that a part holds none, or only a mark does: a dash, an empty item. */
export type FoundNone = 'words' | 'mark';

/** Null where the block says anything else, in any of its languages. */
export function findNone(block: Block, kind: NoneKind): FoundNone | null {
  if (block.kind === 'aligned') return findNoneIn([...block.cells.values()].flat(), kind);
  if (block.kind !== 'list') return null;
  return findNoneIn(block.items.flatMap(nodesOf), kind);
}

/** Whether a block, or an item of it, that holds a place says none. */
export function saysNoneAt(block: Block, place: Place | undefined, kind: NoneKind): boolean {
  if (!holds(block.place, place)) return false;
  if (findNone(block, kind)) return true;
  return block.kind === 'list' && block.items.some((item) => holds(item.place, place) && findNoneInItem(item, kind));
}

function holds(outer: Place | undefined, inner: Place | undefined): boolean {
  const [start, end] = [inner?.start.offset ?? -1, inner?.end.offset ?? -1];
  return outer?.file === inner?.file && start >= (outer?.start.offset ?? Infinity) && end <= (outer?.end.offset ?? -1);
}

/** Makes one block of those that say none; a table of none says it already. */
export function sayNoneOnce(blocks: readonly Block[], kind: NoneKind): Block[] {
  const nones = new NoneCollector(kind);
  const out = blocks.flatMap((block) => {
    const found = findNone(block, kind);
    return found ? nones.add(found, block) : [block];
  });
  const isSaid = out.some((block) => block.kind === 'actions' && block.items.length === 0);
  return isSaid ? out.filter(({ kind }) => kind !== 'none') : nones.settle(out, out.length > 1);
}

/** The same of an item of a list. */
export function findNoneInItem(item: AlignedListItem, kind: NoneKind): FoundNone | null {
  return findNoneIn(nodesOf(item), kind);
}

function nodesOf({ cells }: AlignedListItem): FlowContent[] {
  return [...cells.values()].flatMap(({ children }) => children as FlowContent[]);
}

function findNoneIn(nodes: readonly FlowContent[], kind: NoneKind): FoundNone | null {
  const texts = nodes.map(textsOf);
  if (!texts.every((own) => own?.every((text) => saysNone(text, kind)))) return null;
  return texts.flat().some((text) => /\p{L}/u.test(text ?? '')) ? 'words' : 'mark';
}

/** The texts of a block; null where it holds more than text. */
function textsOf(node: Nodes): string[] | null {
  if (node.type === 'paragraph') return node.children.every(isText) ? [plainText(node)] : null;
  if (node.type !== 'list' && node.type !== 'listItem' && node.type !== 'blockquote') return null;
  const texts = (node.children as Nodes[]).map(textsOf);
  return texts.some((own) => own === null) ? null : texts.flatMap((own) => own ?? []);
}

const textTypes: ReadonlySet<string> = new Set(['text', 'emphasis', 'strong', 'break', 'element', 'foreign']);

function isText(node: Nodes): boolean {
  return textTypes.has(node.type) && (!('children' in node) || (node.children as Nodes[]).every(isText));
}

/** Collects the nones of one part, which are said once. */
export class NoneCollector {
  #block: NoneBlock | null = null;
  readonly #written: Block[] = [];
  #inWords = false;

  constructor(readonly kind: NoneKind) {}

  /** @returns the block to print, where it is the first */
  add(found: FoundNone, block: Block): NoneBlock[] {
    this.#inWords ||= found === 'words';
    this.#written.push(block);
    if (this.#block) return [];
    this.#block = { kind: 'none', of: this.kind, written: this.#written, place: block.place };
    return [this.#block];
  }

  /** @param others whether the part holds any: a mark beside them says nothing */
  settle(blocks: readonly Block[], others: boolean): Block[] {
    return blocks.filter((block) => block !== this.#block || this.#inWords || !others);
  }
}
