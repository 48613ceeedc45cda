import { once } from '../basics/once.js';
import type { Language } from '../languages/language.js';
import { joinsTenAndUnit, type NumberWords } from '../languages/number-words.js';
import { patternOfAll } from '../languages/pattern-of-all.js';
import type { NumberFact, Weight } from './fact.js';
import { type NumberTable, type NumberWord, numberTableOf } from './number-table.js';
import { readRoman } from './roman.js';

/** Whether a text may hold a number in words that speaks; far cheaper than to find them. */
export function mayHaveWords(text: string, language: Language | null): boolean {
  return romanWords().speaking.test(text) || (numberTableOf(language)?.gate.test(text) ?? false);
}

const romanWords = once(() => {
  const ordinals = patternOfAll(({ figures }) => figures?.romanOrdinals);
  return {
    speaking: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:[IVX]{2,7}|[IVX]{1,7}(?:${ordinals})|[IVX]{1,7}\\.?[ºª°])(?![\\p{L}\\p{N}])`,
      'u',
    ),
    any: new RegExp(`(?<![\\p{L}\\p{N}])([IVX]{1,7})(${ordinals}|\\.?[ºª°])?(?![\\p{L}\\p{N}])`, 'gu'),
  };
});

/** Numbers in words and in Roman numerals: `quatre-vingt-dix`, `einundzwanzig`, `XXIe`. */
export function findWords(text: string, language: Language | null): NumberFact[] {
  const table = numberTableOf(language);
  const words = table ? findSpelled(text, table) : [];
  return [...words, ...findRoman(text)].sort((one, other) => one.start - other.start);
}

/** A number being read, word by word. */
interface Reading {
  readonly start: number;
  end: number;
  /** Whole thousands and above. */
  thousands: number;
  /** Below a thousand. */
  rest: number;
  form: NumberWord['form'];
  isSignal: boolean;
}

function findSpelled(text: string, table: NumberTable): NumberFact[] {
  const { language, joiners } = table;
  const found: NumberFact[] = [];
  let reading: Reading | null = null;
  let joined = false;
  const finish = () => {
    if (reading) found.push(toFact(reading));
    reading = null;
    joined = false;
  };
  for (const { 0: written, index } of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const current = reading as Reading | null;
    if (current && !isGap(text, current.end, index, joined)) finish();
    const normal = language.normalize?.(written) ?? written.toLowerCase().replaceAll('’', "'");
    if (reading && !joined && joiners.has(normal)) {
      joined = true;
      continue;
    }
    const word = lookUp(normal, table);
    if (word === null) {
      finish();
      continue;
    }
    const end = index + written.length;
    if (reading && combine(reading, word, language, joined || word.joins === true)) {
      (reading as Reading).end = end;
      joined = false;
      continue;
    }
    finish();
    reading = startReading(word, index, end);
  }
  finish();
  return found;
}

function startReading({ value, form, isSignal }: NumberWord, start: number, end: number): Reading {
  const isThousands = value >= 1000;
  return {
    start,
    end,
    thousands: isThousands ? value : 0,
    rest: isThousands ? 0 : value,
    form,
    isSignal,
  };
}

/** Space or hyphen, and the joiner where there was one. */
function isGap(text: string, from: number, to: number, joined: boolean): boolean {
  if (to - from > 8) return false;
  const gap = text.slice(from, to);
  return joined ? /^[\s\u00ad‑-]+[\p{L}\p{M}]{1,3}[\s‑-]+$/u.test(gap) : /^[\s‑-]$/.test(gap);
}

function lookUp(word: string, { language, words }: NumberTable): (NumberWord & { readonly joins?: boolean }) | null {
  const known = words.get(word);
  if (known) return known;
  const bare = language.strip?.(word) ?? null;
  const inner = bare && words.get(bare.word);
  return inner ? { ...inner, joins: bare.joins } : null;
}

/** Adds a word to the number before it where the two make one: 60 and 10, 4 and 20, 2 and 100; false where not. */
function combine(reading: Reading, word: NumberWord, language: NumberWords, joined: boolean): boolean {
  if (reading.form === 'ordinal') return false;
  const { value } = word;
  const isAdded =
    value >= 1000
      ? !joined && addThousands(reading, value)
      : value === 100
        ? !joined && addHundred(reading)
        : addBelow(reading, value, language);
  if (!isAdded) return false;
  reading.form = word.form;
  reading.isSignal = true;
  return true;
}

/** `trois cent mille`, `deux millions trois cent mille`, `mille millions`. */
function addThousands(reading: Reading, value: number): boolean {
  const { thousands, rest } = reading;
  if (value % 1000 !== 0) return false;
  const isAfterGreater = thousands >= value;
  if (rest === 0 && (isAfterGreater || value === 1000)) return false;
  reading.thousands = isAfterGreater ? thousands + rest * value : (thousands + rest) * value;
  reading.rest = 0;
  return true;
}

function addHundred(reading: Reading): boolean {
  const { rest, thousands } = reading;
  if (rest >= 10 || (rest === 0 && thousands === 0)) return false;
  reading.rest = Math.max(1, rest) * 100;
  return true;
}

function addBelow(reading: Reading, value: number, language: NumberWords): boolean {
  const { rest, thousands } = reading;
  const below = rest % 100;
  if (language.multiplies?.(below, value)) reading.rest = rest - below + below * value;
  else if (isSum(rest, value, language, thousands > 0)) reading.rest = rest + value;
  else return false;
  return true;
}

function isSum(rest: number, value: number, language: NumberWords, isAfterThousands: boolean): boolean {
  const below = rest % 100;
  if (value >= 100) return rest === 0 && isAfterThousands;
  if (rest === 0) return isAfterThousands;
  if (below === 0) return rest >= 100 && value > 0;
  return language.adds ? language.adds(below, value) : joinsTenAndUnit(below, value);
}

function toFact({ start, end, thousands, rest, form, isSignal }: Reading): NumberFact {
  const weight: Weight = isSignal ? 'weak' : 'silent';
  const values = [String(thousands + rest)];
  return { kind: 'number', start, end, weight, form, values, unit: null, sign: null, vote: null };
}

function findRoman(text: string): NumberFact[] {
  if (!/[IVX]/.test(text)) return [];
  return [...text.matchAll(romanWords().any)].flatMap(
    ({ 0: written, 1: letters = '', 2: ending, index }): NumberFact[] => {
      const value = readRoman(letters);
      if (value === null) return [];
      const weight: Weight = letters.length > 1 || ending !== undefined ? 'weak' : 'silent';
      const range = { start: index, end: index + written.length };
      return [
        {
          kind: 'number',
          ...range,
          weight,
          form: 'roman',
          values: [String(value)],
          unit: null,
          sign: null,
          vote: null,
        },
      ];
    },
  );
}
