import { toEuropeanDigits } from '../../locale/digits.js';
import type { PhrasingContent, TypedNumber } from '../../model/meeting.js';
import { placeOf } from '../../model/place.js';
import { sliceText } from '../languages/separators.js';

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
  const place = placeOf(sliceText(first, start, start + text.length));
  const rest = sliceText(first, whole.length, first.value.length);
  const isEmpty = rest.value === '' && others.length === 0;
  if (isEmpty) return none;
  return {
    number: { value: Number(toEuropeanDigits(digits)), text, place },
    rest: [...(rest.value === '' ? [] : [rest]), ...others],
  };
}
