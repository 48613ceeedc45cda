import { setImmediate } from 'node:timers/promises';
import type { Host } from '../host.js';
import { errorCode } from '../io/error-code.js';
import type { Fingerprint, MeetingFingerprint } from '../model/fingerprint.js';
import type { BuildOptions } from '../options.js';
import type { Job } from '../pipeline/plan-outputs.js';
import { findObstacle, type Obstacle } from './find-obstacle.js';
import type { FingerprintMeeting } from './fingerprint-meeting.js';
import { readPrintedPdf } from './printed-pdf.js';
import { readFingerprint } from './read-fingerprint.js';

/** A job that is to be done, and what is known of it; null of standard input. */
export interface StaleJob {
  readonly job: Job;
  readonly fingerprint: MeetingFingerprint | null;
  /** What stands where its PDF would go and is not to be lost. */
  readonly obstacle: Obstacle | null;
}

export interface Sorted {
  readonly stale: readonly StaleJob[];
  readonly unchanged: readonly { readonly job: Job; readonly warned: boolean }[];
}

interface SortOptions extends Pick<BuildOptions, 'force' | 'strict' | 'html' | 'output' | 'verify'> {
  readonly signal: AbortSignal;
  /** Is told, as soon as it is known, that there is something to do. */
  readonly onStale: () => void;
  readonly fingerprint: FingerprintMeeting;
  /** Whether this was tried before, in vain. */
  readonly isSettled: (job: Job, fingerprint: MeetingFingerprint) => boolean;
}

/** Parts what is to be printed from what is there already, made from the same. Nothing is parsed for it. */
export async function findStaleJobs(jobs: readonly Job[], host: Host, options: SortOptions): Promise<Sorted> {
  const stale: StaleJob[] = [];
  const unchanged: { job: Job; warned: boolean }[] = [];
  for (const job of jobs) {
    // What is printed meanwhile has its turn between two files.
    await setImmediate();
    options.signal.throwIfAborted();
    const { state, ...judged } = await judge(job, host, options);
    if (state === 'stale') stale.push(judged);
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
  const path = isMadeAnew(options) || target.kind !== 'file' ? null : target.path;
  const found = path === null ? null : readFingerprint(host, path);
  if (found === null) options.onStale();
  const fingerprint = absolute === null || options.html ? null : await options.fingerprint({ ...input, absolute });
  if (fingerprint !== null && options.isSettled(job, fingerprint))
    return { job, fingerprint, obstacle: null, state: 'settled' };
  const state = stateOf(found, fingerprint, options);
  if (state !== 'stale' || path === null) return { job, fingerprint, obstacle: null, state };
  const printed = readPrintedPdf(host, path);
  if (printed?.state === 'changed') {
    // Whoever changed it may have taken its identifiers away.
    const changed = stateOf(printed.making?.fingerprint ?? null, fingerprint, options);
    if (changed !== 'stale') return { job, fingerprint, obstacle: null, state: changed };
  }
  options.onStale();
  return { job, fingerprint, obstacle: await findObstacle({ path, printed, next: null }, options, host), state };
}

/** Whether everything is made, whatever is there. */
export function isMadeAnew({ force, html, verify }: Pick<BuildOptions, 'force' | 'html' | 'verify'>): boolean {
  return force || html || verify;
}

function stateOf(
  found: Fingerprint | null,
  fingerprint: MeetingFingerprint | null,
  { strict }: Pick<SortOptions, 'strict'>,
): 'stale' | 'clean' | 'warned' {
  if (found === null || fingerprint === null || !fingerprint.isCacheable) return 'stale';
  const { clean, warned } = fingerprint.fingerprints;
  if (found === clean) return 'clean';
  return found === warned && !strict ? 'warned' : 'stale';
}

/**
 * Parts the jobs whose source is newer than its PDF from the rest: the sooner something is found that is to be printed, the
 * sooner the browser starts. Times decide nothing else, as they are not to be trusted.
 */
export function splitByMtime(jobs: readonly Job[], { readAtOnce }: Host): { newer: Job[]; older: Job[] } {
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
