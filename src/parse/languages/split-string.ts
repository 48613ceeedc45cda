import type { SplitFault } from './split-fault.js';

/** What `splitString` finds wrong; its place is the caller's to know. */
export type StringFault = Pick<SplitFault, 'kind' | 'text'>;

/** Parentheses that hold a separator. */
interface Span {
  /** Indexes of what stands inside. */
  readonly start: number;
  end: number;
  /** Indexes of the separators outside inner spans. */
  readonly cuts: number[];
  spans: Span[];
}

/** Parentheses deeper than this are text like any other. */
const deepest = 50;

/**
 * Parts a plain text at its ` // ` into its languages, as `splitPhrasing` does inline syntax trees. `\//`
 * is a literal `//`.
 *
 * @param count how many languages the document has; one: nothing is parted
 * @returns a part for each language that has one, in the document's order, the empty string where it is left out;
 *   nothing where the text is not parted
 */
export function splitString(
  text: string,
  count: number,
  onFault: (fault: StringFault) => void = () => {},
): readonly string[] {
  if (count === 1 || !text.includes('//')) return [];
  const whole = findSpans(text);
  if (whole.cuts.length === 0 && whole.spans.length === 0) return [];
  return partSpan(text, whole, count, onFault);
}

/** The text with its `\//` as literal slashes, for what is not parted. */
export function unescapeSlashes(text: string): string {
  return text.replaceAll('\\//', '//');
}

function findSpans(text: string): Span {
  const whole: Span = { start: 0, end: text.length, cuts: [], spans: [] };
  const open: Span[] = [whole];
  let ignored = 0;
  for (const { 0: mark, index } of text.matchAll(/\\\/\/|[()]|(?<=\s|^)\/\/(?=\s|$)/gu)) {
    const current = open.at(-1) as Span;
    if (mark === '//') current.cuts.push(index);
    else if (mark === '(' && open.length > deepest) ignored++;
    else if (mark === '(') open.push({ start: index + 1, end: index + 1, cuts: [], spans: [] });
    else if (mark === ')' && ignored > 0) ignored--;
    else if (mark === ')' && open.length > 1) {
      open.pop();
      current.end = index;
      if (current.cuts.length > 0 || current.spans.length > 0) open.at(-1)?.spans.push(current);
    }
  }
  // What is never closed is no parenthesis: its content is its parent's.
  for (let span = open.pop(); span && open.length > 0; span = open.pop()) {
    const parent = open.at(-1) as Span;
    parent.cuts.push(...span.cuts);
    parent.spans.push(...span.spans);
  }
  return whole;
}

function partSpan(text: string, span: Span, count: number, onFault: (fault: StringFault) => void): string[] {
  const inner = span.spans.map((each) => ({ ...each, parts: partSpan(text, each, count, onFault) }));
  const read = (start: number, end: number, language: number, sides?: readonly string[]): string => {
    let out = '';
    let from = start;
    for (const each of inner) {
      if (each.start < start || each.end > end) continue;
      if (sides) reportStrayParts(each.parts, language, sides, onFault);
      const part = each.parts[language] || each.parts.find((other) => other !== '') || '';
      out += unescapeSlashes(text.slice(from, each.start)) + part;
      from = each.end;
    }
    return (out + unescapeSlashes(text.slice(from, end))).trim();
  };

  if (span.cuts.length === 0)
    return Array.from({ length: count }, (_, language) => read(span.start, span.end, language));
  const surplus = span.cuts[count - 1];
  const words = surplus === undefined ? '' : text.slice(surplus + 2, span.end).trim();
  if (words !== '') onFault({ kind: 'too-many', text: words });
  const cuts = span.cuts.slice(0, count - 1);
  const bounds = [span.start, ...cuts.map((cut) => cut + 2)].map((start, side) => ({
    start,
    end: cuts[side] ?? span.end,
  }));
  const sides = bounds.map(({ start, end }) => text.slice(start, end));
  return bounds.map(({ start, end }, language) => read(start, end, language, sides));
}

/** `A (x // y) // B`: `y` is of B's language but stands in A's side, where nobody would read it. */
function reportStrayParts(
  parts: readonly string[],
  language: number,
  sides: readonly string[],
  onFault: (fault: StringFault) => void,
): void {
  parts.forEach((part, other) => {
    if (other === language || part === '' || sides[other]?.includes(part)) return;
    if (part === parts[language]) return;
    onFault({ kind: 'stray-part', text: part });
  });
}
