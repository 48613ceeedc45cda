import type { Position } from 'unist';
import type { PhrasingContent } from '../../meeting.js';
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
    number: { value: decimalValue(digits), text, position },
    rest: [...(rest.value === '' ? [] : [rest]), ...others],
  };
}

/** The value of decimal digits of any script: each script's ten are consecutive, from zero. */
function decimalValue(digits: string): number {
  let value = 0;
  for (const digit of digits) {
    let zero = digit.codePointAt(0) ?? 0;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && (digit.codePointAt(0) ?? 0) - zero < 9) zero--;
    value = value * 10 + ((digit.codePointAt(0) ?? 0) - zero);
  }
  return value;
}
