import type { PhrasingContent } from '../../model/meeting.js';
import { plainText } from '../../text/plain-text.js';
import { splitString } from './split-string.js';

/** What a link or an abbreviation says beside its text; else empty. */
export function titleOf(node: PhrasingContent): string {
  if (node.type === 'link') return node.title ?? '';
  return (node.type === 'element' && node.attributes.title) || '';
}

/**
 * A link or an abbreviation with its title as a language reads it; where it has none, as the first that has one.
 *
 * @param count how many languages the document has
 */
export function splitTitle(node: PhrasingContent, index: number, count: number): PhrasingContent {
  const parts = splitString(titleOf(node), count);
  const title = parts[index] || parts.find((part) => part !== '');
  if (!title) return node;
  if (node.type === 'link') return { ...node, title };
  return node.type === 'element' ? { ...node, attributes: { ...node.attributes, title } } : node;
}

/** `[A](z "x // y") // B`: `y` is of B's language, which has not the link. */
export function findStrayTitles(
  node: PhrasingContent,
  index: number,
  sides: readonly (readonly PhrasingContent[])[],
): readonly string[] {
  return splitString(titleOf(node), sides.length).filter((text, other) => {
    const said = (sides[other] ?? []).map(allWords).join(' ');
    return other !== index && text !== '' && !said.includes(text);
  });
}

function allWords(node: PhrasingContent): string {
  const inside = 'children' in node ? (node.children as PhrasingContent[]).map(allWords) : [plainText(node)];
  return [...inside, titleOf(node)].join(' ');
}
