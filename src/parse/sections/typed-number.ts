import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { toDigitsLike, toEuropeanDigits } from '../../locale/digits.js';
import type { PhrasingContent } from '../../model/meeting.js';
import type { Fix } from '../../model/problem.js';
import { sliceText } from '../languages/separators.js';

/** A number typed by hand before a heading. */
export interface TypedNumber {
  readonly value: number;
  /** As typed: `1-`, `2.`, `3)`. */
  readonly text: string;
  readonly position: Position | undefined;
}

/** Takes a typed number (`1-`, `2.`, `3)`, digits of any script) off the beginning of a heading. */
export function readTypedNumber(nodes: readonly PhrasingContent[]): {
  number: TypedNumber | null;
  rest: PhrasingContent[];
} {
  const [first, ...others] = nodes;
  const none = { number: null, rest: [...nodes] };
  if (first?.type !== 'text') return none;
  const match = /^\s*((\p{Nd}{1,3})\s*(?:\.\s*[-–—]|[.)\-–—:/°]))(\s+|(?=[^\s\p{Nd}])|$)/u.exec(first.value);
  if (!match) return none;
  const [whole, text = '', digits = ''] = match;
  const start = whole.indexOf(text);
  const { position } = sliceText(first, start, start + text.length);
  const rest = sliceText(first, whole.length, first.value.length);
  const isEmpty = rest.value === '' && others.length === 0;
  if (isEmpty) return none;
  return {
    number: { value: Number(toEuropeanDigits(digits)), text, position },
    rest: [...(rest.value === '' ? [] : [rest]), ...others],
  };
}

/** Types another number in its place: as many digits if it was typed with zeros before, in the same script. */
export function retype({ text, position }: TypedNumber, value: number, file: VFile): Fix | undefined {
  const start = position?.start.offset;
  const [digits = ''] = /^\p{Nd}+/u.exec(text) ?? [];
  // In an escape (`2\.`) the place is that of the whole heading; a fourth digit would make it no number.
  if (start === undefined || !String(file).startsWith(text, start) || value > 999) return undefined;
  const padded = String(value).padStart(toEuropeanDigits(digits).startsWith('0') ? digits.length : 1, '0');
  return { start, end: start + digits.length, text: toDigitsLike(padded, digits) };
}
