import type { Worker } from 'node:worker_threads';
import type { Deadline, Phase } from '../basics/deadline.js';
import type { Host } from '../host.js';
import { UserError } from '../model/user-error.js';
import { askThread, type Question } from './ask-thread.js';
import type { Tell, ThreadData, ThreadWork } from './thread-work.js';

type Args<Name extends keyof ThreadWork> = ThreadWork[Name] extends (tell: Tell, ...args: infer Rest) => unknown
  ? Rest
  : never;

/** A thread of which any work can be ended. It starts when it is first asked, and anew when it was ended. */
export interface Thread {
  /**
   * Has it work on one document, when all before are done. Work that is late is ended, with the thread: no other document
   * suffers from it.
   *
   * @param phase that the work begins with
   * @throws UserError where time or memory is up; what the work failed of; what the thread died of
   */
  work<Name extends keyof ThreadWork>(
    deadline: Deadline,
    phase: Phase,
    name: Name,
    ...args: Args<Name>
  ): ReturnType<ThreadWork[Name]>;
  /** Has it work on several documents, also while it works on others. Where it is late with any of them, it is with all. */
  workOnMany<Name extends keyof ThreadWork>(
    deadline: Deadline,
    phase: Phase,
    name: Name,
    ...args: Args<Name>
  ): ReturnType<ThreadWork[Name]>;
  /** Starts it before it is asked, where it surely will be. */
  warmUp(): void;
  /** What it knows of the disk may no longer be true. */
  renew(): void;
  /** Ends it for good. */
  close(): Promise<void>;
}

/** The heap of a thread; the largest documents that are allowed take a fifth of it. */
const heap = { megabytes: 1024, shown: '1 GB' };

/** Null where there is no thread but this one. */
export function openThread({ startThread }: Host, data: ThreadData): Thread | null {
  return startThread && runThread(() => startThread('worker.js', data, { maxOldGenerationSizeMb: heap.megabytes }));
}

interface Running {
  readonly worker: Worker;
  readonly ask: ReturnType<typeof askThread>;
}

function runThread(start: () => Worker): Thread {
  let running: Running | null = null;
  let run = 0;
  let isClosed = false;
  /** Ends when all that has a turn is done. */
  let turns: Promise<unknown> = Promise.resolve();

  function use(): Running {
    if (isClosed) throw new Error('The thread was closed');
    if (running !== null) return running;
    const worker = start();
    running = { worker, ask: askThread(worker) };
    return running;
  }

  async function end(ended: Running): Promise<void> {
    if (running === ended) running = null;
    await ended.worker.terminate();
  }

  async function ask(deadline: Deadline, first: Phase, question: Question): Promise<unknown> {
    const used = use();
    let phase = first;
    const tell: Tell = (now) => {
      phase = now;
    };
    try {
      return await deadline.spend(
        () => phase,
        () => used.ask(question, tell),
      );
    } catch (error) {
      await end(used);
      throw isOutOfMemory(error) ? explainMemory(deadline.name, phase, error) : error;
    }
  }

  return {
    work<Name extends keyof ThreadWork>(deadline: Deadline, phase: Phase, name: Name, ...args: Args<Name>) {
      const asked = turns.then(() => ask(deadline, phase, { name, args, run }));
      turns = asked.catch(() => {});
      return asked as ReturnType<ThreadWork[Name]>;
    },
    workOnMany<Name extends keyof ThreadWork>(deadline: Deadline, phase: Phase, name: Name, ...args: Args<Name>) {
      return afterTurns(() => ask(deadline, phase, { name, args, run })) as ReturnType<ThreadWork[Name]>;
    },
    warmUp() {
      use();
    },
    renew() {
      run++;
    },
    async close() {
      isClosed = true;
      if (running !== null) await end(running);
    },
  };

  async function afterTurns<T>(work: () => Promise<T>): Promise<T> {
    for (let last: unknown = null; last !== turns; await last) last = turns;
    return work();
  }
}

function isOutOfMemory(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function explainMemory(name: string, phase: Phase, cause: Error): UserError {
  return new UserError(`\`${name}\` needs more memory than ${heap.shown} in ${phase}`, {
    hint: 'part the document in two, or look in its template for what grows',
    exitCode: 3,
    cause,
  });
}
