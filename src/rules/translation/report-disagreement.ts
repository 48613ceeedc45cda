import type { Position } from 'unist';
import { type RuleName, report } from '../../model/problem.js';
import type { Range } from '../../model/range.js';
import { namePlace } from '../name-place.js';
import { type RunPair, textOf } from './compare-segments.js';

/** A value that one language has and the other has not, or has otherwise. */
export interface ValueDisagreement extends RunPair {
  readonly rule: RuleName;
  /** What the value is called in messages: `number`. */
  readonly noun: string;
  readonly found: Range | null;
  readonly expected: Range | null;
  /** The values where they are not what the text reads. */
  readonly shown?: { readonly found: string | null; readonly expected: string | null };
  /** Where the value is written, if not where it reads. */
  readonly place?: Position | undefined;
}

/** Reports a value at its place in the translation, with that of the source; once where the source's is lacking. */
export function reportDisagreement(disagreement: ValueDisagreement, hint: string): void {
  const { rule, noun, source, translation, found, expected, shown } = disagreement;
  const { file } = translation.variant.place;
  const original = expected ? source.run.place(expected.start, expected.end) : source.variant.place;
  const place = namePlace(original, source.variant.language, file);
  const is = shown?.found ?? (found && textOf(translation, found));
  const was = shown?.expected ?? (expected && textOf(source, expected));
  const message =
    is === null
      ? `Missing ${noun} \`${was}\`, it stands in ${place}`
      : was === null
        ? `Unexpected ${noun} \`${is}\`, ${place} has none like it`
        : `Unexpected ${noun} \`${is}\`, expected \`${was}\` as in ${place}`;
  const where =
    disagreement.place ?? (found ? translation.run.place(found.start, found.end) : translation.variant.place);
  report(file, rule, where, message, hint, { related: original });
}
