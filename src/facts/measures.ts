import { once, oncePerKey } from '../basics/once.js';
import type { Language } from '../languages/language.js';
import { measureUnits } from '../languages/measure-words.js';
import { patternOfAll } from '../languages/pattern-of-all.js';

export interface Measure {
  /** As in `measureUnits`, perhaps with a power. */
  readonly unit: string;
  readonly end: number;
}

/**
 * Reads the unit of measure after a number: `80 litres`, `15-year`, `10 jours`, `١٥ لتراً`. Null for other words, which
 * are never a contradiction.
 *
 * @param at where the number ends
 */
export function measureAt(text: string, at: number, language: Language | null): Measure | null {
  const { nextWord, cubed } = adjectives();
  nextWord.lastIndex = at;
  const found = nextWord.exec(text);
  const [written = '', adjective, word = ''] = found ?? [];
  const unit = symbols.get(word) ?? wordsOf(language).get(word.toLowerCase().replace(/\p{M}/gu, ''));
  if (unit === undefined) return null;
  const end = at + written.length;
  const power = adjective === undefined ? powerAt(text, end) : null;
  if (power) return { unit: `${unit}${power.exponent}`, end: power.end };
  return { unit: adjective && unit === 'm' ? `m${cubed.test(adjective) ? 3 : 2}` : unit, end };
}

/** Whether a unit is one of measure, rather than of money or a percentage. */
export function isMeasure(unit: string): boolean {
  return (measureUnits as readonly string[]).includes(unit.replace(/[23]$/, ''));
}

const adjectives = once(() => ({
  nextWord: new RegExp(
    `[ \\u00a0\\u202f\\u2009-]?(?:(${patternOfAll((each) => each.measureAdjectives?.before)})[ \\u00a0])?([\\p{L}\\p{M}]+)`,
    'iuy',
  ),
  cubed: new RegExp(`^(?:${patternOfAll((each) => each.measureAdjectives?.cubed)})$`, 'iu'),
  /** `mètres cubes`, `m²`. */
  power: new RegExp(
    `(?:([²³])|[ \\u00a0](?:(${patternOfAll((each) => each.measureAdjectives?.cubed)})|(?:${patternOfAll((each) => each.measureAdjectives?.squared)}))(?![\\p{L}\\p{M}]))`,
    'iuy',
  ),
}));

function powerAt(text: string, at: number): { readonly exponent: number; readonly end: number } | null {
  if (!/[²³ \u00a0]/.test(text[at] ?? '')) return null;
  const { power } = adjectives();
  power.lastIndex = at;
  const found = power.exec(text);
  if (!found) return null;
  return { exponent: found[1] === '³' || found[2] !== undefined ? 3 : 2, end: at + found[0].length };
}

const symbols: ReadonlyMap<string, string> = new Map(
  ['m', 'km', 'cm', 'mm', 'kg', 'g', 't', 'ha', 'min', 'h', 'l'].map((sign) => [sign, sign] as const),
).set('L', 'l');

const wordsOf = oncePerKey(
  (language: Language | null): ReadonlyMap<string, string> =>
    new Map(
      Object.entries(language?.measures ?? {}).flatMap(([unit, words]) =>
        words.split(' ').map((word) => [fold(word), unit] as const),
      ),
    ),
);

function fold(word: string): string {
  return word.toLowerCase().replace(/\p{M}/gu, '');
}
