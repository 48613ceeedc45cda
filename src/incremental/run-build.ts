import { dirname } from 'node:path';
import type { CreateDeadline } from '../basics/deadline.js';
import type { Host } from '../host.js';
import { isTracked } from '../io/ask-git.js';
import { clearLeftovers } from '../io/clear-leftovers.js';
import { createConfigurations } from '../meetings/configurations.js';
import { type FoundMeetings, findMeetings } from '../meetings/find-meetings.js';
import { leaveOutFaulty } from '../meetings/leave-out-faulty.js';
import type { Fingerprint, MeetingFingerprint } from '../model/fingerprint.js';
import type { BuildOptions } from '../options.js';
import type { BuildSession } from '../pipeline/build-session.js';
import type { Outcome } from '../pipeline/outcome.js';
import { defaultOutput, type Job, planOutputs } from '../pipeline/plan-outputs.js';
import { createTally, reportConfigurations, type Tally } from '../pipeline/tally.js';
import {
  type BuildRecord,
  type DocumentRecord,
  formatTable,
  formatTimings,
  formatVerification,
  type OrphanRecord,
} from '../report/build-record.js';
import { printNotes } from '../report/print-notes.js';
import { createProgress } from '../report/progress.js';
import { createReporter } from '../report/reporter.js';
import { writeLine, writeText } from '../report/write-text.js';
import { chooseJobs } from './choose-jobs.js';
import { createDelivery } from './deliver.js';
import { findOrphans } from './find-orphans.js';
import { findStaleJobs, isMadeAnew, type Sorted, type StaleJob, splitByMtime } from './find-stale-jobs.js';
import { createFingerprinter } from './fingerprint-meeting.js';
import { createInputLister } from './meeting-inputs.js';
import { type Done, printJobs } from './print-jobs.js';
import { pruneOrphans } from './prune-orphans.js';
import { createVerification, Difference } from './verify.js';

/** What a run shares with those before and after it. */
export interface Run {
  readonly host: Host;
  readonly session: BuildSession;
  readonly signal: AbortSignal;
  readonly createDeadline: CreateDeadline;
  /** Is told of a file that is being written: that is not left in the middle. */
  readonly onWriting: (writing: Promise<unknown>) => void;
  /** What was tried in this process, by output, in vain too. */
  readonly attempts: Map<string, Fingerprint>;
  /** Whether to say what became of all. */
  readonly isFirst: boolean;
  /** Is told of each file that a meeting is made from, also one that is not there. */
  readonly onFile?: (path: string) => void;
}

/** Finds the meetings, decides where each goes, and prints those that are not there yet and have no errors. */
export async function runBuild(options: BuildOptions, run: Run): Promise<number> {
  const { host, session, signal, attempts } = run;
  const start = host.now();
  const progress = createProgress(host, options);
  const log = createBuildLog(options, host, () => (host.now() - start) / 1000);
  const reporter = createReporter(progress.host, { ...options, praise: false, build: log.read });
  const configurations = createConfigurations(host, options.config);
  const all = await findMeetings(options.paths, host, configurations);
  if (!options.quiet && run.isFirst) await printNotes(all.notes, host);
  const isMisconfigured = await reportConfigurations(configurations.files, reporter);
  const found = leaveOutFaulty(all);
  if (isMisconfigured && found.meetings.length === 0) {
    await reporter.finish();
    return 2;
  }
  const planned = await planOutputs(found, options, host);
  const lister = createInputLister(host, found.listFolder, run.onFile);
  const jobs = await chooseJobs(planned, options, { host, lister });
  const tabs = Math.min(options.jobs, jobs.length);
  const sorting = {
    ...options,
    fingerprint: createFingerprinter(host, options, lister),
    signal,
    onStale: () => session.warmUp(tabs),
    isSettled: ({ target }: Job, { fingerprints }: MeetingFingerprint) =>
      target.kind === 'file' && attempts.get(target.path) === fingerprints.clean,
  };
  const tally = createTally(progress.host, reporter, options);
  const deliver = options.verify ? createVerification(host) : createDelivery(options, host, signal);

  async function tell({ job: { job, fingerprint }, outcome, milliseconds }: Done): Promise<void> {
    // What failed for another reason may succeed the next time.
    const isSettled = outcome.failure === null && fingerprint !== null;
    if (job.target.kind === 'file' && isSettled) attempts.set(job.target.path, fingerprint.fingerprints.clean);
    log.add(job, stateOf(outcome, options), milliseconds / 1000);
    await progress.step();
    await tally.add(outcome);
  }

  async function printAll(stale: readonly StaleJob[]): Promise<void> {
    if (stale.length === 0) return;
    const tools = await session.open(found.listFolder, stale.length);
    await printJobs(stale, tools, { ...run, deliver, tabs }, tell);
    if (tools.printer !== null && !options.quiet) await printNotes(await tools.printer.takeNotes(), progress.host);
  }

  async function sortAndCount(jobs: readonly Job[]): Promise<Sorted> {
    const sorted = await findStaleJobs(jobs, host, sorting);
    if (sorted.stale.length > 0) await progress.expect(sorted.stale.length);
    return sorted;
  }

  // Pages are all written anew, in order.
  const { newer, older } = isMadeAnew(options) ? { newer: jobs, older: [] } : splitByMtime(jobs, host);
  const unchanged: Sorted['unchanged'][number][] = [];
  try {
    const first = await sortAndCount(newer);
    const [others, printing] = [sortAndCount(older), printAll(first.stale)];
    // Neither goes on, nor says a word, after the other's failure has been told.
    await Promise.allSettled([others, printing]);
    await printing;
    const rest = await others;
    await printAll(rest.stale);
    unchanged.push(...first.unchanged, ...rest.unchanged);
  } finally {
    await progress.end();
  }
  for (const { job } of unchanged) log.add(job, 'unchanged', 0);
  const exitCode = await finish(options, run, { found, planned, jobs, unchanged, tally, log });
  return isMisconfigured ? Math.max(exitCode, 2) : exitCode;
}

