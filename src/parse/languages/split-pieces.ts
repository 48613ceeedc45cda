import type { PhrasingContent } from '../../model/meeting.js';

/** A run of inline nodes that is parted by itself. */
export interface Piece {
  readonly nodes: PhrasingContent[];
  /** A hard break stands before it. */
  readonly broken: boolean;
}

/** The pieces between hard breaks; a list of HTML, or an item of one, is a piece of its own. */
export function splitPieces(nodes: readonly PhrasingContent[]): Piece[] {
  const pieces: Piece[] = [{ nodes: [], broken: false }];
  let wasList = false;
  for (const node of nodes) {
    const isList = node.type === 'element' && ['ul', 'ol', 'li'].includes(node.name);
    const last = pieces.at(-1) as Piece;
    if (node.type === 'break') pieces.push({ nodes: [], broken: true });
    else if ((isList || wasList) && last.nodes.length > 0) pieces.push({ nodes: [node], broken: false });
    else last.nodes.push(node);
    wasList = isList;
  }
  return pieces;
}
