/** A run of neighbours that correspond as a whole; `from` and `to` (exclusive) are indexes. */
export interface RunPair {
  readonly left: readonly [from: number, to: number];
  readonly right: readonly [from: number, to: number];
}

/**
 * Aligns two sequences of keys, so that a difference touches only its neighbours: runs of equal keys are matched in
 * order (longest common subsequence of runs); what lies between two matches forms one pair. Every index of both
 * sequences is in one pair, in order; in a pair of equal lengths and keys the members correspond one by one.
 */
export function alignSequences(left: readonly string[], right: readonly string[]): RunPair[] {
  const [a, b] = [runsOf(left), runsOf(right)];
  const pairs: RunPair[] = [];
  let [i, j] = [0, 0];
  const gap = (toI: number, toJ: number) => {
    if (toI > i || toJ > j) pairs.push({ left: [start(a, i), start(a, toI)], right: [start(b, j), start(b, toJ)] });
  };
  for (const [matchI, matchJ] of commonSubsequence(a, b)) {
    gap(matchI, matchJ);
    pairs.push({ left: [start(a, matchI), start(a, matchI + 1)], right: [start(b, matchJ), start(b, matchJ + 1)] });
    [i, j] = [matchI + 1, matchJ + 1];
  }
  gap(a.length, b.length);
  return pairs;

  function start(runs: readonly Run[], index: number): number {
    const last = runs.at(-1);
    return runs[index]?.from ?? (last ? last.from + last.length : 0);
  }
}

interface Run {
  readonly key: string;
  readonly from: number;
  readonly length: number;
}

function runsOf(keys: readonly string[]): Run[] {
  const runs: Run[] = [];
  keys.forEach((key, from) => {
    const last = runs.at(-1);
    if (last?.key === key) runs[runs.length - 1] = { ...last, length: last.length + 1 };
    else runs.push({ key, from, length: 1 });
  });
  return runs;
}

/** Most pairs of runs that are compared: two thousand blocks on either side, no two neighbours alike. */
const mostPairs = 4_000_000;

/** Pairs of indexes of runs with the same key; a run of the same length counts more. */
function commonSubsequence(a: readonly Run[], b: readonly Run[]): [number, number][] {
  let same = 0;
  while (same < a.length && a[same]?.length === b[same]?.length && a[same]?.key === b[same]?.key) same++;
  const before = Array.from({ length: same }, (_, index): [number, number] => [index, index]);
  const [restOfA, restOfB] = [a.slice(same), b.slice(same)];
  if (restOfA.length * restOfB.length > mostPairs) return before;
  const after = longestSubsequence(restOfA, restOfB);
  return [...before, ...after.map(([i, j]): [number, number] => [i + same, j + same])];
}

function longestSubsequence(a: readonly Run[], b: readonly Run[]): [number, number][] {
  const score: number[][] = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number) => score[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      (score[i] as number[])[j] = Math.max(at(i + 1, j), at(i, j + 1), at(i + 1, j + 1) + value(a[i], b[j]));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const here = value(a[i], b[j]);
    if (here > 0 && at(i, j) === at(i + 1, j + 1) + here) pairs.push([i++, j++]);
    else if (at(i, j) === at(i + 1, j)) i++;
    else j++;
  }
  return pairs;
}

function value(a: Run | undefined, b: Run | undefined): number {
  if (a?.key !== b?.key) return 0;
  return a?.length === b?.length ? 3 : 2;
}
