import type { CheckContext } from './check-context.js';
import { checkOrganizationLanguage } from './organization/language.js';
import { checkUnknownOrganizations } from './organization/unknown.js';
import { checkDuration } from './schedule/duration.js';
import { checkNextMeeting } from './schedule/next.js';
import { checkWeekdays } from './schedule/weekday.js';
import { checkParity } from './translation/parity.js';
import { checkStale } from './translation/stale.js';

/** The rules that look at a meeting as a whole, once it is read. */
const checks: readonly ((context: CheckContext) => void)[] = [
  checkDuration,
  checkNextMeeting,
  checkWeekdays,
  checkUnknownOrganizations,
  checkOrganizationLanguage,
  checkParity,
  checkStale,
];

/** Reports what the rules find wrong in a meeting and its translations. */
export function checkMeeting(context: CheckContext): void {
  for (const check of checks) check(context);
}
