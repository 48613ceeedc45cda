import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { ruleOf, type Severity, severityOf } from '../problem.js';

/** A problem as the reporters print it; lines and columns from 1, the end is behind the last character. */
export interface ReportedProblem {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly severity: Severity;
  readonly rule: string;
  readonly message: string;
  readonly hint: string | null;
}

/** The problems of a file, by place. */
export interface FileReport {
  readonly path: string;
  readonly text: string;
  readonly problems: readonly ReportedProblem[];
}

export function reportFile(file: VFile): FileReport {
  return { path: file.path, text: String(file), problems: file.messages.map(toProblem).sort(comparePlaces) };
}

function toProblem(message: VFileMessage): ReportedProblem {
  const { start, end } = rangeOf(message.place);
  return {
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    severity: severityOf(message),
    rule: ruleOf(message),
    message: message.reason,
    hint: message.note ?? null,
  };
}

function rangeOf(place: Point | Position | undefined): Position {
  if (place === undefined) return { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  return 'start' in place ? place : { start: place, end: place };
}

function comparePlaces(a: ReportedProblem, b: ReportedProblem): number {
  return a.line - b.line || a.column - b.column || a.endLine - b.endLine || a.endColumn - b.endColumn;
}
