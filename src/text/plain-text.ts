import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** The words of nodes, white space folded. */
export function plainText(nodes: Nodes | readonly Nodes[]): string {
  const text = Array.isArray(nodes) ? nodes.map(text1).join('') : text1(nodes as Nodes);
  return text.replace(/\s+/gu, ' ').trim();
}

function text1(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if ('children' in node) return (node.children as Nodes[]).map(text1).join(isBlockParent(node) ? ' ' : '');
  return textOf(node);
}

function isBlockParent(node: Nodes): boolean {
  return ['list', 'listItem', 'blockquote', 'table', 'tableRow', 'footnoteDefinition', 'root'].includes(node.type);
}
