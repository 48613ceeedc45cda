import { oncePerObject } from '../../basics/once.js';
import { compareFacts } from '../../facts/compare-facts.js';
import type { Disagreement } from '../../facts/disagreement.js';
import { TextFacts } from '../../facts/find-facts.js';
import type { Range } from '../../model/range.js';
import type { SegmentKind, Variant } from '../../text/segment.js';
import type { TextRun } from '../../text/text-run.js';
import type { CheckContext } from '../check-context.js';

/** The text of one language, with where it is written. */
export interface RunVariant {
  readonly variant: Variant;
  readonly run: TextRun;
}

export interface RunPair {
  readonly kind: SegmentKind;
  readonly source: RunVariant;
  readonly translation: RunVariant;
}

export interface SegmentDisagreement extends Disagreement, RunPair {}

/** Each translation with its source, where they correspond and differ. */
export const pairRuns = oncePerObject(({ segments, run }: CheckContext): readonly RunPair[] =>
  segments.flatMap(({ kind, variants: [first, ...others], mismatched }): RunPair[] => {
    if (!first || mismatched || others.length === 0) return [];
    const source = { variant: first, run: run(first) };
    return others.flatMap((variant): RunPair[] => {
      const translation = { variant, run: run(variant) };
      return isWholeIn(translation.run.foreign, translation.run.text) ? [] : [{ kind, source, translation }];
    });
  }),
);

function isWholeIn(foreign: readonly Range[], text: string): boolean {
  return foreign.some(({ start, end }) => end - start >= text.trim().length);
}

/** The facts on which the translations disagree with their source. */
export const compareSegments = oncePerObject((context: CheckContext): readonly SegmentDisagreement[] =>
  pairRuns(context).flatMap((pair) => {
    const { source, translation } = pair;
    if (source.run.text === translation.run.text) return [];
    const [one, other] = [source, translation].map(({ variant, run }) => new TextFacts(run.text, variant.language));
    if (!one || !other) return [];
    const { foreign } = translation.run;
    return compareFacts(one, other)
      .filter(({ found }) => (found ? !isIn(foreign, found) : foreign.length === 0))
      .map((disagreement) => ({ ...disagreement, ...pair }));
  }),
);

function isIn(ranges: readonly Range[], { start, end }: Range): boolean {
  return ranges.some((range) => range.start < end && start < range.end);
}

/** A piece of a text as it reads, on one line. */
export function textOf({ run }: RunVariant, { start, end }: Range): string {
  return run.text.slice(start, end).replace(/\s+/gu, ' ').trim();
}
