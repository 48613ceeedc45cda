import type { ListItem, Nodes } from 'mdast';
import type { RenderContext } from '../context.js';
import { plainText } from './plain-text.js';

/**
 * Whether a text fills more than five lines or so: it may be broken between pages. A shorter one must not be, as three
 * lines of it have to stay together on either side. (Chromium breaks it all the same where `widows` and `orphans` are
 * all that forbids it, rather than go back to the heading before it.)
 */
export function isLong(nodes: readonly Nodes[], { edition }: RenderContext): boolean {
  const columns = edition.arrangement === 'parallel' ? edition.languages.length : 1;
  return plainText(nodes).length > 480 / columns;
}

/**
 * Whether an item must not be parted from the one after it: the first and the last but one, so that no short item is
 * left alone at the end of a page or at the start of the next.
 */
export function staysWithNext(item: ListItem, index: number, count: number, context: RenderContext): boolean {
  if (count < 2 || (index !== 0 && index !== count - 2)) return false;
  return item.children.length === 1 && !isLong(item.children, context);
}
