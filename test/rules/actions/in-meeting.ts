import type { Rule } from '../../../src/rules/rule.js';
import { runCheck } from '../run-check.js';

const head = '| N° | Action | Responsable | Échéance | Statut |\n| - | - | - | - | - |\n';

/**
 * What a rule finds in an action table of the meeting of 4 March 2025: `row:column message`, rows counted from 1.
 *
 * @param part the heading above it
 */
export async function checkRows(rule: Rule, rows: readonly string[], part = '### Actions'): Promise<string[]> {
  const body = `## Eau // Water\n\n${part}\n\n${head}${rows.join('\n')}\n`;
  const found = await runCheck([rule], { body });
  return found.map((line) => line.replace(/^\d+/, (number) => `${Number(number) - firstRow}`).replace(/ \| .*$/, ''));
}

/** The line before the first row. */
const firstRow = 14;
