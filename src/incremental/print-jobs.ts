import type { CreateDeadline, Deadline } from '../basics/deadline.js';
import { runInOrder } from '../basics/run-in-order.js';
import { DiskError } from '../io/write-whole.js';
import type { UserError } from '../model/user-error.js';
import type { BuildStages } from '../pipeline/build-session.js';
import type { Page } from '../pipeline/lay-out.js';
import { failureOf, type Outcome } from '../pipeline/outcome.js';
import type { Job } from '../pipeline/plan-outputs.js';
import type { LazyPrinter } from '../print/lazy-printer.js';
import type { Deliver } from './deliver.js';
import { refuseToReplace } from './find-obstacle.js';
import type { StaleJob } from './find-stale-jobs.js';

/** What became of a job, and how long it took, without what it waited for others. */
export interface Done {
  readonly job: StaleJob;
  readonly outcome: Outcome;
  readonly milliseconds: number;
}

export interface PrintOptions {
  readonly deliver: Deliver;
  readonly createDeadline: CreateDeadline;
  /** How many documents are printed at once at most. */
  readonly tabs: number;
  readonly signal: AbortSignal;
  /** Is told of a file that is being written: that is not left in the middle. */
  readonly onWriting: (writing: Promise<unknown>) => void;
}

/** Prints meetings, and tells what became of each in their order. */
export async function printJobs(
  jobs: readonly StaleJob[],
  { layOut, printer, refuseBlank, finish }: BuildStages,
  { deliver, createDeadline, tabs, signal, onWriting }: PrintOptions,
  tell: (done: Done) => Promise<void>,
): Promise<void> {
  /** Why nothing more can be written; the rest is then only checked. */
  let blocked: DiskError | null = null;

  async function deliverUnlessBlocked(bytes: Uint8Array, job: Job): Promise<string | null> {
    try {
      signal.throwIfAborted();
      const delivering = deliver(bytes, job);
      if (job.target.kind === 'file') onWriting(delivering);
      return await delivering;
    } catch (error) {
      if (!(error instanceof DiskError)) throw error;
      blocked ??= error;
      throw blocked;
    }
  }

  async function printJob(job: StaleJob): Promise<Done> {
    const { input } = job.job;
    signal.throwIfAborted();
    const deadline = createDeadline(input.path);
    const { outcome, page } = await layOut(
      { input, fingerprint: job.fingerprint },
      deadline,
      blocked === null && job.obstacle === null,
    );
    signal.throwIfAborted();
    const { faulty, failure } = outcome;
    const refusal = blocked ?? refusalOf(job);
    const done = (rest: Partial<Outcome>) => ({ job, outcome: { ...outcome, ...rest }, milliseconds: deadline.spent });
    if (faulty || failure !== null) return done({});
    if (refusal !== null || page === null) return done({ failure: refusal });
    const notes: string[] = [];
    try {
      const bytes =
        printer === null || page.prepare === null
          ? Buffer.from(page.html)
          : await printPage(job, { ...page, prepare: page.prepare }, { printer, deadline, notes });
      return done({ notes, made: await deliverUnlessBlocked(bytes, job.job) });
    } catch (error) {
      return done({ notes, failure: failureOf(error, input.path) });
    }
  }

  async function printPage(
    { job: { input } }: StaleJob,
    { html, prepare }: Page & { readonly prepare: NonNullable<Page['prepare']> },
    { printer, deadline, notes }: { printer: LazyPrinter; deadline: Deadline; notes: string[] },
  ): Promise<Uint8Array> {
    const { paper } = input.configuration.config;
    const print = printer.print(html, { name: input.path, paper, deadline, signal });
    // Should it fail while what finishes it is made ready, that is told where it is waited for.
    print.catch(() => {});
    const { details, template, notes: more } = await prepare();
    notes.push(...more);
    const printed = await print;
    await refuseBlank(printed, input.path, template);
    return finish(printed, details, deadline);
  }

  // More than there are tabs: while they print, the next document is read, and the last one finished.
  await runInOrder(jobs, tabs + 2, printJob, tell);
  signal.throwIfAborted();
}

function refusalOf({ obstacle, job: { target } }: StaleJob): UserError | null {
  return obstacle === null || target.kind !== 'file' ? null : refuseToReplace(target.name, obstacle);
}
