import type { Range } from '../../model/range.js';
import { findPhrases } from './find-phrases.js';
import { findTokens, type Token } from './find-tokens.js';
import { arabicDigits, digits, latin, leftward } from './scripts.js';
import type { TokenWords } from './token-words.js';

/** Signs that are put into a text, or in place of the white space that stands there. */
export interface Edit extends Range {
  readonly insert: string;
  /** Whether it goes with the character before it, not with the one after. */
  readonly closes: boolean;
}

/**
 * What becomes of the tokens of a text: each stays on one line and in its own order, as do phrases that run against the
 * text's direction (UAX #9, 6.3). Signs do it, not elements: an element would part the line in the tags of the PDF.
 */
export function setTokens(text: string, direction: 'ltr' | 'rtl', words: TokenWords): Edit[] {
  if (!(direction === 'rtl' ? digitOrLatin : digitOrLeftward).test(text)) return [];
  const tokens = findTokens(text, words);
  const phrases = findPhrases(text, direction, tokens);
  const kept = tokens.flatMap((token) => [
    ...keepTogether(text, token, words),
    ...keepToName(text, token, direction, phrases),
  ]);
  const [open, override] = [direction === 'rtl' ? ltrIsolate : rtlIsolate, ltrIsolate + ltrOverride];
  const enclosures = [
    ...phrases.map((span) => ({ span, open, close: popIsolate })),
    ...tokens.flatMap((token) => {
      const order = orderOf(text, token, isWithin(token.ordered, phrases) !== (direction === 'rtl'));
      if (order === null) return [];
      const own = order === 'override' ? [override, popOverride + popIsolate] : [ltrIsolate, popIsolate];
      return [{ span: token.ordered, open: own[0] as string, close: own[1] as string }];
    }),
  ];
  return [
    ...kept,
    ...enclosures.map(({ span: { start }, open }) => ({ start, end: start, insert: open, closes: false })),
    // What was opened last closes first.
    ...enclosures.toReversed().map(({ span: { end }, close }) => ({ start: end, end, insert: close, closes: true })),
  ].sort((one, other) => one.start - other.start || Number(other.closes) - Number(one.closes));
}

/** A text with its edits made. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = '';
  let from = 0;
  for (const { start, end, insert } of edits) {
    out += text.slice(from, start) + insert;
    from = end;
  }
  return out + text.slice(from);
}

const digitOrLatin = new RegExp(`[${digits}${latin}]`);
const digitOrLeftward = new RegExp(`[${digits}${leftward}]`);

const [noBreak, wordJoiner] = ['\u00a0', '\u2060'];
const [ltrIsolate, rtlIsolate, popIsolate] = ['\u2066', '\u2067', '\u2069'];
const [ltrOverride, popOverride] = ['\u202d', '\u202c'];

/** In characters; what is longer may break, as it could be wider than a column. */
const longestLine = 24;

function keepTogether(text: string, token: Token, words: TokenWords): Edit[] {
  const spans = token.end - token.start <= longestLine ? [token] : token.amounts;
  return spans.filter(({ start, end }) => end - start <= longestLine).flatMap((span) => keepOnLine(text, span, words));
}

/** White space, and signs after which a line may break. */
const breaks = /\s+|(?<=.)[-‐–—−/\]]|^[–—−\]]/gu;
const thousands = new RegExp(
  `(?<![${digits}.,/:])[${digits}]{1,3}(?:\\s{1,2}[${digits}]{3})+(?![${digits}]|\\s[${digits}])`,
  'g',
);

function keepOnLine(text: string, { start, end }: Range, { thousandsSpace }: TokenWords): Edit[] {
  const written = text.slice(start, end);
  if (plainDigits.test(written)) return [];
  const groups = [...written.matchAll(thousands)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  return [...written.matchAll(breaks)].flatMap(({ 0: found, index }): Edit[] => {
    const place = { start: start + index, end: start + index + found.length };
    if (/\S/.test(found))
      return place.end < end ? [{ start: place.end, end: place.end, insert: wordJoiner, closes: true }] : [];
    if (/^[\u00a0\u2007\u202f]$/.test(found)) return [];
    return [
      {
        ...place,
        insert: isWithin({ start: index, end: index + 1 }, groups) ? thousandsSpace : noBreak,
        closes: false,
      },
    ];
  });
}

/** Keeps a number with a name that has capitals inside, `MedTrack 4.2`, or a label of its own, `Pour : 7`. */
function keepToName(text: string, { start, end }: Token, direction: 'ltr' | 'rtl', phrases: readonly Range[]): Edit[] {
  const space = { start: start - 1, end: start };
  if (!/[ \n]/.test(text.charAt(space.start))) return [];
  const isLabelled = end - start <= longestFigure && text.charAt(space.start - 1) === ':' && space.start > 1;
  if (!isLabelled && !(endsWithName(text, space.start) && (direction === 'ltr' || isWithin(space, phrases)))) return [];
  return [{ ...space, insert: noBreak, closes: false }];
}

/** In characters: a count after a label. */
const longestFigure = 4;

const letter = new RegExp(`[${latin}]`);

function endsWithName(text: string, end: number): boolean {
  let start = end;
  while (end - start < longestLine && letter.test(text.charAt(start - 1))) start--;
  return /.[A-Z]/.test(text.slice(start, end));
}

const plainDigits = new RegExp(`^[${digits}]+$`);
const hasArabicDigits = new RegExp(`[${arabicDigits}]`);

/**
 * How the order of a token is kept: by an isolate, or, as signs between Arabic digits go from right to left wherever they
 * stand, by an override inside one; null where it keeps by itself.
 */
function orderOf(text: string, { ordered }: Token, isLeftward: boolean): 'isolate' | 'override' | null {
  const written = text.slice(ordered.start, ordered.end);
  if (plainDigits.test(written)) return null;
  if (hasArabicDigits.test(written)) return 'override';
  return isLeftward ? 'isolate' : null;
}

/** Whether a place is inside one of several, which are in order. */
function isWithin({ start, end }: Range, spans: readonly Range[]): boolean {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Range).start <= start) low = middle + 1;
    else high = middle;
  }
  return end <= (spans[low - 1]?.end ?? 0);
}
