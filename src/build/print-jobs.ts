import { type Outcome, workOn } from '../commands/outcomes.js';
import type { Target } from '../commands/plan-outputs.js';
import { openDeadline } from '../deadline.js';
import { DiskError, writeToDevice, writeWhole } from '../files/write-whole.js';
import type { Host } from '../host.js';
import { severityOf } from '../problem.js';
import { writeFile } from '../report/write-text.js';
import { runInOrder } from '../run-in-order.js';
import { UserError } from '../user-error.js';
import type { Fingerprint } from './fingerprint.js';
import type { MeetingPrint } from './fingerprint-meeting.js';
import type { Obstacle, StaleJob } from './sort-out.js';
import type { Tools } from './workshop.js';

/** What became of a job, and how long it took, without what it waited for others. */
export interface Done {
  readonly job: StaleJob;
  readonly outcome: Outcome;
  readonly milliseconds: number;
}

export interface PrintOptions {
  readonly host: Host;
  readonly strict: boolean;
  /** How many documents are printed at once at most. */
  readonly tabs: number;
  readonly signal: AbortSignal;
}

/** Prints meetings, and tells what became of each in their order. */
export async function printJobs(
  jobs: readonly StaleJob[],
  { compile, makePage, printing }: Tools,
  { host, strict, tabs, signal }: PrintOptions,
  tell: (done: Done) => Promise<void>,
): Promise<void> {
  /** Why nothing more can be written; the rest is then only checked. */
  let blocked: DiskError | null = null;

  async function deliverUnlessBlocked(bytes: Uint8Array, target: Target): Promise<string | null> {
    try {
      return await deliver(bytes, target, host, signal);
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
        if (printing === null) return deliverUnlessBlocked(Buffer.from(html), target);
        const { paper } = input.configuration.config;
        const print = printing.press.print(html, { name: input.path, paper, deadline, signal });
        // Should it fail while the finisher is made ready, that is told where it is waited for.
        print.catch(() => {});
        const isWarned = compiled.files.some(({ messages }) => messages.some((each) => severityOf(each) === 'warning'));
        const fingerprint = chooseFingerprint(job.print, asked, isWarned);
        const finish = await printing.prepareFinish({ input, compiled, meeting, html, fingerprint, note });
        const printed = await print;
        return deliverUnlessBlocked(await deadline.spend('finishing', () => finish(printed)), target);
      },
    });
    return { job, outcome, milliseconds: deadline.spent };
  }

  // More than there are tabs: while they print, the next document is read, and the last one finished.
  await runInOrder(jobs, tabs + 2, printJob, tell);
  signal.throwIfAborted();
}

function refuseToReplace(name: string, obstacle: Obstacle): UserError {
  const why = {
    changed: 'it was signed or changed since it was made',
    foreign: '`minutes` did not make it',
    'read-only': 'it is read-only',
  }[obstacle];
  return new UserError(`\`${name}\` is not replaced, ${why}`, {
    hint: 'move it, write elsewhere with `-d`, or give `--force`',
    exitCode: 3,
  });
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

/** Returns the name of the file made; null where there is none. */
async function deliver(bytes: Uint8Array, target: Target, host: Host, signal: AbortSignal): Promise<string | null> {
  switch (target.kind) {
    case 'stdout':
      await writeFile(host.stdout, bytes);
      return null;
    case 'device':
      await writeToDevice(host.files, target, bytes);
      return null;
    case 'file':
      await writeWhole(host.files, { ...target, bytes, signal });
      return target.name;
  }
}
