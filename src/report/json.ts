import type { FileReport, ReportedProblem } from './file-report.js';
import { addToSummary, emptySummary } from './summary.js';

/** The report of a run as SPEC §3 has it, one line of JSON. */
export function formatJson(reports: readonly FileReport[]): string {
  const { files, errors, warnings } = reports.reduce(addToSummary, emptySummary);
  const report = {
    version: 1,
    files: reports.map(({ path, problems }) => ({ path, messages: problems.map(toMessage) })),
    summary: { files, errors, warnings },
  };
  return `${escapeForTerminal(JSON.stringify(report))}\n`;
}

function toMessage(problem: ReportedProblem) {
  const { line, column, endLine, endColumn, severity, rule, message, hint } = problem;
  return { line, column, endLine, endColumn, severity, rule, message, hint };
}

/** JSON need not escape these, but a terminal obeys them. */
function escapeForTerminal(json: string): string {
  return json.replace(
    /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
