import type { Nodes } from 'mdast';
import type { Text } from '../../model/meeting.js';

/** The words of inline nodes, as one line. */
export function plainText(nodes: readonly Nodes[]): string {
  return nodes.map(textOf).join('').replace(/\s+/gu, ' ').trim();
}

/** The words of a text in all its languages, one after the other; none without a text. */
export function allForms(text: Text | null | undefined): string {
  return [...(text?.forms.values() ?? [])].map(plainText).join(' ');
}

function textOf(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.value;
  if ('alt' in node) return node.alt ?? '';
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}
