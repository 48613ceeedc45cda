import { setTimeout as delay } from 'node:timers/promises';
import type { Deadline } from '../basics/deadline.js';
import { rejectOnAbort } from '../basics/reject-on-abort.js';
import { PrintError } from './print-error.js';
import type { RunningBrowser } from './running-browser.js';
import type { Paper, Tab } from './tab.js';
import { createTabPool } from './tab-pool.js';
import { createWatchdog } from './watchdog.js';

interface Task {
  readonly html: string;
  /** For a page that does not say its size. */
  readonly paper: Paper;
  readonly deadline: Deadline;
  readonly signal: AbortSignal | undefined;
}

/** The life of one browser that prints. */
export interface Session {
  /** @throws PrintError, the signal's reason or the deadline's */
  print(task: Task): Promise<Uint8Array>;
  /** Aborts when the browser is of no more use, with a PrintError. */
  readonly gone: AbortSignal;
  close(): Promise<void>;
}

const interval = 1000;
const patience = 10;

/** Prints with a browser that runs. One that stands still counts as ended. */
export function openSession(running: RunningBrowser, tabs: number): Session {
  const gone = new AbortController();
  const pool = createTabPool(running.firstTab, openAnotherTab, tabs);
  const atWork = new Set<{ age: number }>();
  const stopWatch = watch(running, tabs, atWork, (reason) => gone.abort(new PrintError('browser', reason)));
  void running.ended.then((reason) => gone.abort(new PrintError('browser', reason)));

  function openAnotherTab(): Promise<Tab> {
    return rejectOnAbort(
      running.openTab().catch((error) => explainFailure(error, [gone.signal])),
      [gone.signal],
    );
  }

  async function printIn(tab: Tab, { html, paper, deadline, signal }: Task): Promise<Uint8Array> {
    signal?.throwIfAborted();
    const signals = [gone.signal, tab.crashed, ...(signal === undefined ? [] : [signal])];
    const orStopped = <T>(work: Promise<T>) =>
      rejectOnAbort(
        work.catch((error) => explainFailure(error, [gone.signal, tab.crashed])),
        signals,
      );
    await deadline.spend('layout', () => orStopped(tab.layOut(html)));
    return deadline.spend('printing', () => orStopped(tab.print(paper)));
  }

  return {
    gone: gone.signal,
    async print(task) {
      const mark = { age: 0 };
      atWork.add(mark);
      try {
        // A tab that stands still is never free again.
        return await rejectOnAbort(
          pool.use((tab) => printIn(tab, task)),
          [gone.signal],
        );
      } finally {
        atWork.delete(mark);
      }
    },
    async close() {
      stopWatch();
      gone.abort(new PrintError('closed', 'The printer was closed'));
      await running.close();
    },
  };
}

/** Looks at the browser once a second while it works. Looks are counted, not time: this process may be busy too. */
function watch(
  running: RunningBrowser,
  tabs: number,
  atWork: ReadonlySet<{ age: number }>,
  fail: (reason: string) => void,
): () => void {
  const judge = createWatchdog(patience, tabs);
  let answered = true;
  let times: ReadonlyMap<number, number> | null = null;
  let asked = false;

  async function ask(): Promise<void> {
    if (asked) return;
    asked = true;
    times = await running.measurePages().catch(() => null);
    asked = false;
    answered = true;
  }

  const timer = setInterval(() => {
    for (const mark of atWork) mark.age += 1;
    const reason = judge({ answered, times, ages: [...atWork].map(({ age }) => age) });
    answered = false;
    if (reason !== null) fail(reason);
    else if (atWork.size > 0) void ask();
    else answered = true;
  }, interval);
  timer.unref();
  return () => clearInterval(timer);
}

/** When a tab or the browser ends, calls to it may fail a little before its end is known. */
async function explainFailure(error: unknown, ends: readonly AbortSignal[]): Promise<never> {
  if (error instanceof PrintError) throw error;
  const wait = new AbortController();
  await rejectOnAbort(delay(500, undefined, { signal: wait.signal, ref: false }), ends).finally(() => wait.abort());
  throw new PrintError('refused', error instanceof Error ? error.message : String(error), error);
}
