import type { ReviewedPair } from './review-comment.js';

/**
 * The pairs whose source changed after the review although the translation did not: the translation is recorded, but
 * with a source that is gone. Blocks may move, and several may read alike: a block whose translation happens to read
 * like a reviewed one is not stale as long as the reviewed one is there.
 *
 * @returns indexes into `present`
 */
export function findStale(present: readonly ReviewedPair[], reviewed: readonly ReviewedPair[]): number[] {
  const left = countPairs(reviewed);
  const unmatched: number[] = [];
  present.forEach((pair, index) => {
    const count = left.get(keyOf(pair)) ?? 0;
    if (count > 0) left.set(keyOf(pair), count - 1);
    else unmatched.push(index);
  });
  const orphaned = new Set(reviewed.filter((pair) => (left.get(keyOf(pair)) ?? 0) > 0).map((pair) => pair.translation));
  return unmatched.filter((index) => orphaned.has(present[index]?.translation ?? ''));
}

function countPairs(pairs: readonly ReviewedPair[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const pair of pairs) counts.set(keyOf(pair), (counts.get(keyOf(pair)) ?? 0) + 1);
  return counts;
}

function keyOf({ source, translation }: ReviewedPair): string {
  return `${source} ${translation}`;
}
