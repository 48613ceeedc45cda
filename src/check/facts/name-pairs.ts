import { normalizeTerm } from '../../locale/normalize-term.js';
import { findRole } from '../../locale/words.js';
import type { RunRange } from '../text-run.js';

/** A name as written at a place of a list. */
export interface ListedName extends RunRange {
  readonly name: string;
  /** As it is compared. */
  readonly term: string;
}

/** The names of a cell or field: parted by commas, semicolons of any script, or line breaks. */
export function splitNames(text: string): ListedName[] {
  return [...text.matchAll(/[^,;،؛，；、\n]+/gu)].flatMap(({ 0: piece, index }): ListedName[] => {
    const name = piece.trim();
    const term = normalizeTerm(name);
    const start = index + piece.length - piece.trimStart().length;
    return term === '' ? [] : [{ name, term, start, end: start + name.length }];
  });
}

/** One name in two languages, and what says so. */
export interface NamePair<Place> {
  readonly source: ListedName;
  readonly translation: ListedName;
  /** Front matter outweighs a table's cell. */
  readonly isField: boolean;
  readonly place: Place;
}

export interface NameContradiction<Place> {
  /** Null where the translation leaves an owner out. */
  readonly found: ListedName | null;
  readonly source: ListedName;
  /** How the name is written elsewhere; null where only the roles differ. */
  readonly expected: NamePair<Place> | null;
}

/** The names of a document that stand alone in a cell or field in both languages, ready to judge others by. */
export class KnownNames<Place> {
  private readonly bySource = new Map<string, NamePair<Place>[]>();
  private readonly byTranslation = new Map<string, NamePair<Place>[]>();

  constructor(pairs: readonly NamePair<Place>[]) {
    for (const pair of pairs) {
      addTo(this.bySource, pair.source.term, pair);
      addTo(this.byTranslation, pair.translation.term, pair);
    }
  }

  /**
   * What contradicts the document's other pairs in a list and its translation, whatever the order of the names.
   *
   * @param place that of the list, which does not count as its own proof
   */
  judge(
    sources: readonly ListedName[],
    translations: readonly ListedName[],
    { place, isField }: { readonly place: Place; readonly isField: boolean },
  ): NameContradiction<Place>[] {
    const counts = (pair: NamePair<Place>) => pair.place !== place && (pair.isField || !isField);
    const expectedOf = ({ term }: ListedName) => (this.bySource.get(term) ?? []).filter(counts);
    const claimsOf = ({ term }: ListedName) => (this.byTranslation.get(term) ?? []).filter(counts);
    const terms = new Set(sources.map(({ term }) => term));
    const lone = sources.filter((source) => {
      const expected = expectedOf(source);
      return (
        expected.length > 0 && !translations.some((name) => expected.some((pair) => isForm(name, pair.translation)))
      );
    });
    const strangers = translations.filter((name) => {
      const claims = claimsOf(name);
      return claims.length > 0 && !claims.some((pair) => terms.has(pair.source.term));
    });
    const [only, onlyTranslation] = [sources[0], translations[0]];
    if (sources.length === 1 && translations.length === 1 && only && onlyTranslation) {
      const contradiction = this.judgeOne(only, onlyTranslation, { lone, strangers, expected: expectedOf(only) });
      return contradiction ? [contradiction] : [];
    }
    return lone.flatMap((source, index): NameContradiction<Place>[] => {
      const found = strangers[index] ?? null;
      if (found === null && translations.length >= sources.length) return [];
      return [{ found, source, expected: expectedOf(source)[0] ?? null }];
    });
  }

  private judgeOne(
    source: ListedName,
    found: ListedName,
    known: {
      readonly lone: readonly ListedName[];
      readonly strangers: readonly ListedName[];
      readonly expected: readonly NamePair<Place>[];
    },
  ): NameContradiction<Place> | null {
    const roles = [findRole(source.name), findRole(found.name)];
    if (roles[0] && roles[1] && roles[0] !== roles[1]) return { found, source, expected: null };
    const [expected] = known.expected;
    if (known.lone.length === 0 || !expected) return null;
    const isOther = known.strangers.length > 0 || (isShort(expected.translation.name) && isShort(found.name));
    return isOther ? { found, source, expected } : null;
  }

  /** The one translation that a name has in the document, by the name; for names that are one word in capitals. */
  shortForms(): ReadonlyMap<string, string> {
    const forms = new Map<string, string>();
    for (const [, pairs] of this.bySource) {
      const [{ source, translation }] = pairs as [NamePair<Place>];
      const [short, other] = [shortOf(source.name), shortOf(translation.name)];
      if (short && other) forms.set(short, other);
    }
    return forms;
  }
}

function addTo<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key) ?? [];
  values.push(value);
  map.set(key, values);
}

/** Whether two are forms of one name: short and long, with and without what stands in parentheses. */
function isForm(one: ListedName, other: ListedName): boolean {
  if (one.term === other.term || one.term.includes(other.term) || other.term.includes(one.term)) return true;
  const [short, otherShort] = [shortOf(one.name), shortOf(other.name)];
  if (short !== null && short === otherShort) return true;
  return isInitialsOf(short, other.name) || isInitialsOf(otherShort, one.name);
}

function isInitialsOf(short: string | null, name: string): boolean {
  const words = name.match(/\p{L}+/gu) ?? [];
  if (short === null || words.length < 2) return false;
  const initials = words.map(([letter = '']) => letter.toUpperCase());
  let at = 0;
  for (const initial of initials) if (initial === short[at]) at++;
  return at === short.length;
}

function isShort(name: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}-]{1,9}$/u.test(name);
}

/** The only acronym of a name, if it has one. */
function shortOf(name: string): string | null {
  const short = name.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}-]{1,9}(?![\p{L}\p{N}])/gu) ?? [];
  return short.length === 1 ? (short[0] ?? null) : null;
}
