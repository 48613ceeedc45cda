import { normalizeTerm } from '../locale/normalize-term.js';
import { roleOfTerm } from '../locale/words.js';
import type { Range } from '../model/range.js';
import { isForm, isShort, looksLike, shortOf } from './name-forms.js';

/** A name as written at a place of a list. */
export interface ListedName extends Range {
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

/** How much a pair proves: front matter most, a cell with one name more than one with several. */
export type Proof = 'field' | 'cell' | 'list';

/** One name in two languages, and where they stand. */
export interface NamePair<Place> {
  readonly source: ListedName;
  readonly translation: ListedName;
  readonly proof: Proof;
  readonly place: Place;
}

export interface NameContradiction<Place> {
  /** Null where the translation leaves a name out. */
  readonly found: ListedName | null;
  readonly source: ListedName;
  /** How the document writes the name elsewhere. */
  readonly expected: NamePair<Place> | null;
  /** Whose name the document calls so elsewhere. */
  readonly claim: NamePair<Place> | null;
}

/** A list of names in two languages. */
export interface NameList<Place> {
  readonly sources: readonly ListedName[];
  readonly translations: readonly ListedName[];
  readonly proof: Proof;
  readonly place: Place;
}

/** The names of a document, ready to judge its lists by each other. */
export class KnownNames<Place> {
  private readonly bySource = new Map<string, NamePair<Place>[]>();
  private readonly byTranslation = new Map<string, NamePair<Place>[]>();
  private readonly order = new Map<Place, number>();

  constructor(pairs: readonly NamePair<Place>[]) {
    const seen = new Map<string, NamePair<Place>[]>();
    for (const pair of pairs) {
      if (!isNews(pair, seen)) continue;
      for (const term of new Set([pair.source.term, shortTerm(pair.source)])) addTo(this.bySource, term, pair);
      addTo(this.byTranslation, pair.translation.term, pair);
      if (!this.order.has(pair.place)) this.order.set(pair.place, this.order.size);
    }
  }

  /** What the rest of the document contradicts in a list and its translation, whatever the order of the names. */
  judge(list: NameList<Place>): NameContradiction<Place>[] {
    const { sources, translations } = list;
    const [only, other] = [sources[0], translations[0]];
    if (only && other && sources.length === 1 && translations.length === 1) {
      const roles = [roleOfTerm(only.term), roleOfTerm(other.term)];
      if (roles[0] && roles[1] && roles[0] !== roles[1]) {
        return [{ found: other, source: only, expected: null, claim: null }];
      }
    }
    const judged = sources.map((source, index) => ({ source, index, expected: this.expectedOf(source, list) }));
    const lone = judged.filter(
      ({ expected }) =>
        expected.length > 0 &&
        !translations.some((name) => expected.some(({ translation }) => isForm(name, translation))),
    );
    const strangers = translations.flatMap((found, index) => {
      const claim = this.claimOf(found, list);
      return claim ? [{ found, index, claim }] : [];
    });
    const told = strangers.flatMap(({ found, index, claim }): NameContradiction<Place>[] => {
      const known = lone.find((each) => each.index === index) ?? lone[0];
      if (known) {
        lone.splice(lone.indexOf(known), 1);
        return [{ found, source: known.source, expected: known.expected[0] ?? null, claim }];
      }
      const unknown = translations.length === sources.length ? judged[index] : undefined;
      if (!unknown || unknown.expected.length > 0 || !this.isMoreLikely(claim, unknown.source, list)) return [];
      return [{ found, source: unknown.source, expected: null, claim }];
    });
    return [...told, ...lone.flatMap((each) => this.judgeLone(each, list))];
  }

  /** Of a name that has a translation elsewhere, and here neither that nor another's. */
  private judgeLone(
    { source, expected: [expected] }: { readonly source: ListedName; readonly expected: readonly NamePair<Place>[] },
    list: NameList<Place>,
  ): NameContradiction<Place>[] {
    const { sources, translations } = list;
    if (!expected || expected.proof === 'list') return [];
    if (translations.length < sources.length) return [{ found: null, source, expected, claim: null }];
    const rest = translations.filter(
      (name) => !sources.some((other) => other !== source && this.fits(other, name, list)),
    );
    const [found] = rest;
    if (!found || rest.length > 1) return [];
    const areShort = isShort(found.name) && isShort(expected.translation.name);
    return areShort || this.isOdd(found, expected, list) ? [{ found, source, expected, claim: null }] : [];
  }

