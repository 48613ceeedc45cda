import type { CheckContext } from './check-context.js';

/** The rules that look at a meeting as a whole, once it is read. */
const checks: readonly ((context: CheckContext) => void)[] = [];

/** Reports what the rules find wrong in a meeting and its translations. */
export function checkMeeting(context: CheckContext): void {
  for (const check of checks) check(context);
}
