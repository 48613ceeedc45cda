import type { Code, Image } from 'mdast';
import type { AlignedBlock, FlowContent, LanguageTag } from '../../meeting.js';

/**
 * What to print once where every language has the same picture (with its words for each of them, since it is there for
 * all) or the same code.
 *
 * @returns null where the block is anything else
 */
export function findSharedContent(block: AlignedBlock, languages: readonly LanguageTag[]): FlowContent[] | null {
  const cells = languages.map((lang) => block.cells.get(lang));
  return sharedPicture(cells.map(onlyImage)) ?? sharedCode(cells.map(onlyCode));
}

function sharedPicture(images: readonly (Image | null)[]): FlowContent[] | null {
  const [first] = images;
  if (!first || !images.every((image) => image?.url === first.url && image.title === first.title)) return null;
  const words = new Set(images.flatMap((image) => (image?.alt ? [image.alt] : [])));
  return [{ type: 'paragraph', children: [{ ...first, alt: [...words].join(' – ') }] }];
}

function sharedCode(codes: readonly (Code | null)[]): FlowContent[] | null {
  const [first] = codes;
  return first && codes.every((code) => code?.value === first.value) ? [first] : null;
}

function onlyImage(nodes: readonly FlowContent[] | undefined): Image | null {
  const [node] = nodes ?? [];
  if (nodes?.length !== 1 || node?.type !== 'paragraph') return null;
  const [child] = node.children;
  return node.children.length === 1 && child?.type === 'image' ? child : null;
}

function onlyCode(nodes: readonly FlowContent[] | undefined): Code | null {
  const [node] = nodes ?? [];
  return nodes?.length === 1 && node?.type === 'code' ? node : null;
}
