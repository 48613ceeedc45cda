import { otherNamesOf } from '../../fields/find-notes.js';
import { editDistance } from '../../locale/edit-distance.js';
import { normalizeTerm } from '../../locale/normalize-term.js';

/** Makes a function from an unknown field to the known one that was meant, or null. */
export function createFieldSuggester(known: readonly string[]): (name: string) => string | null {
  const names = new Map(
    known.toReversed().flatMap((field) => [...otherNamesOf(field), field].map((name) => [reduce(name), field])),
  );
  return (name) => {
    if (name.length > 40) return null;
    const word = reduce(name);
    return names.get(word) ?? findNear(word, known);
  };
}

/**
 * What to write for those of the names that are unknown, where there is no doubt: another word for a field, or a slip in
 * a name that no other known one is as near to; and no field would be written twice.
 */
export function findSureNames(names: readonly string[], known: readonly string[]): ReadonlyMap<string, string> {
  const suggest = createFieldSuggester(known);
  const found = new Map<string, string>();
  for (const name of names) {
    const field = known.includes(name) ? null : suggest(name);
    if (field !== null && (otherNamesOf(field).some(sameAs(name)) || isNearest(name, field, known)))
      found.set(name, field);
  }
  const taken = new Set(names);
  const twice = new Set<string>();
  for (const field of found.values()) (taken.has(field) ? twice : taken).add(field);
  return new Map([...found].filter(([, field]) => !twice.has(field)));
}

function sameAs(name: string): (other: string) => boolean {
  return (other) => reduce(other) === reduce(name);
}

/** At most a slip for every four letters. */
function isNearest(name: string, field: string, known: readonly string[]): boolean {
  const word = reduce(name);
  const limit = Math.min(2, Math.floor(word.length / 4));
  const distance = editDistance(word, reduce(field), limit);
  if (distance > limit) return false;
  return !known.some((other) => other !== field && editDistance(word, reduce(other), limit) <= distance);
}

function findNear(word: string, known: readonly string[]): string | null {
  // One slip in a short word is as far as it goes: two make another word.
  const limit = word.length <= 4 ? 1 : 2;
  const near = known
    .map((field) => ({ field, distance: editDistance(word, field, limit) }))
    .sort((a, b) => a.distance - b.distance)[0];
  return near && near.distance <= limit ? near.field : null;
}

function reduce(name: string): string {
  return normalizeTerm(name).replaceAll(' ', '-');
}
