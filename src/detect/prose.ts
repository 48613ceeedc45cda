import { holdsSentence } from '../parse/languages/sentence.js';

/**
 * Whether a text is prose, which has a language: a sentence, or the piece of one that a list item holds (`qui la tient à
 * jour ;`). A row of names is none, though it may end like a sentence.
 */
export function isProse(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  if (words.length < 3) return false;
  const lower = words.filter((word) => /^[\p{Ll}\p{Lo}]/u.test(word) && word.length > 3).length;
  if (lower < 2 && lower * 2 < words.length) return false;
  return holdsSentence(text) || (words.length >= 4 && /^[\s"'«“(]*\p{Ll}/u.test(text));
}
