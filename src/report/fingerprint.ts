import { createHash } from 'node:crypto';
import type { ReportedProblem } from './file-report.js';

/**
 * Makes the function that names the problems of one file, in their order, so that a problem has its name still when
 * lines were added above it: by its rule, its message without line numbers, its line and what it marks there. The second of
 * two alike is numbered.
 *
 * @param lines of the file
 */
export function fingerprintWith(lines: readonly string[]): (problem: ReportedProblem) => string {
  const alike = new Map<string, number>();
  return ({ rule, message, line, column, endLine, endColumn }) => {
    const source = lines[line - 1] ?? '';
    const marked = source.slice(column - 1, endLine === line ? endColumn - 1 : undefined);
    const parts = [rule, message.replace(/\bline \d+/g, 'line'), source.trim(), marked];
    const hash = createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);
    const number = (alike.get(hash) ?? 0) + 1;
    alike.set(hash, number);
    return `${hash}:${number}`;
  };
}
