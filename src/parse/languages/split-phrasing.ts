import type { Break } from 'mdast';
import type { LanguageTag, PhrasingContent } from '../../model/meeting.js';
import { plainText } from '../../text/plain-text.js';
import { holdsSentence } from './sentence.js';
import { type Cut, findSeparators, type InlinePoint, positionOfCut, slicePhrasing, sliceText } from './separators.js';
import type { SplitFault } from './split-fault.js';
import { isSplitImage, reportStrayWords, splitImage } from './split-image.js';
import { splitPieces } from './split-pieces.js';
import { findStrayTitles, splitTitle, titleOf } from './split-title.js';

export interface SplitText {
  /** Forms by language; one, under the source language, where nothing is parted. */
  readonly forms: Map<LanguageTag, PhrasingContent[]>;
  readonly parted: boolean;
}

/**
 * Parts a text at its ` // ` into its languages. The unit is each piece between hard breaks, and each item of
 * a list of HTML; inside parentheses, emphasis or a link the span alone is parted, unless a separator stands outside such
 * spans.
 *
 * @param languages the document's, in order; one language: nothing is parted
 * @param onFault called for parts beyond the languages, and for parts in another language's side
 */
export function splitPhrasing(
  nodes: readonly PhrasingContent[],
  languages: readonly LanguageTag[],
  onFault: (fault: SplitFault) => void,
): SplitText {
  const [source] = languages as [LanguageTag];
  const whole = () => ({ forms: new Map([[source, [...nodes]]]), parted: false });
  if (languages.length === 1) return whole();
  const pieces = splitPieces(nodes).map((piece) => ({
    ...piece,
    ...partPiece(piece.nodes, languages, onFault),
  }));
  if (!pieces.some((piece) => piece.parted)) return whole();

  const forms = new Map<LanguageTag, PhrasingContent[]>();
  languages.forEach((language, index) => {
    const form: PhrasingContent[] = [];
    let has = false;
    for (const piece of pieces) {
      const part = piece.parted ? piece.parts[index] : shareUnparted(piece.nodes, source, language);
      if (part === undefined || part.length === 0) continue;
      has ||= piece.parted;
      if (form.length > 0 && piece.broken) form.push({ type: 'break' } satisfies Break);
      form.push(...part);
    }
    if (has) forms.set(language, form);
  });
  // Slashes between nothing and nothing, such as comments on either side.
  return forms.size === 0 ? { forms: new Map([[source, []]]), parted: false } : { forms, parted: true };
}

interface PartedPiece {
  readonly parted: boolean;
  /** One per language that has one, in order; an empty one is missing. */
  readonly parts: readonly PhrasingContent[][];
}

/** Parts what an element or parentheses hold: piece by piece, where there are several. */
function partContent(
  nodes: readonly PhrasingContent[],
  languages: readonly LanguageTag[],
  onFault: (fault: SplitFault) => void,
  depth: number,
): PartedPiece {
  const pieces = splitPieces(nodes);
  if (pieces.length === 1) return partPiece(nodes, languages, onFault, depth);
  const parted = pieces.map((piece) => ({ ...piece, ...partPiece(piece.nodes, languages, onFault, depth) }));
  if (!parted.some((piece) => piece.parted)) return { parted: false, parts: [] };
  const parts = languages.map((_, index) =>
    parted.flatMap(({ nodes, broken, parts, parted }, at): PhrasingContent[] => {
      const part = parted ? (parts[index] ?? []) : nodes;
      return broken && at > 0 && part.length > 0 ? [{ type: 'break' }, ...part] : [...part];
    }),
  );
  return { parted: true, parts };
}

/** Spans inside spans are parted down to this depth: each level multiplies the work by the languages. */
const deepest = 6;

function partPiece(
  nodes: readonly PhrasingContent[],
  languages: readonly LanguageTag[],
  onFault: (fault: SplitFault) => void,
  depth = 0,
): PartedPiece {
  const count = languages.length;
  if (depth > deepest) return { parted: false, parts: [] };
  const { cuts, spans } = findSeparators(nodes);
  const sides = cuts.length === 0 ? [] : sidesOf(nodes, cuts.slice(0, count));
  if (sides.length > count) {
    const surplus = sides.slice(count).flat();
    const text = plainText(surplus);
    sides.length = count;
    if (text !== '') {
      onFault({ kind: 'too-many', position: positionOfCut(nodes, cuts[count - 1] as Cut), text });
      sides[count - 1] = [...(sides[count - 1] ?? []), { type: 'text', value: ' ' }, ...surplus];
    }
  }
  if (sides.length > 0) {
    const parts = sides.map((side, index) => selectWithin(side, index, { languages, depth, sides, onFault }));
    return { parted: true, parts };
  }
  const inner = spans.length > 0 || nodes.some((node) => holdsSeparator(node));
  if (!inner) return { parted: false, parts: [] };
  return {
    parted: true,
    parts: Array.from({ length: count }, (_, index) =>
      selectWithin(nodes, index, { languages, depth, sides: null, onFault: index === 0 ? onFault : () => {} }),
    ),
  };
}

