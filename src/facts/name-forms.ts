import { once } from '../basics/once.js';
import { patternOfAll } from '../languages/pattern-of-all.js';

/** A name as written, and as it is compared. */
interface Name {
  readonly name: string;
  readonly term: string;
}

/** Whether two are forms of one name: short and long, with and without what stands in parentheses. */
export function isForm(one: Name, other: Name): boolean {
  if (one.term === other.term || one.term.includes(other.term) || other.term.includes(one.term)) return true;
  const [short, otherShort] = [shortOf(one.name), shortOf(other.name)];
  if (short !== null && short === otherShort) return true;
  return isInitialsOf(short, other.name) || isInitialsOf(otherShort, one.name);
}

/** The initials may leave out small words: `Office for Public Data` is `OPD`. */
function isInitialsOf(short: string | null, name: string): boolean {
  const words = name.match(/\p{L}+/gu) ?? [];
  if (short === null || words.length < 2) return false;
  let at = 0;
  for (const [letter = ''] of words) if (letter.toUpperCase() === short[at]) at++;
  return at === short.length;
}

export function isShort(name: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}-]{1,9}$/u.test(name);
}

/** The only acronym of a name, if it has one. */
export function shortOf(name: string): string | null {
  const short = name.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}-]{1,9}(?![\p{L}\p{N}])/gu) ?? [];
  return short.length === 1 ? (short[0] ?? null) : null;
}

/** How many words of two names begin alike, as those of kindred languages do: `Trésorerie`, `Treasury`. */
export function looksLike(one: Name, other: Name): number {
  const beginnings = new Set(beginningsOf(other));
  return beginningsOf(one).filter((beginning) => beginnings.has(beginning)).length;
}

function beginningsOf({ term }: Name): string[] {
  // The article tells nothing.
  return (term.match(/\p{L}{3,}/gu) ?? []).map((word) => word.replace(article(), '').slice(0, 3));
}

const article = once(() => new RegExp(`^(?:${patternOfAll((language) => language.boundArticle)})(?=...)`));
