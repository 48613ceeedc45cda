import { hash } from '../basics/hash.js';
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
    const name = hash(parts.join('\n')).slice(0, 16);
    const number = (alike.get(name) ?? 0) + 1;
    alike.set(name, number);
    return `${name}:${number}`;
  };
}
