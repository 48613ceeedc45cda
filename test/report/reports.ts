import type { FileReport, ReportedProblem } from '../../src/report/file-report.js';

/** The report of a file with these problems. */
export function reportOf(text: string, problems: readonly Partial<ReportedProblem>[], path = 'meeting.md'): FileReport {
  return {
    path,
    text,
    problems: problems.map((problem) => ({
      line: 1,
      column: 1,
      endLine: problem.line ?? 1,
      endColumn: problem.column ?? 1,
      severity: 'error',
      rule: 'front-matter/required',
      message: 'Missing `title`',
      hint: null,
      fix: null,
      related: null,
      ...problem,
    })),
  };
}

/** The example of the documentation. */
export const reversedTime = reportOf('---\ntitle: Comité\ndate: 2024-03-12\ntime: 11:00-9:15\n---\n', [
  {
    line: 4,
    column: 7,
    endLine: 4,
    endColumn: 17,
    rule: 'front-matter/time',
    message: 'Unexpected time `11:00-9:15`, the end comes before the start',
    hint: 'write the start first, as in `09:15-11:00`',
  },
]);
