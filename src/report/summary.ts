import type { FileReport } from './file-report.js';

export interface Summary {
  readonly files: number;
  /** Files that have a problem. */
  readonly faulty: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

export const emptySummary: Summary = { files: 0, faulty: 0, errors: 0, warnings: 0, infos: 0 };

export function addToSummary(summary: Summary, report: FileReport): Summary {
  const count = (severity: string) => report.problems.filter((problem) => problem.severity === severity).length;
  return {
    files: summary.files + 1,
    faulty: summary.faulty + (report.problems.length > 0 ? 1 : 0),
    errors: summary.errors + count('error'),
    warnings: summary.warnings + count('warning'),
    infos: summary.infos + count('info'),
  };
}

/** As in `2 errors, 1 warning in 1 of 12 files`. */
export function formatSummary({ files, faulty, errors, warnings, infos }: Summary): string {
  if (faulty === 0) return `No problems in ${countOf(files, 'file')}`;
  const counts = [
    ...(errors > 0 ? [countOf(errors, 'error')] : []),
    ...(warnings > 0 ? [countOf(warnings, 'warning')] : []),
    ...(infos > 0 ? [countOf(infos, 'info')] : []),
  ];
  return `${counts.join(', ')} in ${faulty === files ? '' : `${faulty} of `}${countOf(files, 'file')}`;
}

function countOf(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
