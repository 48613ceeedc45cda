import type { AddressFact } from './fact.js';
import { matchPairs, openFacts, unmatched } from './open-facts.js';

export interface AddressDisagreement {
  readonly found: AddressFact | null;
  readonly expected: AddressFact | null;
}

/**
 * Compares addresses, each once however often it is written; what differs is paired in order.
 *
 * @param weigh how sure it is that two are the same; 0 where they are not
 */
export function compareAddresses(
  source: readonly AddressFact[],
  translation: readonly AddressFact[],
  weigh: (one: string, other: string) => number,
): AddressDisagreement[] {
  const [ones, others] = [source, translation].map((facts) => openFacts(once(facts), facts.at(-1)?.end ?? 1));
  if (!ones || !others) return [];
  matchPairs(ones, others, (one, other) => weigh(one.address, other.address));
  const isKnown = (facts: readonly AddressFact[]) => (fact: AddressFact) =>
    facts.some((other) => weigh(other.address, fact.address) > 1);
  const missing = unmatched(ones)
    .map(({ fact }) => fact)
    .filter((fact) => !isKnown(translation)(fact));
  const extra = unmatched(others)
    .map(({ fact }) => fact)
    .filter((fact) => !isKnown(source)(fact));
  return Array.from({ length: Math.max(missing.length, extra.length) }, (_, index) => ({
    found: extra[index] ?? null,
    expected: missing[index] ?? null,
  }));
}

function once(facts: readonly AddressFact[]): readonly AddressFact[] {
  const known = new Set<string>();
  return facts.filter(({ address }) => !known.has(address) && known.add(address));
}
