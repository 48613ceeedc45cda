import type { Nodes } from 'mdast';
import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';
import type { FlowContent, LanguageTag } from '../model/meeting.js';
import { shapeOf } from './blocks/block-shape.js';
import { plainText } from './languages/plain-text.js';
import { placeInText } from './languages/text-place.js';
import type { TranslationUnit, UnitKind, Variant } from './translation-unit.js';

/** What a language has at a place, and the file that it stands in. */
export interface Written<T extends Nodes> {
  readonly file: VFile;
  readonly nodes: readonly T[];
}

/** The unit of one text; none where no language has a word. */
export function unitOf(
  kind: UnitKind,
  forms: ReadonlyMap<LanguageTag, Written<Nodes>>,
  mismatched = false,
): TranslationUnit[] {
  const variants = [...forms].flatMap(([language, { file, nodes }]): Variant[] =>
    nodes.length === 0 || plainText(nodes) === '' ? [] : [{ language, file, nodes, position: extentOf(nodes, file) }],
  );
  return variants.length === 0 ? [] : [{ kind, variants, mismatched }];
}

/** Told of blocks that don't match: what a language has instead of what the first language has. */
export type OnMismatch = (own: readonly FlowContent[], first: readonly FlowContent[]) => void;

/**
 * The units of blocks that correspond: paragraph by paragraph where their shapes agree, else all as one.
 *
 * @param onMismatch null where that they don't match is known
 */
export function unitsOf(
  forms: ReadonlyMap<LanguageTag, Written<FlowContent>>,
  onMismatch: OnMismatch | null,
): TranslationUnit[] {
  const [first] = [...forms.values()].map(({ nodes }) => nodes);
  if (!first) return [];
  const shape = first.map(shapeOf).join();
  const others = [...forms].filter(([, { nodes }]) => nodes.map(shapeOf).join() !== shape);
  for (const [, { nodes }] of others) onMismatch?.(nodes, first);
  if (others.length > 0) return unitOf('paragraph', forms, true);
  return first.flatMap((node, index) => {
    const kind = kindOf(node);
    if (kind === null) return [];
    const counterparts = [...forms].map(([language, { file, nodes }]) => ({
      language,
      file,
      node: nodes[index] as FlowContent,
    }));
    const within = new Map(
      counterparts.map(({ language, file, node }) => [language, { file, nodes: contentOf(node) }]),
    );
    if (kind !== 'blocks') return unitOf(kind, within, onMismatch === null);
    const length = contentOf(node).length;
    const uneven = node.type === 'list' && counterparts.filter((other) => contentOf(other.node).length !== length);
    if (!uneven || uneven.length === 0) return unitsOf(within as Map<LanguageTag, Written<FlowContent>>, onMismatch);
    for (const other of uneven) onMismatch?.([other.node], [node]);
    return unitOf('paragraph', within, true);
  });
}

/** `blocks`: it holds others; null: no language reads it. */
function kindOf({ type }: Nodes): UnitKind | 'blocks' | null {
  if (type === 'paragraph' || type === 'heading') return type;
  if (type === 'tableCell') return 'cell';
  return ['list', 'listItem', 'blockquote', 'table', 'tableRow'].includes(type) ? 'blocks' : null;
}

function contentOf(node: Nodes): Nodes[] {
  return 'children' in node ? [...node.children] : [];
}

/**
 * From the first to the last of the words: a paragraph's own place also spans its other languages. Pieces of HTML may
 * stand where the whole of it stands, so that the order of nodes is not that of their places.
 */
function extentOf(nodes: readonly Nodes[], file: VFile): Position | undefined {
  const ends = nodes.flatMap((node): (Position | undefined)[] => {
    if ((node.type === 'paragraph' || node.type === 'heading') && node.children.length > 0) {
      return [extentOf(node.children, file)];
    }
    if (node.type === 'text' && node.data?.from !== undefined) return [placeInText(node, 0, node.value.length, file)];
    return [node.position];
  });
  const places = ends.filter((place) => place !== undefined);
  if (places.length === 0) return undefined;
  const start = places.map((place) => place.start).reduce((one, other) => (isBefore(other, one) ? other : one));
  const end = places.map((place) => place.end).reduce((one, other) => (isBefore(one, other) ? other : one));
  return { start, end };
}

function isBefore(one: Point, other: Point): boolean {
  return one.line < other.line || (one.line === other.line && one.column < other.column);
}
