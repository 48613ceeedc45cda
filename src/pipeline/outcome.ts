import { Interrupted } from '../basics/interrupted.js';
import { TooHeavy } from '../basics/weight.js';
import type { CheckedMeeting } from '../check.js';
import type { PrintableMeeting } from '../model/meeting.js';
import { hasErrors } from '../model/problem.js';
import { UserError } from '../model/user-error.js';
import { escapeControls } from '../report/escape-controls.js';
import { type FileReport, reportFile } from '../report/file-report.js';

/** What became of one meeting. */
export interface Outcome {
  readonly reports: readonly FileReport[];
  /** Whether its problems forbid to print it. */
  readonly faulty: boolean;
  /** The file that was made, as it is shown; null where there is none to name. */
  readonly made: string | null;
  /** What else the user should know of it. */
  readonly notes: readonly string[];
  /** What went wrong that is no problem of the document. */
  readonly failure: unknown;
}

/** The outcome so far, and what was made of a meeting that has no errors; null where it has, or something failed. */
export interface Worked<Result> {
  readonly outcome: Outcome;
  readonly result: Result | null;
}

/**
 * Works on one meeting: a failure is kept in the outcome, so that the others go on.
 *
 * @param make what is done with a meeting that was checked without errors
 * @throws Interrupted, TooHeavy
 */
export async function processMeeting<Result>(
  path: string,
  {
    strict,
    check,
    make,
  }: {
    strict: boolean;
    check: () => Promise<CheckedMeeting>;
    make: (checked: CheckedMeeting, meeting: PrintableMeeting) => Promise<Result>;
  },
): Promise<Worked<Result>> {
  let reports: readonly FileReport[] = [];
  try {
    const checked = await check();
    reports = checked.files.map(reportFile);
    const faulty = checked.files.some((file) => hasErrors(file, strict));
    if (faulty || checked.meeting === null) return { outcome: { ...noOutcome, reports, faulty: true }, result: null };
    const result = await make(checked, checked.meeting);
    return { outcome: { ...noOutcome, reports }, result };
  } catch (error) {
    return { outcome: { ...noOutcome, reports, failure: failureOf(error, path) }, result: null };
  }
}

export const noOutcome: Outcome = { reports: [], faulty: false, made: null, notes: [], failure: null };

/**
 * What the outcome of a meeting says of an error.
 *
 * @throws Interrupted, TooHeavy
 */
export function failureOf(error: unknown, path: string): Error {
  if (error instanceof Interrupted || error instanceof TooHeavy) throw error;
  if (error instanceof UserError) return error;
  return new Error(`\`${escapeControls(path)}\` could not be worked on`, { cause: error });
}
