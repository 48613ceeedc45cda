import { once } from '../basics/once.js';
import type { Language } from '../languages/language.js';
import { patternOfAll } from '../languages/pattern-of-all.js';
import type { CodeFact, NumberFact } from './fact.js';
import { findCode } from './find-codes.js';
import { readNumeral, shiftDecimal, toDecimal } from './read-numeral.js';
import { readUnit } from './units.js';

/** Digits with what parts them; a space only before three digits. */
const numerals = /\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?!\d)(?:[.,٫]\d+)?|\d+(?:[.,'’٫٬·]\d+)*[½¼¾⅓⅔]?|[½¼¾⅓⅔]/g;

/**
 * The numbers in digits, and the codes that hold digits.
 *
 * @param text with plain digits
 */
export function findNumbers(text: string, language: Language | null): (NumberFact | CodeFact)[] {
  const found: (NumberFact | CodeFact)[] = [];
  const decimal = language?.formats?.number.decimal === '.' ? '.' : ',';
  let from = 0;
  for (const { 0: written, index } of text.matchAll(numerals)) {
    const end = index + written.length;
    if (end <= from || isFootnoteMark(text, index, end)) continue;
    const code = findCode(text, index, end, from);
    const facts = code ? [code] : readWritten(written, { text, index, decimal, language });
    found.push(...facts.filter(({ start }) => start >= from));
    from = found.at(-1)?.end ?? end;
  }
  return found;
}

/** `[^1]` whose footnote is not there is told of as such. */
function isFootnoteMark(text: string, start: number, end: number): boolean {
  return text.startsWith('[^', start - 2) && text[end] === ']';
}

interface Around {
  readonly text: string;
  /** Where the number begins. */
  readonly index: number;
  readonly decimal: string;
  readonly language: Language | null;
}

const blank = { kind: 'number', form: 'digits', weight: 'strong', unit: null, sign: null, vote: null } as const;

const fractions: Readonly<Record<string, string>> = {
  '½': '0.5',
  '¼': '0.25',
  '¾': '0.75',
  '⅓': '0.333',
  '⅔': '0.667',
};

function readWritten(written: string, { text, index, decimal, language }: Around): NumberFact[] {
  const fraction = fractions[written.at(-1) ?? ''];
  if (fraction !== undefined) {
    const whole = toDecimal(written.slice(0, -1));
    const weight = whole === '0' ? 'weak' : 'strong';
    const values = [fraction.replace(/^0/, whole)];
    return [{ ...blank, start: index, end: index + written.length, form: 'fraction', weight, values }];
  }
  return readNumeral(written, decimal).map(({ start, end, values }) =>
    readNumber(text, index + start, index + end, values, language),
  );
}

function readNumber(
  text: string,
  from: number,
  to: number,
  values: readonly string[],
  language: Language | null,
): NumberFact {
  const years = readDecade(text, from, to, values) ?? shortYear(text, from, to, values);
  if (years) return years;
  const end = endOfOrdinal(text, to);
  const { start, end: unitEnd, unit, exponent } = readUnit(text, from, end, language);
  const sign = signBefore(text, start);
  const counts = isCounter(text, from, end);
  const [form, weight] = counts ? (['counter', 'weak'] as const) : (['digits', 'strong'] as const);
  const shifted = exponent === 0 ? values : values.map((value) => shiftDecimal(value, exponent));
  const first = sign === null ? start : start - 1;
  // Without a spread, which takes longer than all the rest.
  return { kind: 'number', form, weight, start: first, end: unitEnd, values: shifted, unit, sign, vote: null };
}

/** `1er`, `21st`, `4e`, `3.º`: as good as the number alone. */
const ordinalEnding = once(
  () =>
    new RegExp(`(?:\\.?[ºª°]|(?:${patternOfAll(({ figures }) => figures?.ordinals)})(?![\\p{L}\\p{M}\\p{Nd}]))`, 'uy'),
);

function endOfOrdinal(text: string, end: number): number {
  if (!/[.ºª°a-zè]/.test(text[end] ?? '')) return end;
  const ending = ordinalEnding();
  ending.lastIndex = end;
  return end + (ending.exec(text)?.[0].length ?? 0);
}

/** A number that counts the lines of a list, which each language numbers as it likes: `1)`, `2.`, `3 -`. */
function isCounter(text: string, start: number, end: number): boolean {
  if (
    end - start > 2 ||
    !/[\s.)°–-]/.test(text[end] ?? '') ||
    !/^(?:\.?\)|[.°](?=\s)|\s?[-–](?=\s))/.test(text.slice(end, end + 3))
  )
    return false;
  const line = text.lastIndexOf('\n', start - 1) + 1;
  return start - line < 4 && /^[\s(]*$/.test(text.slice(line, start));
}

function signBefore(text: string, start: number): NumberFact['sign'] {
  const sign = text[start - 1];
  if (sign === '−') return '-';
  if (sign !== '-' && sign !== '+') return null;
  return start === 1 || /[\s(]/.test(text[start - 2] ?? '') ? sign : null;
}

const decades = once(() => ({
  before: new RegExp(`(?:${patternOfAll(({ figures }) => figures?.decades)})\\s['’]?$`, 'i'),
  ending: new RegExp(`^['’]?(?:${patternOfAll(({ figures }) => figures?.decadeEnding)})(?![\\p{L}\\p{M}\\p{Nd}])`, 'u'),
}));

/** `1990s`, `90er`, `années 90`: a decade is named by the century or without. */
function readDecade(text: string, start: number, end: number, values: readonly string[]): NumberFact | null {
  const [value = ''] = values;
  if (!value.endsWith('0') || !/^(?:(?:1[5-9]|20)\d0|[1-9]0)$/.test(value)) return null;
  const ending = decades().ending.exec(text.slice(end, end + 5))?.[0];
  const before = text.slice(Math.max(0, start - 12), start);
  const isDecade = decades().before.test(before);
  if (ending === undefined && !isDecade) return null;
  const long = value.length === 2 ? `19${value}` : value;
  const values2 = [long, value.slice(-2)];
  return { ...blank, form: 'decade', weight: 'weak', start, end: end + (ending?.length ?? 0), values: values2 };
}

/** The second year of `2023-24`, as `2024` or `24`. */
function shortYear(text: string, start: number, end: number, [value = '']: readonly string[]): NumberFact | null {
  if (end - start !== 2 || !/[-‑–—/]/.test(text[start - 1] ?? '')) return null;
  const [, century, year] = /(?:^|\D)(19|20)(\d\d).$/.exec(text.slice(Math.max(0, start - 6), start)) ?? [];
  if (century === undefined || Number(value) !== (Number(year) + 1) % 100) return null;
  return { ...blank, start, end, values: [`${century}${value.padStart(2, '0')}`, value] };
}
