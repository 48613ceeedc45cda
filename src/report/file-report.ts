import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import type { VFileMessage } from 'vfile-message';
import { oncePerKey } from '../basics/once.js';
import type { Place } from '../model/place.js';
import { type Fix, type RuleName, ruleOf, type Severity, severityOf } from '../model/problem.js';

/** A stretch of a file; lines and columns from 1, the end is behind the last character. */
export interface Region {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A problem as the reporters print it. */
export interface ReportedProblem extends Region {
  readonly severity: Severity;
  readonly rule: RuleName;
  readonly message: string;
  readonly hint: string | null;
  /** The one right answer, where there is one. */
  readonly fix: ReportedFix | null;
  /** What the problem is measured against, where that has a place. */
  readonly related: ReportedPlace | null;
}

/** What to put in place of a region. */
export interface ReportedFix extends Region {
  readonly text: string;
}

/** A place, maybe in another file. */
export interface ReportedPlace extends Region {
  readonly path: string;
  /** Its first line, as the file has it. */
  readonly source: string;
}

/** The problems of a file, by place. */
export interface FileReport {
  readonly path: string;
  readonly text: string;
  readonly problems: readonly ReportedProblem[];
}

const lineEnding = /\r\n|\n|\r/;

/** The lines of a text, as CommonMark ends them. */
export function linesOf(text: string): string[] {
  return text.split(lineEnding);
}

/** Puts the problems of a file in order. One found twice is told once. */
export function reportFile(file: VFile): FileReport {
  const { toPoint } = location(file);
  const linesOfFile = oncePerKey((related: VFile) => linesOf(String(related)));
  const problems = file.messages.map((message) => toProblem(message, toPoint, linesOfFile)).sort(comparePlaces);
  return { path: file.path, text: String(file), problems: dropRepeated(problems) };
}

type ToPoint = ReturnType<typeof location>['toPoint'];
type LinesOfFile = (file: VFile) => readonly string[];

function toProblem(message: VFileMessage, toPoint: ToPoint, linesOfFile: LinesOfFile): ReportedProblem {
  return {
    ...toRegion(message.place),
    severity: severityOf(message),
    rule: ruleOf(message),
    message: message.reason,
    hint: message.note ?? null,
    fix: message.fix ? toFix(message.fix, toPoint) : null,
    related: message.related ? toPlace(message.related, linesOfFile) : null,
  };
}

function toRegion(place: Point | Position = { line: 1, column: 1 }): Region {
  const { start, end } = 'start' in place ? place : { start: place, end: place };
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

function toFix({ start, end, text }: Fix, toPoint: ToPoint): ReportedFix | null {
  const from = toPoint(start);
  const to = toPoint(end);
  return from && to ? { ...toRegion({ start: from, end: to }), text } : null;
}

function toPlace(place: Place, linesOfFile: LinesOfFile): ReportedPlace {
  const region = toRegion(place);
  return { ...region, path: place.file.path, source: linesOfFile(place.file)[region.line - 1] ?? '' };
}

function comparePlaces(a: Region, b: Region): number {
  return a.line - b.line || a.column - b.column || a.endLine - b.endLine || a.endColumn - b.endColumn;
}

function dropRepeated(problems: readonly ReportedProblem[]): ReportedProblem[] {
  const told = new Set<string>();
  return problems.filter(({ line, column, endLine, endColumn, rule, message }) => {
    const key = [line, column, endLine, endColumn, rule, message].join('\n');
    return !told.has(key) && told.add(key);
  });
}
