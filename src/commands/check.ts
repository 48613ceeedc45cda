import { type CreateDeadline, deadlinesOf } from '../basics/deadline.js';
import { type Checker, checkInOrder, countThreads } from '../checking/check-in-order.js';
import { type CheckQuestion, checkMeeting } from '../checking/check-meeting.js';
import { type Checked, type CheckTask, findInputs } from '../checking/check-task.js';
import type { Host } from '../host.js';
import { maxSourceBytes } from '../io/read-source.js';
import { leaveOutFaulty } from '../meetings/leave-out-faulty.js';
import type { MeetingInput } from '../meetings/meeting-input.js';
import type { CheckOptions } from '../options.js';
import { failureOf, noOutcome, type Outcome } from '../pipeline/outcome.js';
import { createTally, reportConfigurations } from '../pipeline/tally.js';
import type { Pipeline } from '../pipeline.js';
import { printNotes } from '../report/print-notes.js';
import { createReporter } from '../report/reporter.js';
import { writeText } from '../report/write-text.js';
import { hereOrThere } from '../threads/here-or-there.js';
import { receiveOutcome } from '../threads/send-outcome.js';
import { openThread, type Thread } from '../threads/thread.js';

/** Reports the problems of meeting files; with `--fix` what is left of them, with `--reviewed` once that is recorded. */
export async function check(options: CheckOptions, host: Host, pipeline: Pipeline): Promise<number> {
  const createDeadline = deadlinesOf(host.env);
  const task = await openTask(options, host);
  const { configurations, found: all } = await task.find();
  const reporter = createReporter(host, { ...options, praise: true });
  if (!options.quiet) await printNotes(all.notes, host);
  const isMisconfigured = await reportConfigurations(configurations.files, reporter);
  const found = leaveOutFaulty(all);
  if (isMisconfigured && found.meetings.length === 0) {
    await reporter.finish();
    return 2;
  }
  const room = { host, listFolder: found.listFolder, fonts: await pipeline.openFonts(host), pipeline };
  const tally = createTally(host, reporter, options);

  async function ask(input: MeetingInput): Promise<CheckQuestion> {
    const { path, absolute } = input;
    const stdin = absolute === null ? await host.readStdin(maxSourceBytes) : null;
    return { meeting: { path, absolute, stdin }, named: task.named(input) };
  }

  /** A checker that has a thread for what is not to be checked here. */
  function checkHere(thread: Thread | null): Checker {
    return (meetings) =>
      Promise.all(
        meetings.map(async (input) => {
          const deadline = createDeadline(input.path);
          const named = task.named(input);
          const checked = await hereOrThere(thread, {
            here: (weigh) => checkMeeting(input, { ...room, weigh }, { ...options, named, spend: deadline.spend }),
            there: async (thread) => checkThere(thread, await ask(input), createDeadline),
          });
          return task.settle(input, checked);
        }),
      );
  }

  function checkIn(thread: Thread): Checker {
    return async (meetings) => {
      const checked = await checkAllThere(thread, await Promise.all(meetings.map(ask)), createDeadline);
      return Promise.all(checked.map((each, index) => task.settle(meetings[index] as MeetingInput, each)));
    };
  }

  const open = () => openThread(host, { command: 'check', options });
  const [own, ...others] = [
    open(),
    ...Array.from({ length: countThreads(host.processors, found.meetings.length) }, open),
  ];
  const threads = others.filter((thread) => thread !== null);
  try {
    await checkInOrder(found.meetings, { checkHere: checkHere(own ?? null), threads: threads.map(checkIn) }, tally.add);
  } finally {
    await Promise.all([own, ...threads].map((thread) => thread?.close()));
  }
  const summary = task.summarize();
  if (summary !== null && !options.quiet) await writeText(host.stderr, `${summary}\n`);
  const exitCode = await tally.finish();
  return isMisconfigured ? Math.max(exitCode, 2) : exitCode;
}

/** What a task needs is loaded only for it. */
async function openTask(options: CheckOptions, host: Host): Promise<CheckTask> {
  if (options.task === 'fix') return (await import('../checking/fix-task.js')).createFixTask(options, host);
  if (options.task === 'review') return (await import('../checking/review-task.js')).createReviewTask(options, host);
  return {
    find: () => findInputs(options, host),
    named: () => null,
    settle: async (_, { outcome }: { outcome: Outcome }) => outcome,
    summarize: () => null,
  };
}

/** Checks a meeting in a thread; what it fails of there is its failure. */
async function checkThere(thread: Thread, question: CheckQuestion, createDeadline: CreateDeadline): Promise<Checked> {
  const { path } = question.meeting;
  try {
    const [checked] = await thread.work(createDeadline(path), 'reading', 'check', [question]);
    if (checked === undefined) throw new Error('A thread gave no answer');
    return { ...checked, outcome: receiveOutcome(checked.outcome) };
  } catch (error) {
    return { outcome: { ...noOutcome, failure: failureOf(error, path) }, changes: new Map() };
  }
}

/** Checks meetings in a thread: all at once, and one by one where that fails, so that none suffers from another. */
async function checkAllThere(
  thread: Thread,
  questions: readonly CheckQuestion[],
  createDeadline: CreateDeadline,
): Promise<readonly Checked[]> {
  try {
    const checked = await thread.workOnMany(createDeadline('these files'), 'reading', 'check', questions);
    return checked.map((each) => ({ ...each, outcome: receiveOutcome(each.outcome) }));
  } catch {
    const checked: Checked[] = [];
    for (const question of questions) checked.push(await checkThere(thread, question, createDeadline));
    return checked;
  }
}
