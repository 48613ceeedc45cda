import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Place } from './place.js';
import type { Range } from './range.js';

export type Severity = 'error' | 'warning' | 'info';

/**
 * A rule's name, `group/rule`. Which there are is known in `src/rules` alone; whoever names another one hears of it when
 * severities are given.
 */
export type RuleName = `${string}/${string}`;

/** The severities that a configuration gives. */
export type ConfiguredSeverities = ReadonlyMap<RuleName, Severity | 'off'>;

/** The one right answer to a problem: `text` stands for what the file has from `start` to `end` (offsets, UTF-16 units). */
export interface Fix extends Range {
  readonly text: string;
}

/** What a problem may bring along. */
export interface ProblemDetails {
  readonly fix?: Fix | undefined;
  /** What it is measured against: the source of a translation, an earlier entry. */
  readonly related?: Place | undefined;
}

declare module 'vfile-message' {
  interface VFileMessage extends ProblemDetails {
    /** Given when all is checked, by `applySeverities`. */
    severity?: Severity;
  }
}

/**
 * Puts a problem on a file. How grave it is, its rule says when all is checked.
 *
 * @param message "Unexpected X, expected Y", values in backticks, no full stop
 * @param hint what to do, in the imperative
 */
export function report(
  file: VFile,
  rule: RuleName,
  place: Position | Point | undefined,
  message: string,
  hint?: string,
  details: ProblemDetails = {},
): VFileMessage {
  const [source, ruleId] = rule.split('/') as [string, string];
  const problem = file.message(message, { place: inFile(place), source, ruleId });
  if (hint !== undefined) problem.note = hint;
  return Object.assign(problem, details);
}

/** A place without its file, which a problem has already. */
function inFile(place: Position | Point | undefined): Position | Point {
  if (place === undefined) return { line: 1, column: 1, offset: 0 };
  return 'start' in place ? { start: place.start, end: place.end } : place;
}

/** The rule of a message made by `report`. */
export function ruleOf(problem: VFileMessage): RuleName {
  return `${problem.source}/${problem.ruleId}`;
}

/**
 * The severity of a problem.
 *
 * @throws Error where none has been given yet
 */
export function severityOf(problem: VFileMessage): Severity {
  if (problem.severity === undefined) throw new Error(`\`${ruleOf(problem)}\` has not been given its severity`);
  return problem.severity;
}

/**
 * Whether a file has a problem that forbids to print it.
 *
 * @throws Error where a severity has not been given yet
 */
export function hasErrors(file: VFile, strict = false): boolean {
  return file.messages.some((problem) => {
    const severity = severityOf(problem);
    return severity === 'error' || (strict && severity === 'warning');
  });
}
