import type { Nodes } from 'mdast';

/** What a column of the page leaves room for, where two or three stand side by side. */
const limits = {
  two: { columns: 3, depth: 6 },
  three: { columns: 2, depth: 3 },
} as const;

/**
 * Whether blocks need the width of the page: a table of many columns, lists and quotations deep in each other.
 *
 * @param languages how many stand side by side
 */
export function needPageWidth(nodes: readonly Nodes[] | undefined, languages: number): boolean {
  const { columns, depth } = languages > 2 ? limits.three : limits.two;
  return (nodes ?? []).some((node) => isWide(node, columns, depth));
}

function isWide(node: Nodes, columns: number, depth: number): boolean {
  if (depth < 0) return true;
  if (node.type === 'table') return (node.children[0]?.children.length ?? 0) > columns;
  if (!('children' in node)) return false;
  const left = node.type === 'list' || node.type === 'blockquote' ? depth - 1 : depth;
  return node.children.some((child) => isWide(child, columns, left));
}
