import type { BuildRecord } from './build-record.js';
import { escapeForTerminal } from './escape-controls.js';
import type { FileReport, ReportedProblem } from './file-report.js';
import { addToSummary, emptySummary } from './summary.js';

/** The report of a run, one line of JSON. */
export function formatJson(reports: readonly FileReport[], build?: BuildRecord): string {
  const { files, errors, warnings } = reports.reduce(addToSummary, emptySummary);
  const report = {
    version: 1,
    files: reports.map(({ path, problems }) => ({ path, messages: problems.map(toMessage) })),
    summary: { files, errors, warnings },
    ...(build && { build }),
  };
  return `${escapeForTerminal(JSON.stringify(report))}\n`;
}

function toMessage(problem: ReportedProblem) {
  const { line, column, endLine, endColumn, severity, rule, message, hint } = problem;
  return { line, column, endLine, endColumn, severity, rule, message, hint };
}
