import type { CheckContext } from './check-context.js';
import type { FilesContext } from './files-context.js';
import type { Rule } from './rule.js';
import { rules } from './rules.js';

/** Runs the check of each rule; without a meeting, of those that look at files. */
export async function runChecks(files: FilesContext, meeting: CheckContext | null): Promise<void> {
  for (const rule of rulesInTurn) {
    if (rule.checkFiles) await rule.checkFiles(files);
    else if (meeting) rule.check?.(meeting);
  }
}

const rulesInTurn = putInTurn(rules);

/** In the order of the registry, but for those that come after another one. */
function putInTurn(all: readonly Rule[]): Rule[] {
  const turn = all.filter(({ after }) => after === undefined);
  for (const rule of all) {
    if (rule.after !== undefined) turn.splice(turn.findIndex(({ id }) => id === rule.after) + 1, 0, rule);
  }
  return turn;
}
