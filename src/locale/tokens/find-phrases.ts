import type { Range } from '../../model/range.js';
import type { Token } from './find-tokens.js';
import { arabicDigits, digits, latin, leftward, raised, spaces } from './scripts.js';

/** Finds the stretches of a text that run against its direction, with the numbers that are a part of them. */
export function findPhrases(text: string, direction: 'ltr' | 'rtl', tokens: readonly Token[]): Range[] {
  const script = direction === 'rtl' ? latinScript : leftwardScript;
  if (!script.letter.test(text)) return [];
  const phrases: Range[] = [];
  let phrase: Phrase | null = null;
  for (const unit of findUnits(text, script, tokens)) {
    if (phrase?.take(unit)) continue;
    if (phrase) phrases.push(...phrase.finish());
    phrase = new Phrase(text, script, unit);
  }
  if (phrase) phrases.push(...phrase.finish());
  return phrases;
}

interface Script {
  readonly letter: RegExp;
  readonly word: RegExp;
  /** What may stand between two words of a phrase. */
  readonly gap: RegExp;
  /** What follows a number that counts something in the text around: it is no part of the phrase before it. */
  readonly counted: RegExp;
  /** A number that rather is the version, or the year, of what stands before it. */
  readonly version: RegExp;
}

const latinLetters = `${latin}\u0300-\u036f${digits}${raised}\u00ad`;
const latinScript: Script = {
  letter: new RegExp(`[${latin}]`),
  word: new RegExp(`[${latinLetters}]+(?:[-‐‑/\\\\._:@&'’+#]{1,3}[${latinLetters}]+)*`, 'g'),
  gap: new RegExp(`^(?:[${spaces}]|[,;:.][${spaces}]| ?[-–—/&+] ?)$`),
  version: /\.|^(?:19|20)\d\d$/,
  // Neither a word like “in”, “of”, “and” nor one with its article can be counted.
  counted: new RegExp(
    `^[${spaces}](?!(?:[وفبك]?ال|لل|(?:في|من|على|إلى|عن|مع|أو|ثم|هو|هي|أن|در|از|به|با|را|و|که|است|של|על|את|עם|או|הוא|היא)(?![${leftward}])))[${leftward}]`,
  ),
};

const leftwardLetters = `${leftward}${arabicDigits}`;
const leftwardScript: Script = {
  letter: new RegExp(`[${leftward}]`),
  word: new RegExp(`[${leftward}][${leftwardLetters}]*`, 'g'),
  gap: new RegExp(`^(?:[${spaces}]|[،؛][${spaces}]| ?[-–—/&] ?)$`),
  counted: new RegExp(`^[${spaces}][${latin}]`),
  version: /^(?:19|20)\d\d$/,
};

interface Unit extends Range {
  readonly isNumber: boolean;
  /** A number that a word of the text around names or counts in. */
  readonly isBound: boolean;
}

/** The words of a script and the numbers, in order; a word that is a part of a number goes with it. */
function findUnits(text: string, { letter, word }: Script, tokens: readonly Token[]): Unit[] {
  const words = [...text.matchAll(word)]
    .filter(([found]) => letter.test(found))
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length, isNumber: false, isBound: false }));
  const numbers = tokens.map(({ start, end, ordered }) => {
    return { ...ordered, isNumber: true, isBound: start < ordered.start || end > ordered.end };
  });
  const units: Unit[] = [];
  for (const unit of [...words, ...numbers].sort((one, other) => one.start - other.start || other.end - one.end)) {
    const last = units.at(-1);
    if (last === undefined || unit.start >= last.end) units.push(unit);
    else units[units.length - 1] = { ...last, end: Math.max(last.end, unit.end) };
  }
  return units;
}

class Phrase {
  readonly #text: string;
  readonly #script: Script;
  readonly #units: Unit[];
  /** How many of them stood before a parenthesis that is open. */
  #before: number | null = null;

  constructor(text: string, script: Script, first: Unit) {
    this.#text = text;
    this.#script = script;
    this.#units = [first];
  }

  /** Takes a unit where it goes on with what there is. */
  take(unit: Unit): boolean {
    const last = this.#units.at(-1) as Unit;
    if (unit.start - last.end > 3) return false;
    const gap = this.#text.slice(last.end, unit.start);
    const bare = gap.replace(/[()]/, '');
    if (/\(/.test(gap)) {
      if (this.#before !== null || last.isNumber || !/^ ?\($/.test(gap)) return false;
      this.#before = this.#units.length;
    } else if (/\)/.test(gap)) {
      if (this.#before === null || !/^\)[ ,;:]? ?$/.test(gap)) return false;
      this.#before = null;
    } else if (!this.#joins(last, unit, bare)) return false;
    this.#units.push(unit);
    return true;
  }

  #joins(last: Unit, unit: Unit, gap: string): boolean {
    if (!last.isNumber && !unit.isNumber) return this.#script.gap.test(gap);
    if (!/^[ \u00a0\u202f]$/.test(gap)) return false;
    if (unit.isNumber) return !last.isNumber;
    return this.#units.length > 1 || this.#startsLow(unit);
  }

  /** The phrase; two, or none, where not all of it holds together. */
  finish(): Range[] {
    const closes = this.#before !== null && this.#text[this.#units.at(-1)?.end ?? 0] === ')';
    if (this.#before !== null && !closes) {
      return [this.#units.slice(0, this.#before), this.#units.slice(this.#before)].flatMap((units) =>
        this.#trim(units),
      );
    }
    if (!closes) return this.#trim(this.#units);
    const [first, last] = [this.#units[0] as Unit, this.#units.at(-1) as Unit];
    return [{ start: first.start, end: last.end + 1 }];
  }

  /** Without a number at the end that is the text's around. */
  #trim(units: readonly Unit[]): Range[] {
    const last = units.at(-1);
    if (last?.isNumber && (units.length === 1 || last.isBound || this.#counts(last, units.at(-2)))) {
      return units.length === 1 ? [] : this.#trim(units.slice(0, -1));
    }
    return last === undefined ? [] : [{ start: (units[0] as Unit).start, end: last.end }];
  }

  /**
   * Whether a number counts what follows it; not a version or year of what stands before it, nor one
   * after a plain word (`5 à 10`).
   */
  #counts({ start, end }: Unit, before: Unit | undefined): boolean {
    if (this.#script.version.test(this.#text.slice(start, end)) || (before && this.#startsLow(before))) return false;
    return this.#script.counted.test(this.#text.slice(end, end + longestWord));
  }

  #startsLow({ start }: Unit): boolean {
    return /^\p{Ll}/u.test(this.#text.slice(start, start + 1));
  }
}

const longestWord = 16;
