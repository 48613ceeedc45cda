import type { PhrasingContent } from '../../model/meeting.js';
import { plainText } from '../../text/plain-text.js';
import { type InlinePoint, slicePhrasing, trimPhrasing } from '../languages/separators.js';

/**
 * Takes the trailing `(…)` off a heading: it names the presenter. Escaped parentheses, digits alone (`(2025)`) and the
 * catalogue's words (`suite`) are no presenters.
 */
export function splitPresenter(
  nodes: readonly PhrasingContent[],
  isStopWord: (text: string) => boolean,
): { rest: readonly PhrasingContent[]; presenter: PhrasingContent[] | null } {
  const span = trailingParentheses(nodes);
  if (!span) return { rest: nodes, presenter: null };
  const presenter = slicePhrasing(nodes, { ...span.open, at: span.open.at + 1 }, span.close);
  const words = plainText(presenter);
  const rest = slicePhrasing(nodes, null, span.open);
  if (!/\p{L}/u.test(words) || isStopWord(words) || plainText(rest) === '') return { rest: nodes, presenter: null };
  return { rest: trimPhrasing(rest), presenter: trimPhrasing(presenter) };
}

/** The last parentheses of a row of nodes, where only punctuation follows them. */
function trailingParentheses(nodes: readonly PhrasingContent[]): { open: InlinePoint; close: InlinePoint } | null {
  const marks: { place: InlinePoint; mark: string }[] = [];
  nodes.forEach((node, index) => {
    if (node.type !== 'text') return;
    for (const { 0: mark, index: at } of node.value.matchAll(/[()]/g)) {
      if (!node.data?.literals?.includes(at)) marks.push({ place: { node: index, at }, mark });
    }
  });
  const close = marks.at(-1);
  if (close?.mark !== ')') return null;
  const after = plainText(slicePhrasing(nodes, { ...close.place, at: close.place.at + 1 }, null));
  if (!/^[\s;:.,]*$/u.test(after)) return null;
  let depth = 0;
  for (const { place, mark } of marks.toReversed()) {
    depth += mark === ')' ? 1 : -1;
    if (depth === 0) return { open: place, close: close.place };
  }
  return null;
}
