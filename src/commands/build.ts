import { openDeadline } from '../deadline.js';
import { openConfigurations } from '../files/configurations.js';
import { findMeetings } from '../files/find-meetings.js';
import type { ListFolder } from '../files/translation-files.js';
import { DiskError, writeToDevice, writeWhole } from '../files/write-whole.js';
import type { Host } from '../host.js';
import { Interrupted } from '../interrupted.js';
import type { BuildOptions } from '../options.js';
import { runInOrder } from '../run-in-order.js';
import type { PrepareFinish } from './open-finisher.js';
import { type Outcome, openTally, reportConfigurations, workOn } from './outcomes.js';
import { type Job, planOutputs, type Target } from './plan-outputs.js';
import { openPress, type Press } from './press.js';
import { openReporter, type Reporter } from './reporter.js';
import { sayNotes } from './say-notes.js';

/** Builds meeting files: finds them, decides where each goes, and prints those without errors. */
export async function build(options: BuildOptions, host: Host): Promise<number> {
  const interruption = new AbortController();
  const release = host.onInterrupt(() => interruption.abort(new Interrupted()));
  try {
    const configurations = openConfigurations(host, options.config);
    const found = await findMeetings(options.paths, host, configurations);
    const reporter = openReporter(host, { ...options, praise: false });
    if (!options.quiet) await sayNotes(found.notes, host);
    if (await reportConfigurations(configurations.files, reporter)) {
      await reporter.finish();
      return 2;
    }
    const jobs = await planOutputs(found, options, host);
    return await runJobs(jobs, options, { host, reporter, listFolder: found.listFolder, signal: interruption.signal });
  } finally {
    release();
  }
}

interface Run {
  readonly host: Host;
  readonly reporter: Reporter;
  readonly listFolder: ListFolder;
  readonly signal: AbortSignal;
}

async function runJobs(jobs: readonly Job[], options: BuildOptions, run: Run): Promise<number> {
  const { host, signal } = run;
  const tabs = Math.min(options.jobs, jobs.length);
  const press = options.html ? null : await startPress(options, tabs, host);
  try {
    const [{ compileInput }, { openPageMaker }, { openFonts }] = await Promise.all([
      import('./compile-input.js'),
      import('./page-maker.js'),
      import('./open-fonts.js'),
    ]);
    let finisher: Promise<PrepareFinish> | undefined;
    const room = { host, listFolder: run.listFolder, fonts: await openFonts(host) };
    const makePage = await openPageMaker(host, room.fonts, options);
    const tally = openTally(host, run.reporter, options);

    /** Why nothing more can be written; the rest is then only checked. */
    let blocked: DiskError | null = null;

    async function deliverUnlessBlocked(bytes: Uint8Array, target: Target): Promise<string | null> {
      try {
        return await deliver(bytes, target, run);
      } catch (error) {
        if (!(error instanceof DiskError)) throw error;
        blocked ??= error;
        throw blocked;
      }
    }

    async function buildMeeting({ input, target }: Job): Promise<Outcome> {
      signal.throwIfAborted();
      const deadline = openDeadline(input.path);
      return workOn(input.path, {
        strict: options.strict,
        compile: () => deadline.spend('reading', () => compileInput(input, room)),
        async make(compiled, meeting) {
          signal.throwIfAborted();
          if (blocked !== null) throw blocked;
          const html = await deadline.spend('layout', () => makePage(input, meeting, compiled.images));
          if (press === null) return deliverUnlessBlocked(Buffer.from(html), target);
          const { paper } = input.configuration.config;
          const printing = press.print(html, { name: input.path, paper, deadline, signal });
          // Should it fail while the finisher is made ready, that is told where it is waited for.
          printing.catch(() => {});
          finisher ??= import('./open-finisher.js').then(({ openFinisher }) => openFinisher(host, options));
          const prepareFinish = await finisher;
          const finish = await prepareFinish({ input, compiled, meeting, html });
          const print = await printing;
          return deliverUnlessBlocked(await deadline.spend('finishing', () => finish(print)), target);
        },
      });
    }

    // One more than there are tabs: while they print, the next document is read.
    await runInOrder(jobs, tabs + 1, buildMeeting, tally.add);
    signal.throwIfAborted();
    return await tally.finish();
  } finally {
    await press?.close();
  }
}

/** Nothing else is loaded before the browser is on its way. */
async function startPress({ browser }: BuildOptions, tabs: number, { env }: Host): Promise<Press> {
  const { openPrinter } = await import('../print/printer.js');
  return openPress((signal) => openPrinter({ browser: browser ?? undefined, env, tabs, signal }));
}

/** Returns the name of the file made; null where there is none. */
async function deliver(bytes: Uint8Array, target: Target, { host, signal }: Run): Promise<string | null> {
  switch (target.kind) {
    case 'stdout':
      await host.stdout.write(bytes);
      return null;
    case 'device':
      await writeToDevice(host.files, target, bytes);
      return null;
    case 'file':
      await writeWhole(host.files, { ...target, bytes, signal });
      return target.name;
  }
}
