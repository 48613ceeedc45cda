import type { Colors } from 'picocolors/types.js';
import type { Severity } from '../model/problem.js';
import { frameLine } from './code-frame.js';
import { escapeControls, escapeControlsInLines } from './escape-controls.js';
import { type FileReport, linesOf, type Region, type ReportedPlace, type ReportedProblem } from './file-report.js';

export interface TextOptions {
  readonly colors: Colors;
  /** Columns that a code frame may take, line number included. */
  readonly width: number;
}

/** The problems of a file as a terminal shows them, a blank line behind each; '' for a clean file. */
export function formatText(report: FileReport, options: TextOptions): string {
  if (report.problems.length === 0) return '';
  const lines = linesOf(report.text);
  return report.problems
    .map((problem) => `${formatProblem(report.path, problem, lines[problem.line - 1] ?? '', options)}\n\n`)
    .join('');
}

function formatProblem(path: string, problem: ReportedProblem, line: string, options: TextOptions): string {
  const { colors } = options;
  const paint = severityPaint(problem.severity, colors);
  const place = `${escapeControls(path)}:${problem.line}:${problem.column}`;
  const message = `${escapeControls(problem.message)}  ${colors.dim(problem.rule)}`;
  const related = isElsewhere(problem, path) ? problem.related : null;
  const digits = String(Math.max(problem.line, related?.line ?? 0)).length;
  const frame = frameRegion(problem, line, digits, options);
  const parts = [
    `${colors.bold(place)} ${paint(problem.severity)}  ${message}`,
    `${colors.dim(frame.number)}${frame.line}`,
    `${colors.dim(frame.gutter)} ${paint(frame.carets)}`,
  ];
  if (related !== null) parts.push(formatRelated(related, digits, options));
  if (problem.hint !== null) parts.push(formatHint(problem.hint, colors));
  return parts.join('\n');
}

/** Whether what a problem is measured against is not to be seen in its own frame. */
function isElsewhere({ line, related }: ReportedProblem, path: string): boolean {
  return related !== null && (related.path !== path || related.line !== line);
}

/** The place that a problem is measured against, so set that the problem itself stands out. */
function formatRelated(related: ReportedPlace, digits: number, options: TextOptions): string {
  const { colors } = options;
  const frame = frameRegion(related, related.source, digits, options);
  const lines = [
    `  see: ${escapeControls(related.path)}:${related.line}:${related.column}`,
    `${frame.number}${frame.line}`,
    `${frame.gutter} ${frame.carets.replaceAll('^', '-')}`,
  ];
  return lines.map(colors.dim).join('\n');
}

interface NumberedFrame {
  readonly number: string;
  readonly gutter: string;
  /** With the space before it; '' for an empty line. */
  readonly line: string;
  readonly carets: string;
}

/** @param digits how wide the line number is set */
function frameRegion(region: Region, line: string, digits: number, { width }: TextOptions): NumberedFrame {
  const number = `  ${String(region.line).padStart(digits)} |`;
  const end = region.endLine > region.line ? line.length : region.endColumn - 1;
  const frame = frameLine(line, region.column - 1, end, Math.max(20, width - number.length - 1));
  return {
    number,
    gutter: `${' '.repeat(number.length - 1)}|`,
    line: frame.line === '' ? '' : ` ${frame.line}`,
    carets: frame.carets,
  };
}

/** The lines of a hint below its first are set under it. */
export function formatHint(hint: string, colors: Colors): string {
  const text = escapeControlsInLines(hint).replaceAll('\n', `\n${' '.repeat('  hint: '.length)}`);
  return `  ${colors.cyan('hint:')} ${text}`;
}

function severityPaint(severity: Severity, colors: Colors): (text: string) => string {
  if (severity === 'error') return colors.red;
  return severity === 'warning' ? colors.yellow : colors.blue;
}
