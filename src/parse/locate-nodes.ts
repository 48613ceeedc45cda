import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';

/** Tells every node of a tree the file that it stands in; what is made of a node keeps its place. */
export function locateNodes(tree: Root, file: VFile): Root {
  locate(tree, file);
  return tree;
}

function locate(node: Nodes, file: VFile): void {
  // One form for all places, not positions that grow by a property.
  if (node.position) node.position = { file, start: node.position.start, end: node.position.end };
  if ('children' in node) for (const child of node.children) locate(child, file);
}
