import type { MessagePort, Worker } from 'node:worker_threads';
import type { Phase } from '../basics/deadline.js';
import { receiveError, type SentError, sendError } from './send-outcome.js';
import type { Tell, ThreadWork } from './thread-work.js';

/** What a thread is asked for. */
export interface Question {
  readonly name: keyof ThreadWork;
  readonly args: readonly unknown[];
  /** What is on the disk may be another at each run. */
  readonly run: number;
}

type Asked = Question & { readonly id: number };

/** How far it is; the answer, or what kept the thread from giving one. */
type Said = { readonly id: number } & (
  | { readonly phase: Phase }
  | { readonly answer: unknown }
  | { readonly error: SentError }
);

interface Waiting {
  readonly tell: Tell;
  resolve(answer: unknown): void;
  reject(error: unknown): void;
}

/**
 * Puts questions to a thread that answers them with `answerQuestions`. Questions and answers are copied.
 *
 * @throws (when it is asked) what the question failed of, or what the thread died of
 */
export function askThread(thread: Worker): (question: Question, tell: Tell) => Promise<unknown> {
  const waiting = new Map<number, Waiting>();
  let count = 0;
  let death: Error | null = null;

  function die(error: Error): void {
    death ??= error;
    for (const { reject } of waiting.values()) reject(death);
    waiting.clear();
  }

  thread.on('message', (said: Said) => {
    const asker = waiting.get(said.id);
    if ('phase' in said) {
      asker?.tell(said.phase);
      return;
    }
    waiting.delete(said.id);
    if ('answer' in said) asker?.resolve(said.answer);
    else asker?.reject(receiveError(said.error));
  });
  thread.on('error', die);
  thread.on('exit', (code) => die(new Error(`A thread ended with code ${code}`)));
  return async (question, tell) => {
    if (death !== null) throw death;
    const asked: Asked = { ...question, id: count++ };
    return new Promise((resolve, reject) => {
      waiting.set(asked.id, { resolve, reject, tell });
      thread.postMessage(asked);
    });
  };
}

/**
 * Answers the questions that come to a thread, several at a time.
 *
 * @param open is called anew for each run
 */
export function answerQuestions(port: MessagePort | null, open: () => ThreadWork): void {
  let work: ThreadWork | null = null;
  let current = 0;
  port?.on('message', async ({ id, run, name, args }: Asked) => {
    if (work === null || run !== current) work = open();
    current = run;
    const tell: Tell = (phase) => port.postMessage({ id, phase } satisfies Said);
    try {
      const answer = (work[name] as (tell: Tell, ...args: readonly unknown[]) => Promise<unknown>)(tell, ...args);
      port.postMessage({ id, answer: await answer } satisfies Said);
    } catch (error) {
      port.postMessage({ id, error: sendError(error) } satisfies Said);
    }
  });
}
