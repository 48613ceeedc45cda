import type { Range } from '../../model/range.js';
import { readNumber } from './read-number.js';
import { readLabel, readUnit } from './read-words.js';
import { digits, latin, spaces } from './scripts.js';
import type { TokenWords } from './token-words.js';

/** A number with what belongs to it: `1 250 000 €`, `n° 12/2025`, `10 – 12 %`. */
export interface Token extends Range {
  /** What has an order of its own, from left to right: all but words and signs of a script that goes to the left. */
  readonly ordered: Range;
  /** The numbers in it, each with its groups, label and unit; between them it may break if it must. */
  readonly amounts: readonly Range[];
}

/** Finds the numbers of a text, in order, in one pass. */
export function findTokens(text: string, words: TokenWords): Token[] {
  const tokens: Token[] = [];
  for (let from = 0; ; ) {
    const at = findDigit(text, from);
    if (at === -1) return tokens;
    const token = readToken(text, at, from, words);
    if (token !== null) tokens.push(token);
    from = token?.end ?? passIdentifier(text, at);
  }
}

type Amount = Pick<Token, 'start' | 'end' | 'ordered'>;

function readToken(text: string, at: number, from: number, words: TokenWords): Token | null {
  const account = at - 2 < from ? null : matchAt(accountNumber, text, at - 2);
  if (account !== null) {
    const span = { start: at - 2, end: at - 2 + account.length };
    return { ...span, ordered: span, amounts: [span] };
  }
  const first = readAmount(text, at, from, words);
  if (first === null) return null;
  const amounts = [first];
  const isInterval = /[[\]]/.test(text[first.start - 1] ?? '');
  for (;;) {
    const { end } = amounts.at(-1) as Amount;
    const joined = matchAt(joint, text, end) ?? (isInterval ? matchAt(separator, text, end) : null);
    if (joined === null) break;
    const next = readAmount(text, findDigit(text, end), end + joined.length, words);
    if (next === null) break;
    amounts.push(next);
  }
  const last = amounts.at(-1) as Amount;
  const closes = isInterval && amounts.length > 1 && /[[\]]/.test(text[last.end] ?? '') ? 1 : 0;
  return {
    start: first.start - closes,
    end: last.end + closes,
    ordered: { start: first.ordered.start - closes, end: last.ordered.end + closes },
    amounts,
  };
}

const anyDigit = new RegExp(`[${digits}]`, 'g');

/** An account number in groups, `FR76 3000 6000 0112 3456 7890 189` (ISO 13616-1). */
const accountNumber = new RegExp(
  `(?<![${latin}${digits}])[A-Z]{2}\\d{2}(?:[${spaces}][A-Z\\d]{4}){2,7}(?:[${spaces}][A-Z\\d]{1,3})?(?![${latin}${digits}])`,
  'y',
);

function findDigit(text: string, from: number): number {
  anyDigit.lastIndex = from;
  return anyDigit.exec(text)?.index ?? -1;
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

const signsAndDigit = `[-+−±~≈]?[$€£¥]?[${digits}]`;
/** An operator or a dash between two numbers. */
const joint = new RegExp(`[${spaces}]{0,2}[-‐‑–—−×x*÷/+=<>≤≥≠±~≈→:][${spaces}]{0,2}(?=${signsAndDigit})`, 'y');
/** Between the ends of an interval. */
const separator = new RegExp(`[${spaces}]{0,2}[;,،][${spaces}]{0,2}(?=${signsAndDigit})`, 'y');

/** Signs and a currency before the digits, and what they end with. */
const prefix = new RegExp(`(?:[-+−–±]|[~≈<>≤≥][${spaces}]?)?(?:[A-Z]{0,3}[$€£¥₦₵₪₹][${spaces}]?)?[-+−±]?$`);
const prefixEnds = '-+−–±~≈<>≤≥$€£¥₦₵₪₹';
const areaCode = new RegExp(`\\([${digits}]{2,4}\\)[${spaces}]?(?=[${digits}])`, 'y');
const nameBefore = new RegExp(`[${latin}][${digits}]*[-/_@&#–]?$`);
const nameAfter = new RegExp(`[-/_@][${latin}]`, 'y');

function readSigns(text: string, at: number, from: number): string {
  const last = text.charAt(/\s/.test(text.charAt(at - 1)) ? at - 2 : at - 1);
  if (last === '' || !prefixEnds.includes(last)) return '';
  const before = text.slice(Math.max(from, at - 8), at);
  const signs = prefix.exec(before)?.[0] ?? '';
  // A hyphen after a word is no minus.
  const isBound = /[^\s(«"“[:;,=/×+\u2066-\u2069]$/.test(before.slice(0, before.length - signs.length));
  return isBound ? signs.replace(/^[-–]/, '') : signs;
}

function readAmount(text: string, at: number, from: number, words: TokenWords): Amount | null {
  const signs = readSigns(text, at, from);
  const isFirst = at === from || /\s/.test(text.charAt(at - 1));
  if (signs === '' && !isFirst && nameBefore.test(text.slice(Math.max(from, at - 8), at))) return null;
  const code = text[at - 1] === '(' ? matchAt(areaCode, text, at - 1) : null;
  const start = code === null ? at - signs.length : at - 1;
  const digitsEnd = readNumber(text, code === null ? at : at - 1 + code.length, code !== null || signs.includes('+'));
  const unit = readUnit(text, digitsEnd, words);
  if (unit === null && matchAt(nameAfter, text, digitsEnd) !== null && !/\s/.test(text.slice(at, digitsEnd)))
    return null;
  const label = readLabel(text, start, from, words);
  return {
    start: label?.edge ?? start,
    end: unit?.edge ?? digitsEnd,
    ordered: {
      start: label === null || label.goesLeft ? start : label.edge,
      end: unit === null || unit.goesLeft ? digitsEnd : unit.edge,
    },
  };
}

const identifier = new RegExp(`[${latin}${digits}]+(?:[-/._:@&'’+#][${latin}${digits}]+)*`, 'y');

/** Goes past digits that are a part of a name: `HR/2025-118`. */
function passIdentifier(text: string, at: number): number {
  return at + (matchAt(identifier, text, at)?.length ?? 1);
}
