import { isActionTable, isOwnerHeading } from './labels.js';
import { rangeOf } from './markdown.js';

/**
 * Where two sequences of blocks stand: the files of both, where a missing block may be reported, and whether they are
 * those of a list item.
 *
 * @typedef {{ files: [number, number], languages: readonly string[], scope: readonly object[], isItem?: boolean }} Standing
 */

/**
 * Pairs blocks one by one; none where the languages have not the same kinds of blocks in the same order.
 *
 * @param {Standing} standing
 */
export function pairNodes(lefts, rights, standing) {
  if (!hasSameShape(lefts, rights)) return [];
  return lefts.flatMap((left, index) => {
    const pairs = pairNode(left, rights[index], standing);
    // The first of a list item stands on the line of its marker.
    const isRemovable = left.type === 'paragraph' && lefts.length > 1 && !(standing.isItem && index === 0);
    return isRemovable ? [makePair('block', left, rights[index], standing), ...pairs] : pairs;
  });
}

function hasSameShape(lefts, rights) {
  return lefts.length === rights.length && lefts.every((left, index) => left.type === rights[index].type);
}

function pairNode(left, right, standing) {
  switch (left.type) {
    case 'paragraph':
    case 'heading':
      return [makePair(left.type, left, right, standing)];
    case 'list':
      return pairLists(left, right, standing);
    case 'table':
      return pairTables(left, right, standing);
    case 'blockquote':
    case 'footnoteDefinition':
      return pairNodes(left.children, right.children, { ...standing, isItem: false });
    default:
      return [];
  }
}

function pairLists(left, right, standing) {
  if (left.children.length !== right.children.length) return [];
  const scope = [left, right].map((list, index) => ({ file: standing.files[index], ...rangeOf(list) }));
  return left.children.flatMap((item, index) => {
    const other = right.children[index];
    const pairs = pairNodes(item.children, other.children, { ...standing, scope, isItem: true });
    return left.children.length > 1 ? [makePair('item', item, other, { ...standing, scope }), ...pairs] : pairs;
  });
}

function pairTables(left, right, standing) {
  const shapes = [left, right].map((table) => table.children.map((row) => row.children.length).join());
  if (shapes[0] !== shapes[1]) return [];
  const head = left.children[0].children.map(plain);
  return left.children.flatMap((row, index) =>
    row.children.flatMap((cell, column) => {
      const other = right.children[index].children[column];
      if (plain(cell) === '' || plain(other) === '') return [];
      const isOwner = index > 0 && isActionTable(head) && isOwnerHeading(head[column]);
      return [makePair(isOwner ? 'owner' : 'cell', innerCell(cell), innerCell(other), standing)];
    }),
  );
}

function makePair(kind, left, right, { files, languages, scope }) {
  const sides = [left, right].map((node, index) => ({
    file: files[index],
    ...rangeOf(node),
    language: languages[index],
  }));
  return { kind, sides, scope, parted: false };
}

/** A cell without its bars. */
function innerCell({ children }) {
  return { position: { start: children[0].position.start, end: children.at(-1).position.end } };
}

/** The words of a node. */
export function plain(node) {
  return 'value' in node ? node.value : (node.children ?? []).map(plain).join('');
}
