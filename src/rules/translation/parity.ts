import type { CheckContext } from '../check-context.js';
import { compareSegments, pairRuns } from './compare-segments.js';
import { checkDates } from './date.js';
import { checkEmails } from './email.js';
import { checkLinkParity } from './link.js';
import { checkNames } from './name.js';
import { checkNumbers } from './number.js';

/** Compares the facts of every text in its languages; each text is read once for all rules. */
export function checkParity(context: CheckContext): void {
  const pairs = pairRuns(context);
  const disagreements = compareSegments(pairs);
  checkNumbers(disagreements);
  checkDates(disagreements);
  checkLinkParity(pairs);
  checkEmails(pairs);
  checkNames(context, pairs);
}
