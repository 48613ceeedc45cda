import type { Nodes } from 'mdast';
import type { FlowContent, LanguageTag } from '../model/meeting.js';
import { isBefore, type Place, placeOf } from '../model/place.js';
import { shapeOf } from './block-shape.js';
import { plainText } from './plain-text.js';
import type { Mismatch, Segment, SegmentKind, Variant } from './segment.js';
import { placeInText } from './text-place.js';

type Forms<T extends Nodes = Nodes> = ReadonlyMap<LanguageTag, readonly T[]>;

export interface TextOptions extends Partial<Pick<Segment, 'mismatched' | 'field'>> {}

/** Collects the segments of a document, and where its languages have other blocks. */
export class SegmentCollector {
  readonly segments: Segment[] = [];
  readonly mismatches: Mismatch[] = [];

  /** @param languages the document's, in order */
  constructor(readonly languages: readonly LanguageTag[]) {}

  /** Adds one text; nothing where no language has a word. Where two files give words for one language, the last counts. */
  addText(kind: SegmentKind, forms: Forms, { mismatched = false, field = null }: TextOptions = {}): void {
    const variants = this.languages.flatMap((language): Variant[] => {
      const nodes = ofLastFile(forms.get(language) ?? []);
      const place = nodes.length === 0 || plainText(nodes) === '' ? undefined : extentOf(nodes);
      return place ? [{ language, nodes, place }] : [];
    });
    if (variants.length > 0) this.segments.push({ kind, field, variants, mismatched });
  }

  /**
   * Adds blocks that correspond: paragraph by paragraph where their shapes agree, else all as one.
   *
   * @param isWhole where that they don't match is known
   */
  addBlocks(cells: Forms<FlowContent>, isWhole: boolean): void {
    const forms = new Map(
      this.languages.flatMap((language) => {
        const cell = cells.get(language);
        return cell ? [[language, ofLastFile(cell)] as const] : [];
      }),
    );
    this.#addAligned(forms, isWhole);
  }

  #addAligned(forms: Forms<FlowContent>, isWhole: boolean): void {
    const [first] = forms.values();
    if (!first) return;
    const shape = shapesOf(first);
    const others = [...forms.values()].filter((nodes) => shapesOf(nodes) !== shape);
    if (others.length > 0) {
      if (!isWhole) this.mismatches.push(...others.map((own) => ({ own, first })));
      this.addText('paragraph', forms, { mismatched: true });
    } else for (const index of first.keys()) this.#addCounterparts(index, forms, isWhole);
  }

  #addCounterparts(index: number, forms: Forms<FlowContent>, isWhole: boolean): void {
    const nodes = new Map([...forms].map(([language, nodes]) => [language, nodes[index] as FlowContent]));
    const [first] = nodes.values() as Iterable<FlowContent>;
    const kind = first ? kindOf(first) : null;
    if (!first || kind === null) return;
    const contents = new Map([...nodes].map(([language, node]) => [language, contentOf(node)]));
    if (kind !== 'blocks') {
      this.addText(kind, contents, { mismatched: isWhole });
      return;
    }
    const { length } = contentOf(first);
    const uneven = first.type === 'list' ? [...nodes.values()].filter((node) => contentOf(node).length !== length) : [];
    if (uneven.length > 0) {
      if (!isWhole) this.mismatches.push(...uneven.map((own) => ({ own: [own], first: [first] })));
      this.addText('paragraph', contents, { mismatched: true });
    } else this.#addAligned(contents as Forms<FlowContent>, isWhole);
  }
}

function shapesOf(nodes: readonly FlowContent[]): string {
  return nodes.map(shapeOf).join();
}

/** `blocks`: it holds others; null: no language reads it. */
function kindOf({ type }: Nodes): SegmentKind | 'blocks' | null {
  if (type === 'paragraph' || type === 'heading') return type;
  if (type === 'tableCell') return 'cell';
  return ['list', 'listItem', 'blockquote', 'table', 'tableRow'].includes(type) ? 'blocks' : null;
}

function contentOf(node: Nodes): Nodes[] {
  return 'children' in node ? [...node.children] : [];
}

/** Of nodes of several files, one file's after the other's, those of the last. */
function ofLastFile<T extends Nodes>(nodes: readonly T[]): readonly T[] {
  const files = nodes.map((node) => firstPlace(node)?.file);
  const last = files.findLast((file) => file !== undefined);
  const foreign = files.findLastIndex((file) => file !== undefined && file !== last);
  // What stands between two files' words is of neither.
  return foreign < 0 ? nodes : nodes.slice(files.indexOf(last, foreign + 1));
}

function firstPlace(node: Nodes): Place | undefined {
  const place = placeOf(node);
  if (place || !('children' in node)) return place;
  for (const child of node.children) {
    const inside = firstPlace(child);
    if (inside) return inside;
  }
  return undefined;
}

/**
 * From the first to the last of the words: a paragraph's own place also spans its other languages. Pieces of HTML may
 * stand where the whole of it stands, so that the order of nodes is not that of their places.
 */
function extentOf(nodes: readonly Nodes[]): Place | undefined {
  const places = nodes.flatMap((node) => {
    if ((node.type === 'paragraph' || node.type === 'heading') && node.children.length > 0) {
      return extentOf(node.children) ?? [];
    }
    if (node.type === 'text' && node.data?.from !== undefined) return placeInText(node, 0, node.value.length) ?? [];
    return placeOf(node) ?? [];
  });
  const [first] = places;
  if (!first) return undefined;
  const start = places.map((place) => place.start).reduce((one, other) => (isBefore(other, one) ? other : one));
  const end = places.map((place) => place.end).reduce((one, other) => (isBefore(one, other) ? other : one));
  return { file: first.file, start, end };
}
