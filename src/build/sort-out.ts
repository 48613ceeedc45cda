import { setImmediate } from 'node:timers/promises';
import type { Job } from '../commands/plan-outputs.js';
import { errorCode } from '../files/error-code.js';
import type { Host } from '../host.js';
import type { BuildOptions } from '../options.js';
import type { FingerprintMeeting, MeetingPrint } from './fingerprint-meeting.js';
import { readFingerprint } from './read-fingerprint.js';

/** A job that is to be done, and what is known of it; null of standard input. */
export interface StaleJob {
  readonly job: Job;
  readonly print: MeetingPrint | null;
}

export interface Sorted {
  readonly stale: readonly StaleJob[];
  readonly unchanged: readonly { readonly job: Job; readonly warned: boolean }[];
}

interface SortOptions extends Pick<BuildOptions, 'force' | 'strict' | 'html'> {
  readonly signal: AbortSignal;
  /** Is told, as soon as it is known, that there is something to do. */
  readonly onStale: () => void;
  readonly fingerprint: FingerprintMeeting;
  /** Whether this was tried before, in vain. */
  readonly isSettled: (job: Job, print: MeetingPrint) => boolean;
}

/** Parts what is to be printed from what is there already, made from the same. Nothing is parsed for it. */
export async function sortOut(jobs: readonly Job[], host: Host, options: SortOptions): Promise<Sorted> {
  const stale: StaleJob[] = [];
  const unchanged: { job: Job; warned: boolean }[] = [];
  for (const job of jobs) {
    // What is printed meanwhile has its turn between two files.
    await setImmediate();
    options.signal.throwIfAborted();
    const { state, print } = await judge(job, host, options);
    if (state === 'stale') stale.push({ job, print });
    else if (state !== 'settled') unchanged.push({ job, warned: state === 'warned' });
  }
  return { stale, unchanged };
}

interface Judged extends StaleJob {
  readonly state: 'stale' | 'clean' | 'warned' | 'settled';
}

async function judge(job: Job, host: Host, options: SortOptions): Promise<Judged> {
  const { input, target } = job;
  const { absolute } = input;
  const isKept = !options.force && !options.html && target.kind === 'file';
  const found = isKept ? readFingerprint(host, target.path) : null;
  if (found === null) options.onStale();
  if (absolute === null || options.html) return { job, print: null, state: 'stale' };
  const print = await options.fingerprint({ ...input, absolute });
  if (options.isSettled(job, print)) return { job, print, state: 'settled' };
  const { clean, warned } = print.fingerprints;
  if (print.sure && found === clean) return { job, print, state: 'clean' };
  if (print.sure && found === warned && !options.strict) return { job, print, state: 'warned' };
  options.onStale();
  return { job, print, state: 'stale' };
}

/**
 * Parts the jobs whose source is newer than its PDF from the rest: the sooner something is found that is to be printed, the
 * sooner the browser starts. Times decide nothing else, as they are not to be trusted.
 */
export function partByTimes(jobs: readonly Job[], { readAtOnce }: Host): { newer: Job[]; older: Job[] } {
  function modified(path: string): number {
    try {
      return readAtOnce(path, 0, 0)?.modified ?? 0;
    } catch (error) {
      if (errorCode(error) !== undefined) return 0;
      throw error;
    }
  }
  const isOlder = ({ input, target }: Job) =>
    input.absolute !== null && target.kind === 'file' && modified(input.absolute) <= modified(target.path);
  const older = new Set(jobs.filter(isOlder));
  return { newer: jobs.filter((job) => !older.has(job)), older: [...older] };
}
