import type { List, ListItem, Paragraph } from 'mdast';
import type { Position } from 'unist';
import type { ElementNode, FlowContent, PhrasingContent } from '../../model/meeting.js';

/** A paragraph of inline nodes. */
export function paragraph(children: PhrasingContent[], position: Position | undefined): Paragraph {
  return { type: 'paragraph', children, ...(position && { position }) };
}

/** Lists written as HTML outside a table cell are lists of Markdown. */
export function listsOf(block: FlowContent): FlowContent[] {
  if (block.type !== 'paragraph') return [block];
  const [only] = block.children;
  if (block.children.length !== 1 || only?.type !== 'element' || !['ul', 'ol'].includes(only.name)) return [block];
  const isItem = (child: PhrasingContent): child is ElementNode => child.type === 'element' && child.name === 'li';
  const items = only.children.filter(isItem);
  // Words beside the items would be lost.
  if (!isBlankRow(only.children.filter((child) => !isItem(child)))) return [block];
  const place = block.position ? { position: block.position } : {};
  const list: List = {
    type: 'list',
    ordered: only.name === 'ol',
    start: only.name === 'ol' ? 1 : null,
    spread: false,
    children: items.map(
      (item): ListItem => ({
        type: 'listItem',
        spread: false,
        children: [paragraph(item.children, block.position)],
        ...place,
      }),
    ),
    ...place,
  };
  return [list];
}

/** Whether inline nodes say nothing. */
export function isBlankRow(nodes: readonly PhrasingContent[]): boolean {
  return nodes.every((node) => node.type === 'break' || (node.type === 'text' && node.value.trim() === ''));
}

/** Inline nodes without the blank ones and the breaks around them. */
export function trimRow(nodes: PhrasingContent[]): PhrasingContent[] {
  const isBlank = (node: PhrasingContent | undefined) =>
    node !== undefined && (node.type === 'break' || (node.type === 'text' && node.value.trim() === ''));
  let from = 0;
  let to = nodes.length;
  while (from < to && isBlank(nodes[from])) from++;
  while (to > from && isBlank(nodes[to - 1])) to--;
  return nodes.slice(from, to);
}