function sidesOf(nodes: readonly PhrasingContent[], cuts: readonly Cut[]): PhrasingContent[][] {
  const sides: PhrasingContent[][] = [];
  let from: Cut | null = null;
  for (const cut of [...cuts, null]) {
    sides.push(trim(slicePhrasing(nodes, from && { ...from, at: from.to }, cut)));
    from = cut;
  }
  return sides;
}

interface Selection {
  readonly languages: readonly LanguageTag[];
  readonly depth: number;
  /** Where a separator stands outside the spans: the sides. */
  readonly sides: readonly (readonly PhrasingContent[])[] | null;
  readonly onFault: (fault: SplitFault) => void;
}

/** The nodes as one language reads them: in each span that is parted, that language's part. */
function selectWithin(
  nodes: readonly PhrasingContent[],
  index: number,
  { languages, depth, sides, onFault }: Selection,
): PhrasingContent[] {
  const choose = (content: readonly PhrasingContent[]): PhrasingContent[] => {
    const { parted, parts } = partContent(content, languages, onFault, depth + 1);
    if (!parted) return [...content];
    if (sides) reportStrayParts(parts, index, sides, content, onFault);
    return parts[index]?.length ? parts[index] : (parts.find((part) => part.length > 0) ?? []);
  };
  const { spans } = findSeparators(nodes);
  const out: PhrasingContent[] = [];
  let from: InlinePoint | null = null;
  for (const span of spans) {
    out.push(...slicePhrasing(nodes, from, span.open), ...choose(slicePhrasing(nodes, span.open, span.close)));
    from = span.close;
  }
  out.push(...slicePhrasing(nodes, from, null));
  return out.map((each) => {
    if (each.type === 'image' && isSplitImage(each)) {
      if (sides) reportStrayWords(each, index, sides, languages, onFault);
      return splitImage(each, index, languages, onFault);
    }
    const stray = sides && titleOf(each) !== '' ? findStrayTitles(each, index, sides) : [];
    if (stray.length > 0) onFault({ kind: 'stray-title', position: each.position, text: stray.join(', ') });
    const node = splitTitle(each, index, languages.length);
    if (!('children' in node) || !holdsSeparator(node)) return node;
    return { ...node, children: choose(node.children as PhrasingContent[]) } as PhrasingContent;
  });
}

/** `A (x // y) // B`: `y` is of B's language but stands in A's side, where nobody would read it. */
function reportStrayParts(
  parts: readonly PhrasingContent[][],
  index: number,
  sides: readonly (readonly PhrasingContent[])[],
  content: readonly PhrasingContent[],
  onFault: (fault: SplitFault) => void,
): void {
  parts.forEach((part, other) => {
    const words = plainText(part);
    const side = sides[other];
    if (other === index || words === '' || (side && plainText(side).includes(words))) return;
    onFault({ kind: 'stray-part', position: content[0]?.position, text: words });
  });
}

function holdsSeparator(node: PhrasingContent): boolean {
  if (node.type === 'image') return isSplitImage(node);
  if (/\s\/\/\s/u.test(titleOf(node))) return true;
  if (!('children' in node)) return false;
  const children = node.children as PhrasingContent[];
  const { cuts, spans } = findSeparators(children);
  return cuts.length > 0 || spans.length > 0 || children.some(holdsSeparator);
}

/** A piece without a separator beside pieces with one: the source's, shown to the others as what it is. */
function shareUnparted(
  nodes: readonly PhrasingContent[],
  source: LanguageTag,
  language: LanguageTag,
): PhrasingContent[] {
  if (language === source || !holdsSentence(plainText(nodes))) return [...nodes];
  return [{ type: 'foreign', lang: source, children: [...nodes] }];
}

function trim(nodes: PhrasingContent[]): PhrasingContent[] {
  const out = [...nodes];
  const cut = (index: number, rangeOf: (value: string) => [number, number]) => {
    const node = out[index];
    if (node?.type !== 'text') return;
    const [start, end] = rangeOf(node.value);
    if (start >= end) out.splice(index, 1);
    else out[index] = sliceText(node, start, end);
  };
  cut(0, (value) => [value.length - value.trimStart().length, value.length]);
  cut(out.length - 1, (value) => [0, value.trimEnd().length]);
  return out;
}
