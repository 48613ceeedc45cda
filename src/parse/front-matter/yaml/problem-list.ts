import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { type Fix, type RuleName, report } from '../../../model/problem.js';
import type { Range } from '../../../model/range.js';

/** What is wrong with a value, before it is known where the value stands. */
export interface Fault {
  readonly rule: RuleName;
  readonly message: string;
  readonly hint?: string | undefined;
  /** What is right instead of all that stands at the place, where one answer alone can be meant. */
  readonly replacement?: string | null | undefined;
}

/** A problem of the YAML text; `span` null: of line 1. */
export interface YamlProblem extends Fault {
  readonly span: Range | null;
}

/** Puts problems on the file, in source order, none twice. */
export function reportProblems(file: VFile, problems: readonly YamlProblem[], locate: (span: Range) => Position): void {
  const seen = new Set<string>();
  const sorted = [...problems].sort((a, b) => startOf(a) - startOf(b) || endOf(a) - endOf(b));
  for (const { rule, span, message, hint, replacement } of sorted) {
    const identity = JSON.stringify([rule, span, message]);
    if (seen.has(identity)) continue;
    seen.add(identity);
    const place = span === null ? undefined : locate(span);
    report(file, rule, place, message, hint, { fix: replacement == null ? undefined : fixAt(place, replacement) });
  }
}

/** Puts a text in place of what stands there. */
export function fixAt(place: Position | undefined, text: string): Fix | undefined {
  const [start, end] = [place?.start.offset, place?.end.offset];
  return start === undefined || end === undefined ? undefined : { start, end, text };
}

function startOf(problem: YamlProblem): number {
  return problem.span?.start ?? -1;
}

function endOf(problem: YamlProblem): number {
  return problem.span?.end ?? -1;
}
