import type { CodeFact } from './fact.js';
import { toDecimal } from './read-numeral.js';

/** Nothing glued together is longer; what is can only be slow to read. */
const longestWord = 60;

/**
 * The code that digits are part of: letters stand right before them, or before a hyphen or slash and in capitals
 * (`COVID-19`, `A/RES/70/1`); or other letters than small ones stand right after (`3D`, `4x4`). Else null.
 *
 * @param text with plain digits
 * @param from, to the place of the digits
 * @param earliest what stands before is another fact's
 */
export function findCode(text: string, from: number, to: number, earliest: number): CodeFact | null {
  const [start, end] = [startOfWord(text, from, earliest), endOfWord(text, to)];
  if (start === from && end === to) return null;
  const [before, after] = [text.slice(start, from), text.slice(to, end)];
  const isGlued = before !== '' && (latinEnd.test(before) || capitalsBefore.test(before));
  if (!isGlued && (after === '' || !lettersAfter.test(after))) return null;
  const name = text.slice(isGlued ? start : from, end);
  return { kind: 'code', start: isGlued ? start : from, end, name: codeName(name), values: digitsOf(name) };
}

const latinEnd = /[A-Za-zÀ-ɏͰ-ӿ]$/;
const capitalsBefore = /\p{Lu}[\p{L}\p{M}\p{Nd}]*(?:[-_/][\p{L}\p{Nd}]+)*[-_/]$/u;
const lettersAfter = /^(?![KM](?![\p{L}\p{Nd}]))(?:\p{Lu}(?![$€£%\p{Ll}])|\p{Ll}+\p{Nd})/u;

function startOfWord(text: string, from: number, earliest: number): number {
  let at = from;
  const limit = Math.max(earliest, from - longestWord);
  while (at > limit && isWordCharacter(text, at - 1)) at--;
  while (at < from && isJoint(text[at])) at++;
  return at;
}

function endOfWord(text: string, to: number): number {
  let at = to;
  while (at < text.length && at - to < longestWord && isWordCharacter(text, at)) at++;
  while (at > to && isJoint(text[at - 1])) at--;
  return at;
}

function isWordCharacter(text: string, at: number): boolean {
  const character = text[at] ?? '';
  if (character < '\u0080') return /[A-Za-z0-9/_.-]/.test(character);
  return character >= '\u00c0' && /[\p{L}\p{M}]/u.test(character);
}

function isJoint(character = ''): boolean {
  return /[-_/.]/.test(character);
}

function codeName(written: string): string {
  return written.toUpperCase().replace(/[‐‑–—]/g, '-');
}

function digitsOf(written: string): string[] {
  return (written.match(/\d+/g) ?? []).map(toDecimal);
}

/** Telephone numbers, which are written in groups by each country's custom. */
export function findTelephones(text: string): CodeFact[] {
  return [...text.matchAll(telephones)].flatMap(({ 0: written, index }): CodeFact[] => {
    const digits = written.replace(/\D/g, '');
    if (digits.length < 9) return [];
    const name = digits.replace(/^0+/, '').slice(-9);
    return [{ kind: 'code', start: index, end: index + written.length, name: `tel:${name}`, values: [name] }];
  });
}

const telephones = new RegExp(
  [
    '\\+\\d{1,3}(?:[ \\u00a0\\u202f.-]?\\(?\\d{1,4}\\)?){3,7}',
    '\\(\\d{3}\\)[ \\u00a0]?\\d{3}[-. \\u00a0]\\d{4}',
    '(?<![\\d-])\\d{3}[-.]\\d{3}[-.]\\d{4}',
    '(?<!\\d)0\\d(?:[ .\\u00a0\\u202f]\\d{2}){4}(?!\\d)',
  ].join('|'),
  'g',
);
