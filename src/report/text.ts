import type { Colors } from 'picocolors/types.js';
import type { Severity } from '../problem.js';
import { frameLine } from './code-frame.js';
import { escapeControls, escapeControlsInLines } from './escape-controls.js';
import type { FileReport, ReportedProblem } from './file-report.js';

export interface TextOptions {
  readonly colors: Colors;
  /** Columns that a code frame may take, line number included. */
  readonly width: number;
}

const lineEnding = /\r\n|\n|\r/;

/** The problems of a file as SPEC §3 shows them, a blank line behind each; '' for a clean file. */
export function formatText(report: FileReport, options: TextOptions): string {
  if (report.problems.length === 0) return '';
  const lines = report.text.split(lineEnding);
  return report.problems
    .map((problem) => `${formatProblem(report.path, problem, lines[problem.line - 1] ?? '', options)}\n\n`)
    .join('');
}

function formatProblem(path: string, problem: ReportedProblem, line: string, { colors, width }: TextOptions): string {
  const paint = severityPaint(problem.severity, colors);
  const place = `${escapeControls(path)}:${problem.line}:${problem.column}`;
  const message = `${escapeControls(problem.message)}  ${colors.dim(problem.rule)}`;
  const number = `  ${problem.line}`;
  const gutter = ' '.repeat(number.length);
  const end = problem.endLine > problem.line ? line.length : problem.endColumn - 1;
  const frame = frameLine(line, problem.column - 1, end, Math.max(20, width - number.length - 3));
  const parts = [
    `${colors.bold(place)} ${paint(problem.severity)}  ${message}`,
    `${colors.dim(`${number} |`)}${frame.line === '' ? '' : ` ${frame.line}`}`,
    `${colors.dim(`${gutter} |`)} ${paint(frame.carets)}`,
  ];
  if (problem.hint !== null) parts.push(formatHint(problem.hint, colors));
  return parts.join('\n');
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
