import type { Range } from '../model/range.js';
import { isCapital, isLetter, isSpace } from './letters.js';

/** The sentences of a text, without the white space around them: up to a final mark, or the end of the line. */
export function splitSentences(text: string): Range[] {
  const sentences: Range[] = [];
  let start = 0;
  /** Behind the closing marks that were last gone through: each of a run of full stops would go through the rest. */
  let closed = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (!endsSentence(unit)) continue;
    if (unit !== lineFeed && at >= closed) closed = afterClosing(text, at + 1);
    if (unit !== lineFeed && !isEnd(text, start, at, closed)) continue;
    const end = unit === lineFeed ? at : closed;
    add(sentences, text, start, end);
    start = end;
    at = Math.max(at, end - 1);
  }
  add(sentences, text, start, text.length);
  return sentences;
}

const lineFeed = 0x0a;

function endsSentence(unit: number): boolean {
  // ! . ?
  if (unit < 0x80) return unit === lineFeed || unit === 0x21 || unit === 0x2e || unit === 0x3f;
  // … ؟ ۔ 。 । ？ ！
  return (
    unit === 0x2026 ||
    unit === 0x61f ||
    unit === 0x6d4 ||
    unit === 0x3002 ||
    unit === 0x964 ||
    unit === 0xff1f ||
    unit === 0xff01
  );
}

/**
 * Not within a number or an address, nor after an abbreviation (`M.`, `p.m.`, `n. 5`).
 *
 * @param after the end of the marks that close the sentence
 */
function isEnd(text: string, start: number, at: number, after: number): boolean {
  if (text.charCodeAt(at) === 0x3002 || text.charCodeAt(at) > 0xff00) return true;
  if (after < text.length && !isSpace(text.charCodeAt(after))) return false;
  return after > at + 1 || text.charCodeAt(at) !== 0x2e || !endsAbbreviation(text, start, at);
}

/** Whether a full stop follows one or two letters, as it does in abbreviations, and nothing new begins after it. */
function endsAbbreviation(text: string, start: number, at: number): boolean {
  let from = at;
  while (from > start && isLetter(text.charCodeAt(from - 1)) && at - from < 3) from--;
  if (at === from || at - from > 2) return false;
  if (isCapital(text.charAt(from))) return true;
  let next = at + 1;
  while (next < text.length && isSpace(text.charCodeAt(next))) next++;
  return next < text.length && text.charCodeAt(next) < 0x370 && !isCapital(text.charAt(next));
}

function afterClosing(text: string, from: number): number {
  let at = from;
  while (at < text.length && closing.includes(text.charAt(at))) at++;
  return at;
}

const closing = '"\'”’»)]*!?.…';

function add(sentences: Range[], text: string, from: number, to: number): void {
  let [start, end] = [from, to];
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (end > start) sentences.push({ start, end });
}
