import type { CheckContext } from './check-context.js';
import { checkOrganizationLanguage } from './organization/language.js';
import { checkUnknownOrganizations } from './organization/unknown.js';
import { checkDuration } from './schedule/duration.js';
import { checkNextMeeting } from './schedule/next.js';
import { checkWeekdays } from './schedule/weekday.js';
import { checkIdentical } from './translation/identical.js';
import { checkLanguages } from './translation/language.js';
import { checkLengths } from './translation/length.js';
import { checkParity } from './translation/parity.js';
import { checkPunctuation } from './translation/punctuation.js';
import { checkStale } from './translation/stale.js';
import { checkStructure } from './translation/structure.js';

/** The rules that look at a meeting as a whole, once it is read. */
const checks: readonly ((context: CheckContext) => void)[] = [
  checkDuration,
  checkNextMeeting,
  checkWeekdays,
  checkUnknownOrganizations,
  checkOrganizationLanguage,
  checkStructure,
  checkParity,
  checkWording,
  checkStale,
];

/** Reports what the rules find wrong in a meeting and its translations. */
export function checkMeeting(context: CheckContext): void {
  for (const check of checks) check(context);
}

/** A sentence that is the same in both languages is not also in the wrong one. */
function checkWording(context: CheckContext): void {
  const identical = checkIdentical(context);
  checkLanguages(context, identical);
  checkLengths(context);
  checkPunctuation(context);
}
