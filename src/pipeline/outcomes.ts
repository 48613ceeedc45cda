import type { VFile } from 'vfile';
import { Interrupted } from '../basics/interrupted.js';
import { TooHeavy } from '../basics/weight.js';
import type { CheckedMeeting } from '../check.js';
import type { Host } from '../host.js';
import type { FoundMeetings } from '../meetings/find-meetings.js';
import type { MeetingInput } from '../meetings/meeting-input.js';
import type { Meeting } from '../model/meeting.js';
import { hasErrors } from '../model/problem.js';
import { UserError } from '../model/user-error.js';
import type { CheckOptions } from '../options.js';
import { escapeControls } from '../report/escape-controls.js';
import { type FileReport, reportFile } from '../report/file-report.js';
import type { Reporter } from '../report/reporter.js';
import { sayNotes } from '../report/say-notes.js';
import { describeUserError } from '../report/user-error.js';
import { writeLine, writeText } from '../report/write-text.js';

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
export async function workOn<Result>(
  path: string,
  {
    strict,
    check,
    make,
  }: {
    strict: boolean;
    check: () => Promise<CheckedMeeting>;
    make: (checked: CheckedMeeting, meeting: Meeting) => Promise<Result>;
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

/** Tells the user of one outcome after the other, and comes to the exit code of them all. */
export interface Tally {
  add(outcome: Outcome): Promise<void>;
  /** @throws the first failure that was a bug */
  finish(): Promise<number>;
}

type TallyOptions = Pick<CheckOptions, 'quiet' | 'color' | 'format'>;

export function openTally(host: Host, reporter: Reporter, { quiet, color, format }: TallyOptions): Tally {
  const told = new Set<string>();
  let exitCode = 0;
  let bug: unknown = null;
  return {
    async add({ reports, faulty, made, notes, failure }) {
      for (const report of reports) await reporter.add(report);
      if (!quiet) await sayNotes(notes, host);
      if (faulty) exitCode = Math.max(exitCode, 1);
      if (made !== null && !quiet && format !== 'json') await writeLine(host.stdout, made);
      if (failure instanceof UserError) {
        exitCode = Math.max(exitCode, failure.exitCode);
        const text = describeUserError(failure, color);
        // A full disk or a missing browser stops many documents, and is said once.
        if (!told.has(text)) await writeText(host.stderr, text);
        told.add(text);
      } else {
        bug ??= failure;
      }
    },
    async finish() {
      await reporter.finish();
      if (bug !== null) throw bug;
      return exitCode;
    },
  };
}

/** Reports the problems of configurations; whether there are errors among them. */
export async function reportConfigurations(files: readonly VFile[], reporter: Reporter): Promise<boolean> {
  for (const file of files) {
    if (file.messages.length > 0) await reporter.add(reportFile(file));
  }
  return files.some((file) => hasErrors(file));
}

/** Leaves out what is below a faulty configuration: it does not say how, nor where to, that is to be printed. */
export function leaveOutFaulty(found: FoundMeetings): FoundMeetings {
  const isSound = ({ configuration: { file } }: MeetingInput) => file === null || !hasErrors(file);
  return { ...found, meetings: found.meetings.filter(isSound) };
}