  /** Whether a translation is that of a name, as far as the document tells. */
  private fits(source: ListedName, found: ListedName, list: NameList<Place>): boolean {
    return isForm(source, found) || this.expectedOf(source, list).some(({ translation }) => isForm(found, translation));
  }

  /** Whether a translation is the one that is out of line, where the document has another for the same name. */
  private isOdd(found: ListedName, expected: NamePair<Place>, { place, proof }: NameList<Place>): boolean {
    const { source, translation } = expected;
    if (proof === 'field' || source.term === translation.term || looksLike(found, translation) > 0) return false;
    const proofs = (this.bySource.get(source.term) ?? []).filter((pair) => pair.translation.term === translation.term);
    if (expected.proof === 'field' || proofs.length > 1) return true;
    return (this.order.get(place) ?? Number.POSITIVE_INFINITY) > (this.order.get(expected.place) ?? 0);
  }

  /** The document's other translations of a name, those that prove most. */
  private expectedOf({ term }: ListedName, list: NameList<Place>): readonly NamePair<Place>[] {
    return strongest((this.bySource.get(term) ?? []).filter((pair) => counts(pair, list)));
  }

  /** Whose translation a name is elsewhere, if of none in this list. */
  private claimOf({ term }: ListedName, list: NameList<Place>): NamePair<Place> | null {
    const claims = strongest((this.byTranslation.get(term) ?? []).filter((pair) => counts(pair, list)));
    const isOwn = claims.some((claim) => list.sources.some((source) => isForm(source, claim.source)));
    return isOwn ? null : (claims[0] ?? null);
  }

  /**
   * Whether a translation rather is that of `claim` than of `source`, where the document has each once: which of the two is
   * wrong, only likeness and order can tell.
   */
  private isMoreLikely(claim: NamePair<Place>, source: ListedName, { place, proof }: NameList<Place>): boolean {
    if (proof === 'field' || claim.proof === 'list' || looksLike(claim.source, source) > 0) return false;
    if (this.isContradicted(claim)) return false;
    const proofs = (this.byTranslation.get(claim.translation.term) ?? []).filter(
      (pair) => pair.source.term === claim.source.term,
    );
    if (claim.proof === 'field' || proofs.length > 1) return true;
    const [own, others] = [looksLike(source, claim.translation), looksLike(claim.source, claim.translation)];
    if (own !== others) return own < others;
    return (this.order.get(place) ?? Number.POSITIVE_INFINITY) > (this.order.get(claim.place) ?? 0);
  }

  /** Then it is the claim that is wrong, and told at its own place. */
  private isContradicted({ source, translation, place }: NamePair<Place>): boolean {
    const others = (this.bySource.get(source.term) ?? []).filter((pair) => pair.place !== place);
    return others.length > 0 && !others.some((pair) => isForm(pair.translation, translation));
  }
}

/**
 * Whether a pair says more than those before it: two places, and in each that it stands twice, are as good as any more,
 * and a name may stand in thousands.
 */
function isNews<Place>(pair: NamePair<Place>, seen: Map<string, NamePair<Place>[]>): boolean {
  const { source, translation, proof, place } = pair;
  const key = JSON.stringify([source.term, shortTerm(source), translation.term, proof]);
  const alike = seen.get(key) ?? [];
  const here = alike.filter((each) => each.place === place);
  const isNews = here.length === 0 ? new Set(alike.map((each) => each.place)).size < 2 : here.length < 2;
  if (isNews) addTo(seen, key, pair);
  return isNews;
}

/** A list is no proof of itself, and front matter is judged by front matter alone. */
function counts<Place>(pair: NamePair<Place>, { place, proof }: NameList<Place>): boolean {
  return pair.place !== place && (proof !== 'field' || pair.proof === 'field');
}

function strongest<Place>(pairs: readonly NamePair<Place>[]): readonly NamePair<Place>[] {
  for (const proof of ['field', 'cell', 'list'] as const) {
    const found = pairs.filter((pair) => pair.proof === proof);
    if (found.length > 0) return found;
  }
  return [];
}

function shortTerm({ name, term }: ListedName): string {
  const short = shortOf(name);
  return short === null ? term : normalizeTerm(short);
}

function addTo<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
