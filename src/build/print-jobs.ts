import { type Outcome, workOn } from '../commands/outcomes.js';
import type { Job } from '../commands/plan-outputs.js';
import { openDeadline } from '../deadline.js';
import { DiskError } from '../files/write-whole.js';
import { severityOf } from '../problem.js';
import { runInOrder } from '../run-in-order.js';
import type { Deliver } from './deliver.js';
import { refuseToReplace } from './find-obstacle.js';
import type { Fingerprint } from './fingerprint.js';
import type { MeetingPrint } from './fingerprint-meeting.js';
import type { StaleJob } from './sort-out.js';
import type { Tools } from './workshop.js';

/** What became of a job, and how long it took, without what it waited for others. */
export interface Done {
  readonly job: StaleJob;
  readonly outcome: Outcome;
  readonly milliseconds: number;
}

export interface PrintOptions {
  readonly deliver: Deliver;
  readonly strict: boolean;
  /** How many documents are printed at once at most. */
  readonly tabs: number;
  readonly signal: AbortSignal;
}

/** Prints meetings, and tells what became of each in their order. */
export async function printJobs(
  jobs: readonly StaleJob[],
  { compile, makePage, printing }: Tools,
  { deliver, strict, tabs, signal }: PrintOptions,
  tell: (done: Done) => Promise<void>,
): Promise<void> {
  /** Why nothing more can be written; the rest is then only checked. */
  let blocked: DiskError | null = null;

  async function deliverUnlessBlocked(bytes: Uint8Array, job: Job): Promise<string | null> {
    try {
      return await deliver(bytes, job);
    } catch (error) {
      if (!(error instanceof DiskError)) throw error;
      blocked ??= error;
      throw blocked;
    }
  }

  async function printJob(job: StaleJob): Promise<Done> {
    const { input, target } = job.job;
    signal.throwIfAborted();
    const deadline = openDeadline(input.path);
    const asked = new Set<string>();
    const outcome = await workOn(input.path, {
      strict,
      compile: () => deadline.spend('reading', () => compile(input, (path) => asked.add(path))),
      async make(compiled, meeting, note) {
        signal.throwIfAborted();
        if (blocked !== null) throw blocked;
        if (job.obstacle !== null && target.kind === 'file') throw refuseToReplace(target.name, job.obstacle);
        const html = await deadline.spend('layout', () => makePage(input, meeting, compiled));
        if (printing === null) return deliverUnlessBlocked(Buffer.from(html), job.job);
        const { paper } = input.configuration.config;
        const print = printing.press.print(html, { name: input.path, paper, deadline, signal });
        // Should it fail while the finisher is made ready, that is told where it is waited for.
        print.catch(() => {});
        const isWarned = compiled.files.some(({ messages }) => messages.some((each) => severityOf(each) === 'warning'));
        const fingerprint = chooseFingerprint(job.print, asked, isWarned);
        const finish = await printing.prepareFinish({ input, compiled, meeting, html, fingerprint, note });
        const printed = await print;
        return deliverUnlessBlocked(await deadline.spend('finishing', () => finish(printed)), job.job);
      },
    });
    return { job, outcome, milliseconds: deadline.spent };
  }

  // More than there are tabs: while they print, the next document is read, and the last one finished.
  await runInOrder(jobs, tabs + 2, printJob, tell);
  signal.throwIfAborted();
}

/** None where something was asked for that the fingerprint does not know of: such a PDF is always made anew. */
function chooseFingerprint(
  print: MeetingPrint | null,
  asked: ReadonlySet<string>,
  isWarned: boolean,
): Fingerprint | null {
  if (print === null || !print.sure || [...asked].some((path) => !print.references.has(path))) return null;
  return isWarned ? print.fingerprints.warned : print.fingerprints.clean;
}
