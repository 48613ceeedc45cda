import type { Severity } from '../model/problem.js';
import { escapeControlsInLines, escapeInnerCommands } from './escape-controls.js';
import type { FileReport, ReportedProblem } from './file-report.js';

/**
 * The problems of a file as workflow commands, which the service shows as annotations.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function formatGithub(report: FileReport): string {
  return report.problems.map((problem) => `${formatProblem(report.path, problem)}\n`).join('');
}

function formatProblem(path: string, problem: ReportedProblem): string {
  const properties: [string, string | number][] = [
    ['file', path],
    ['line', problem.line],
    ['endLine', problem.endLine],
  ];
  // Columns mean something to the service only within one line.
  if (problem.endLine === problem.line) properties.push(['col', problem.column], ['endColumn', problem.endColumn]);
  properties.push(['title', problem.rule]);
  const text = problem.hint === null ? problem.message : `${problem.message}\nhint: ${problem.hint}`;
  const list = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',');
  return `::${levelOf(problem.severity)} ${list}::${escapeData(text)}`;
}

function levelOf(severity: Severity): string {
  return severity === 'info' ? 'notice' : severity;
}

function escapeData(text: string): string {
  const escaped = text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  return escapeInnerCommands(escapeControlsInLines(escaped));
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
