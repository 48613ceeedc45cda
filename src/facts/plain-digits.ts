import { toEuropeanDigits } from '../locale/digits.js';

/** Where Unicode has decimal digits besides ASCII; what writers of French or English type is not among them. */
const otherDigits = /[\u0660-\u0fff\u1040-\u1fff\ua620-\uabff\uff10-\uff19]/;

/** Writes digits of any script as European ones, each in its place: no offset changes. */
export function withPlainDigits(text: string): string {
  if (!otherDigits.test(text)) return text;
  const plain = toEuropeanDigits(text);
  return plain.length === text.length ? plain : text;
}
