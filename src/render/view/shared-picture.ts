import type { Image } from 'mdast';
import type { AlignedBlock, FlowContent, LanguageTag } from '../../meeting.js';

/**
 * The paragraph to print once where every language has the same picture: with its words for each of them, since the
 * picture is there for all.
 *
 * @returns null where the block is anything else
 */
export function findSharedPicture(block: AlignedBlock, languages: readonly LanguageTag[]): FlowContent[] | null {
  const images = languages.map((lang) => onlyImage(block.cells.get(lang)));
  const [first] = images;
  if (!first || !images.every((image) => image?.url === first.url && image.title === first.title)) return null;
  const words = new Set(images.flatMap((image) => (image?.alt ? [image.alt] : [])));
  return [{ type: 'paragraph', children: [{ ...first, alt: [...words].join(' – ') }] }];
}

function onlyImage(nodes: readonly FlowContent[] | undefined): Image | null {
  const [node] = nodes ?? [];
  if (nodes?.length !== 1 || node?.type !== 'paragraph') return null;
  const [child] = node.children;
  return node.children.length === 1 && child?.type === 'image' ? child : null;
}
