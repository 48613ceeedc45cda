import { visit } from 'unist-util-visit';
import { isActionTable, isOwnerHeading } from './labels.js';
import { rangeOf } from './markdown.js';
import { plain } from './pair-nodes.js';

const separator = /\s\/\/\s/g;

/** The headings, paragraphs and cells of a tree that ` // ` parts into two languages. */
export function findParted(tree, text, languages) {
  const pairs = [];
  function add(kind, node) {
    if (node.children.length === 0) return;
    const range = { start: rangeOf(node.children[0]).start, end: rangeOf(node.children.at(-1)).end };
    const sides = partRange(text, kind === 'heading' ? withoutPresenter(text, range) : range, languages);
    if (sides !== null) pairs.push({ kind, sides, scope: sides, parted: true });
  }
  visit(tree, (node, _index, parent) => {
    if (node.type === 'heading') add('heading', node);
    if (node.type === 'paragraph') add(parent.type === 'listItem' ? 'list item' : 'paragraph', node);
    if (node.type !== 'table') return undefined;
    const head = node.children[0].children.map(plain);
    for (const [index, row] of node.children.entries()) {
      for (const [column, cell] of row.children.entries()) {
        add(index > 0 && isActionTable(head) && isOwnerHeading(head[column] ?? '') ? 'owner' : 'cell', cell);
      }
    }
    return 'skip';
  });
  return pairs;
}

/** Both sides of a text with one separator; null where there is none, or more (pieces of it may be shared). */
export function partRange(text, { start, end }, languages) {
  const written = text.slice(start, end);
  const found = [...written.matchAll(separator)];
  if (found.length !== 1 || languages.length !== 2) return null;
  const at = start + found[0].index;
  const [left, right] = [trim(text, { start, end: at }), trim(text, { start: at + 4, end })];
  if (left.start >= left.end || right.start >= right.end) return null;
  return [
    { file: 0, ...left, language: languages[0] },
    { file: 0, ...right, language: languages[1] },
  ];
}

/** `A // B (presenter)`: the presenter stands for both languages. */
function withoutPresenter(text, { start, end }) {
  const [left = '', right = ''] = text.slice(start, end).split(' // ');
  const shared = !/\)\s*$/.test(left) && /\s*\([^()]*\)\s*$/.exec(right);
  return { start, end: shared ? end - shared[0].length : end };
}

function trim(text, { start, end }) {
  const written = text.slice(start, end);
  return {
    start: start + (written.length - written.trimStart().length),
    end: end - (written.length - written.trimEnd().length),
  };
}
