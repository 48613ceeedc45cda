import type { Fact } from './fact.js';

/** A fact that looks for its other side. */
export interface OpenFact<Each extends Fact = Fact> {
  readonly fact: Each;
  /** Where it stands in its text, from 0 to 1. */
  readonly at: number;
  /** What stands for it in the other text. */
  partner: OpenFact | null;
}

export function openFacts<Each extends Fact>(facts: readonly Each[], length: number): OpenFact<Each>[] {
  return facts.map((fact) => ({ fact, at: fact.start / Math.max(1, length), partner: null }));
}

export function unmatched<Each extends Fact>(facts: readonly OpenFact<Each>[]): OpenFact<Each>[] {
  return facts.filter(({ partner }) => partner === null);
}

/** Beyond this many pairs to weigh, each takes the first that fits, as to weigh them all would be slow. */
const mostPairs = 20_000;

/**
 * Matches what is still alone on both sides: the best pairs first, among equals those nearest in place.
 *
 * @param weigh how well two match; 0 or less for not at all
 */
export function matchPairs<One extends Fact, Other extends Fact>(
  source: readonly OpenFact<One>[],
  translation: readonly OpenFact<Other>[],
  weigh: (one: One, other: Other) => number,
): (readonly [OpenFact<One>, OpenFact<Other>])[] {
  const [ones, others] = [unmatched(source), unmatched(translation)];
  const pairs: (readonly [OpenFact<One>, OpenFact<Other>])[] = [];
  const join = (one: OpenFact<One>, other: OpenFact<Other>) => {
    if (one.partner || other.partner) return;
    one.partner = other as unknown as OpenFact;
    other.partner = one as unknown as OpenFact;
    pairs.push([one, other]);
  };
  if (ones.length * others.length > mostPairs) {
    joinInOrder(ones, others, weigh, join);
    return pairs;
  }
  const candidates = ones.flatMap((one) =>
    others.flatMap((other) => {
      const weight = weigh(one.fact, other.fact);
      return weight > 0 ? [{ one, other, weight, distance: Math.abs(one.at - other.at) }] : [];
    }),
  );
  candidates.sort((a, b) => b.weight - a.weight || a.distance - b.distance);
  for (const { one, other } of candidates) join(one, other);
  return pairs;
}

/** As both texts mostly go in the same order, what fits is near. */
function joinInOrder<One extends Fact, Other extends Fact>(
  ones: readonly OpenFact<One>[],
  others: readonly OpenFact<Other>[],
  weigh: (one: One, other: Other) => number,
  join: (one: OpenFact<One>, other: OpenFact<Other>) => void,
): void {
  const window = 50;
  for (const [index, one] of ones.entries()) {
    const near = others.slice(Math.max(0, index - window), index + window);
    const fit = near.find((other) => other.partner === null && weigh(one.fact, other.fact) > 0);
    if (fit) join(one, fit);
  }
}
