import type { Image, Nodes } from 'mdast';
import type { LanguageTag } from '../../model/meeting.js';

/** A picture that stands alone: no word is in its line. */
export interface StandingPicture {
  readonly image: Image;
  /** The language of its words, where it is not that of the text around it. */
  readonly foreign: LanguageTag | null;
}

/** The pictures that stand alone in blocks, or in a text, in their order. */
export function findStandingPictures(
  nodes: readonly Nodes[],
  foreign: LanguageTag | null = null,
): readonly StandingPicture[] {
  if (!nodes.every(isBlock))
    return splitLines(nodes)
      .flatMap(imagesAlone)
      .map((image) => ({ image, foreign }));
  return nodes.flatMap((node) => {
    const own = node.type === 'paragraph' ? (node.data?.foreign ?? foreign) : foreign;
    return 'children' in node ? findStandingPictures(node.children, own) : [];
  });
}

/**
 * Blocks, or a text, with other pictures in the place of those that stand alone.
 *
 * @param replace null: the picture goes, and with it what held nothing else
 */
export function replaceStandingPictures<N extends Nodes>(
  nodes: readonly N[],
  replace: (image: Image) => Image | null,
): readonly N[] {
  if (!nodes.every(isBlock)) return joinLines(splitLines(nodes).map((line) => replaceInLine(line, replace))) as N[];
  return nodes.flatMap((node): N[] => {
    if (!('children' in node) || node.children.length === 0) return [node];
    const children = replaceStandingPictures(node.children, replace);
    return children.length === 0 && !tableParts.has(node.type) ? [] : [{ ...node, children }];
  });
}

function replaceInLine(line: readonly Nodes[], replace: (image: Image) => Image | null): readonly Nodes[] {
  if (imagesAlone(line).length === 0) return line;
  const replaced = line.flatMap((node): Nodes[] => {
    if (node.type === 'image') return [replace(node)].filter((image) => image !== null);
    if (!('children' in node)) return [node];
    const children = replaceInLine(node.children, replace);
    return children.length === 0 ? [] : [{ ...node, children } as Nodes];
  });
  return replaced.some((node) => node.type !== 'text') ? replaced : [];
}

/** The pictures of a line that holds nothing else. */
function imagesAlone(line: readonly Nodes[]): readonly Image[] {
  const images: Image[] = [];
  for (const node of line) {
    if (node.type === 'image') images.push(node);
    else if ('children' in node) {
      const inside = imagesAlone(node.children);
      if (inside.length === 0) return [];
      images.push(...inside);
    } else if (node.type !== 'text' || node.value.trim() !== '') return [];
  }
  return images;
}

function splitLines(nodes: readonly Nodes[]): readonly Nodes[][] {
  const lines: Nodes[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'break') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines;
}

function joinLines(lines: readonly (readonly Nodes[])[]): readonly Nodes[] {
  const filled = lines.filter((line) => line.length > 0);
  return filled.flatMap((line, index) => (index === 0 ? line : [{ type: 'break' } as const, ...line]));
}

function isBlock({ type }: Nodes): boolean {
  return blocks.has(type);
}

/** What stays although it holds nothing: others have their places by it. */
const tableParts: ReadonlySet<string> = new Set(['table', 'tableRow', 'tableCell']);

const blocks: ReadonlySet<string> = new Set([
  ...tableParts,
  ...['paragraph', 'heading', 'list', 'listItem', 'blockquote', 'code', 'thematicBreak'],
]);
