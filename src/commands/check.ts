import type { Worker } from 'node:worker_threads';
import type { MeetingInput } from '../files/meeting-input.js';
import type { Host } from '../host.js';
import { Interrupted } from '../interrupted.js';
import type { CheckOptions } from '../options.js';
import { writeText } from '../report/write-text.js';
import { type Checker, checkInOrder, countThreads } from './check-in-order.js';
import { checkInThread, type ThreadData } from './check-in-thread.js';
import { type CheckTask, findInputs } from './check-task.js';
import { compileInput } from './compile-input.js';
import { openFonts } from './open-fonts.js';
import { leaveOutFaulty, type Outcome, openTally, reportConfigurations, workOn } from './outcomes.js';
import { openReporter } from './reporter.js';
import { sayNotes } from './say-notes.js';

/** Reports the problems of meeting files; with `--fix` what is left of them, with `--reviewed` once that is recorded. */
export async function check(options: CheckOptions, host: Host): Promise<number> {
  const interruption = new AbortController();
  const { signal } = interruption;
  // Where nothing is written, the process may end at once.
  const writes = options.task !== 'report';
  const release = writes ? host.onInterrupt(() => interruption.abort(new Interrupted())) : () => {};
  try {
    const task = await openTask(options, host, signal);
    const { configurations, found: all } = await task.find();
    const reporter = openReporter(host, { ...options, praise: true });
    if (!options.quiet) await sayNotes(all.notes, host);
    const isMisconfigured = await reportConfigurations(configurations.files, reporter);
    const found = leaveOutFaulty(all);
    if (isMisconfigured && found.meetings.length === 0) {
      await reporter.finish();
      return 2;
    }
    const room = { host, listFolder: found.listFolder, fonts: await openFonts(host) };
    const tally = openTally(host, reporter, options);

    function checkMeeting(input: MeetingInput): Promise<Outcome> {
      signal.throwIfAborted();
      const compile = () => task.compile(input, room);
      return workOn(input.path, { strict: options.strict, compile, make: async () => null });
    }

    const threads = writes ? [] : startThreads(host, found.meetings, options);
    const checkHere: Checker = (meetings) => Promise.all(meetings.map(checkMeeting));
    try {
      await checkInOrder(found.meetings, { checkHere, threads: threads.map(checkInThread) }, tally.add);
    } finally {
      await Promise.all(threads.map((thread) => thread.terminate()));
    }
    signal.throwIfAborted();
    const summary = task.summarize();
    if (summary !== null && !options.quiet)
      await writeText(
        host.stderr,
        `${summary}
`,
      );
    const exitCode = await tally.finish();
    return isMisconfigured ? Math.max(exitCode, 2) : exitCode;
  } finally {
    release();
  }
}

/** Threads that share the work where there is enough of it. Only this one reads standard input. */
function startThreads(host: Host, meetings: readonly MeetingInput[], { config, strict }: CheckOptions): Worker[] {
  const { startThread } = host;
  if (startThread === null || meetings.some(({ absolute }) => absolute === null)) return [];
  const data: ThreadData = { config, strict };
  const length = countThreads(host.processors, meetings.length);
  return Array.from({ length }, () => startThread('check-thread.js', data));
}

/** What a task needs is loaded only for it. */
async function openTask(options: CheckOptions, host: Host, signal: AbortSignal): Promise<CheckTask> {
  if (options.task === 'fix') return (await import('./fix-task.js')).openFixTask(options, host, signal);
  if (options.task === 'review') return (await import('./review-task.js')).openReviewTask(options, host, signal);
  return { find: () => findInputs(options, host), compile: compileInput, summarize: () => null };
}
