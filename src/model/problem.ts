import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Place } from './place.js';

export type Severity = 'error' | 'warning' | 'info';

/** Every rule, with its severity unless the configuration says otherwise. */
export const ruleSeverities = {
  'front-matter/missing': 'error',
  'front-matter/unclosed': 'error',
  'front-matter/syntax': 'error',
  'front-matter/language': 'error',
  'front-matter/required': 'error',
  'front-matter/type': 'error',
  'front-matter/date': 'error',
  'front-matter/time': 'error',
  'front-matter/language-tag': 'error',
  'front-matter/unknown': 'warning',
  'agenda/none': 'error',
  'agenda/numbering': 'warning',
  'agenda/mismatch': 'warning',
  'body/container': 'error',
  'body/separator': 'error',
  'body/heading': 'info',
  'body/html': 'warning',
  'body/asset': 'error',
  'body/character': 'error',
  'body/link': 'warning',
  'body/size': 'error',
  'body/encoding': 'error',
  'body/nesting': 'error',
  'actions/columns': 'error',
  'actions/due': 'error',
  'actions/owner': 'warning',
  'actions/past-due': 'warning',
  'body/comment': 'warning',
  'schedule/next': 'warning',
  'schedule/weekday': 'warning',
  'schedule/duration': 'warning',
  'organization/unknown': 'warning',
  'organization/language': 'warning',
  'translation/missing': 'warning',
  'translation/structure': 'warning',
  'translation/identical': 'warning',
  'translation/number': 'warning',
  'translation/date': 'warning',
  'translation/link': 'warning',
  'translation/email': 'warning',
  'translation/name': 'warning',
  'translation/language': 'warning',
  'translation/length': 'info',
  'translation/punctuation': 'info',
  'translation/stale': 'warning',
} as const satisfies Record<string, Severity>;

export type Rule = keyof typeof ruleSeverities;

/** Rules that nobody may lower or silence: where they fail, there is nothing to print. */
const mandatory: ReadonlySet<Rule> = new Set<Rule>([
  'front-matter/missing',
  'front-matter/unclosed',
  'front-matter/syntax',
  'front-matter/language',
  'front-matter/required',
  'front-matter/type',
  'front-matter/date',
  'front-matter/time',
  'front-matter/language-tag',
  'body/asset',
  'body/size',
  'body/encoding',
  'body/nesting',
]);

export function isMandatory(rule: Rule): boolean {
  return mandatory.has(rule);
}

/** The one right answer to a problem: `text` stands for what the file has from `start` to `end` (offsets, UTF-16 units). */
export interface Fix {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What a problem may bring along. */
export interface ProblemDetails {
  readonly fix?: Fix | undefined;
  /** What it is measured against: the source of a translation, an earlier entry. */
  readonly related?: Place | undefined;
}

declare module 'vfile-message' {
  interface VFileMessage extends ProblemDetails {}
}

/**
 * Puts a problem on a file.
 *
 * @param message "Unexpected X, expected Y", values in backticks, no full stop
 * @param hint what to do, in the imperative
 */
export function report(
  file: VFile,
  rule: Rule,
  place: Position | Point | undefined,
  message: string,
  hint?: string,
  details: ProblemDetails = {},
): VFileMessage {
  const [source, ruleId] = rule.split('/') as [string, string];
  const problem = file.message(message, { place: inFile(place), source, ruleId });
  setSeverity(problem, ruleSeverities[rule]);
  if (hint !== undefined) problem.note = hint;
  return Object.assign(problem, details);
}

/** A place without its file, which a problem has already. */
function inFile(place: Position | Point | undefined): Position | Point {
  if (place === undefined) return { line: 1, column: 1, offset: 0 };
  return 'start' in place ? { start: place.start, end: place.end } : place;
}

export function setSeverity(problem: VFileMessage, severity: Severity): void {
  problem.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined;
}

/** The rule of a message made by `report`. */
export function ruleOf(problem: VFileMessage): Rule {
  return `${problem.source}/${problem.ruleId}` as Rule;
}

/** The severity of a message made by `report`. */
export function severityOf(problem: VFileMessage): Severity {
  return problem.fatal === true ? 'error' : problem.fatal === false ? 'warning' : 'info';
}

/** Whether a file has a problem that forbids to print it. */
export function hasErrors(file: VFile, strict = false): boolean {
  return file.messages.some((problem) => problem.fatal === true || (strict && problem.fatal === false));
}