function stateOf({ faulty, failure }: Outcome, { verify }: Pick<BuildOptions, 'verify'>): DocumentRecord['state'] {
  if (failure instanceof Difference) return failure.state;
  if (faulty || failure !== null) return 'failed';
  return verify ? 'same' : 'built';
}

interface Work {
  readonly found: FoundMeetings;
  readonly planned: readonly Job[];
  readonly jobs: readonly Job[];
  readonly unchanged: Sorted['unchanged'];
  readonly tally: Tally;
  readonly log: BuildLog;
}

async function finish(options: BuildOptions, { host, attempts, isFirst }: Run, work: Work): Promise<number> {
  const { found, planned, jobs, unchanged, tally, log } = work;
  const outputs = jobs.flatMap(({ target }) => (target.kind === 'file' ? [dirname(target.path)] : []));
  if (!options.verify) await clearLeftovers(host.files, new Set(outputs), (path) => isTracked(path, host));
  const judged = await findOrphans(planned, found, options, host);
  if (judged === null && options.prune && !options.quiet && isFirst) await printNotes([cannotPrune], host);
  const orphans = judged ?? [];
  log.orphans = await pruneOrphans(
    orphans.filter(({ path }) => !attempts.has(`gone ${path}`)),
    options,
    host,
  );
  for (const { path } of orphans) attempts.set(`gone ${path}`, '');
  const exitCode = await tally.finish();
  if (options.format !== 'json' && !options.quiet && isFirst)
    await printSummary(options, host, { jobs, unchanged, log });
  const isGrave = options.strict && log.orphans.some(({ removed }) => !removed);
  return isGrave ? Math.max(exitCode, 1) : exitCode;
}

const cannotPrune = '`--prune` removes PDFs only where a folder of one git repository is built, into that repository';

async function printSummary(
  { since, shard, timings, verify }: BuildOptions,
  { stderr }: Host,
  { jobs, unchanged, log }: Pick<Work, 'jobs' | 'unchanged' | 'log'>,
): Promise<void> {
  const built = log.read();
  const [only] = built.documents;
  if (jobs.length === 0) {
    const why =
      since === null
        ? `no meeting is in part ${shard?.index}/${shard?.count}`
        : `nothing has changed since \`${since}\``;
    await writeLine(stderr, `note: ${why}`);
  } else if (jobs.length > 1) {
    await writeText(
      stderr,
      verify ? formatVerification(built) : formatTable(built, unchanged.filter(({ warned }) => warned).length),
    );
  } else if (only?.state === 'same') {
    await writeLine(stderr, `note: \`${only.output}\` is, byte for byte, what \`${only.path}\` gives`);
  } else if (only?.state === 'unchanged') {
    await writeLine(stderr, `note: \`${only.output}\` is up to date, \`--force\` prints it again`);
  }
  if (timings) await writeText(stderr, formatTimings(built));
}

/** What became of the documents so far. */
interface BuildLog {
  add(job: Job, state: DocumentRecord['state'], seconds: number): void;
  orphans: readonly OrphanRecord[];
  read(this: void): BuildRecord;
}

function createBuildLog({ folder, output: named }: BuildOptions, { cwd }: Host, now: () => number): BuildLog {
  const documents: DocumentRecord[] = [];
  const log: BuildLog = {
    orphans: [],
    add({ input, target }, state, seconds) {
      const output = target.kind === 'stdout' ? null : target.name;
      const elsewhere = folder === null && named === null ? {} : { defaultOutput: defaultOutput(input, cwd) };
      documents.push({ path: input.path, output, ...elsewhere, state, seconds: round(seconds) });
    },
    read: () => ({
      documents: [...documents].sort((a, b) => (a.path < b.path ? -1 : 1)),
      orphans: log.orphans,
      seconds: round(now()),
    }),
  };
  return log;
}

function round(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
