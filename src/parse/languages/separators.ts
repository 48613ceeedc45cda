import type { Text as TextNode } from 'mdast';
import type { Position } from 'unist';
import type { PhrasingContent } from '../../model/meeting.js';
import { advance } from '../../text/text-place.js';

/** A point between characters of a row of inline nodes. */
export interface InlinePoint {
  /** Index of a text node. */
  readonly node: number;
  /** Index into its value. */
  readonly at: number;
}

/** A separator: `at` is where its slashes begin, `to` where they end. */
export interface Cut extends InlinePoint {
  readonly to: number;
}

/** Parentheses that hold a separator, as places just inside them. */
export interface Span {
  readonly open: InlinePoint;
  readonly close: InlinePoint;
}

/**
 * Finds the ` // ` among the text nodes of one level, with white space of any kind or an end of the text on both sides: those
 * outside parentheses (`cuts`), and the outermost parentheses that hold others (`spans`). Escaped characters don't count.
 */
export function findSeparators(nodes: readonly PhrasingContent[]): { cuts: Cut[]; spans: Span[] } {
  const found: Cut[] = [];
  const open: { place: InlinePoint; found: number }[] = [];
  const spans: Span[] = [];
  nodes.forEach((node, index) => {
    if (node.type !== 'text' || !/[/()]/.test(node.value)) return;
    for (const match of node.value.matchAll(/[()]|(?<=\s|^)\/\/(?=\s|$)/gu)) {
      if (node.data?.literals?.some((at) => at >= match.index && at < match.index + match[0].length)) continue;
      if (match[0] === '(') open.push({ place: { node: index, at: match.index + 1 }, found: found.length });
      else if (match[0] === ')') closeParenthesis({ node: index, at: match.index });
      else if (isApart(index, match.index)) found.push({ node: index, at: match.index, to: match.index + 2 });
    }
  });
  return { cuts: found, spans };

  /** Whether nothing stands beside slashes at the edge of a node. */
  function isApart(index: number, at: number): boolean {
    const { length } = (nodes[index] as TextNode).value;
    return (at > 0 || index === 0) && (at + 2 < length || index === nodes.length - 1);
  }

  function closeParenthesis(close: InlinePoint): void {
    const opened = open.pop();
    if (!opened || found.length === opened.found) return;
    found.length = opened.found;
    while (spans.length > 0 && isAfter(spans.at(-1)?.open as InlinePoint, opened.place)) spans.pop();
    spans.push({ open: opened.place, close });
  }
}

/** The nodes between two places; null is the beginning, or the end. */
export function slicePhrasing(
  nodes: readonly PhrasingContent[],
  from: InlinePoint | null,
  to: InlinePoint | null,
): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  const first = from?.node ?? 0;
  const last = to?.node ?? nodes.length - 1;
  for (let index = first; index <= last; index++) {
    const node = nodes[index];
    if (!node) continue;
    if (node.type !== 'text') {
      out.push(node);
      continue;
    }
    const start = from && index === from.node ? from.at : 0;
    const end = to && index === to.node ? to.at : node.value.length;
    if (end > start) out.push(sliceText(node, start, end));
  }
  return out;
}

/** Without white space at its ends. */
export function trimPhrasing(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const out = [...nodes];
  const first = out[0];
  if (first?.type === 'text') {
    const start = first.value.length - first.value.trimStart().length;
    out.splice(0, 1, ...(start < first.value.length ? [sliceText(first, start, first.value.length)] : []));
  }
  const last = out.at(-1);
  if (last?.type !== 'text') return out;
  const end = last.value.trimEnd().length;
  return [...out.slice(0, -1), ...(end > 0 ? [sliceText(last, 0, end)] : [])];
}

/** A piece of a text node, with its own place where the text is written as it reads. */
export function sliceText(node: TextNode, start: number, end: number): TextNode {
  if (start === 0 && end === node.value.length) return node;
  const literals = node.data?.literals?.filter((at) => at >= start && at < end).map((at) => at - start);
  const sliced: TextNode = { type: 'text', value: node.value.slice(start, end) };
  if (literals?.length) sliced.data = { literals };
  const position = slicePosition(node, start, end);
  if (position) sliced.position = position;
  if (position && position === node.position) sliced.data = { ...sliced.data, from: (node.data?.from ?? 0) + start };
  return sliced;
}

/** The place of a separator in the file. */
export function positionOfCut(nodes: readonly PhrasingContent[], { node, at, to }: Cut): Position | undefined {
  const text = nodes[node];
  return text?.type === 'text' ? slicePosition(text, at, to) : text?.position;
}

function slicePosition(node: TextNode, start: number, end: number): Position | undefined {
  const { position } = node;
  if (position?.start.offset === undefined || position.end.offset === undefined) return position;
  if (node.data?.from || position.end.offset - position.start.offset !== node.value.length) return position;
  return {
    ...position,
    start: advance(position.start, node.value.slice(0, start)),
    end: advance(position.start, node.value.slice(0, end)),
  };
}

function isAfter(a: InlinePoint, b: InlinePoint): boolean {
  return a.node > b.node || (a.node === b.node && a.at > b.at);
}
