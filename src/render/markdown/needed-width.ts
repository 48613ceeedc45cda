import type { Nodes } from 'mdast';

/** From this number of columns on, a table is too wide for a column of the page. */
const wideTable = 4;

/** So deep in each other, lists and quotations leave too little of a column of the page: of two, of three. */
const deepest = [6, 3] as const;

/**
 * Whether blocks need the width of the page: a table of many columns, lists deep in each other.
 *
 * @param languages how many stand side by side
 */
export function needPageWidth(nodes: readonly Nodes[] | undefined, languages: number): boolean {
  const deep = languages > 2 ? deepest[1] : deepest[0];
  return (nodes ?? []).some((node) => isWide(node, deep));
}

function isWide(node: Nodes, deep: number): boolean {
  if (deep < 0) return true;
  if (node.type === 'table') return (node.children[0]?.children.length ?? 0) >= wideTable;
  if (!('children' in node)) return false;
  const left = node.type === 'list' || node.type === 'blockquote' ? deep - 1 : deep;
  return node.children.some((child) => isWide(child, left));
}
