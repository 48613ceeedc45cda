import type { Worker } from 'node:worker_threads';
import type { MeetingName } from '../files/meeting-input.js';
import type { CheckOptions } from '../options.js';
import { UserError } from '../user-error.js';
import type { Checker } from './check-in-order.js';
import type { Outcome } from './outcomes.js';

/** What a thread of `minutes check` is told when it starts. */
export type ThreadData = Pick<CheckOptions, 'config' | 'strict'>;

export interface Question {
  readonly id: number;
  readonly meetings: readonly MeetingName[];
}

export interface Answer {
  readonly id: number;
  readonly outcomes: readonly SentOutcome[];
}

interface Waiting {
  resolve(outcomes: readonly Outcome[]): void;
  reject(error: unknown): void;
}

/**
 * A checker that works in a thread.
 *
 * @throws (when it checks) what the thread died of
 */
export function askThread(thread: Worker): Checker {
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let death: Error | null = null;

  function die(error: Error): void {
    death ??= error;
    for (const { reject } of waiting.values()) reject(death);
    waiting.clear();
  }

  thread.on('message', ({ id, outcomes }: Answer) => {
    waiting.get(id)?.resolve(outcomes.map(receiveOutcome));
    waiting.delete(id);
  });
  thread.on('error', die);
  thread.on('exit', (code) => die(new Error(`A thread ended with code ${code}`)));
  return async (meetings) => {
    if (death !== null) throw death;
    const question: Question = { id: asked++, meetings: meetings.map(({ path, absolute }) => ({ path, absolute })) };
    return new Promise((resolve, reject) => {
      waiting.set(question.id, { resolve, reject });
      thread.postMessage(question);
    });
  };
}

/** An outcome as it goes from thread to thread, where an error of our own would arrive as a plain one. */
export type SentOutcome = Omit<Outcome, 'failure'> & {
  readonly failure: { readonly error: unknown; readonly user: Pick<UserError, 'hint' | 'exitCode'> | null } | null;
};

export function sendOutcome({ failure, ...outcome }: Outcome): SentOutcome {
  if (failure === null) return { ...outcome, failure };
  const user = failure instanceof UserError ? { hint: failure.hint, exitCode: failure.exitCode } : null;
  return { ...outcome, failure: { error: failure, user } };
}

export function receiveOutcome({ failure, ...outcome }: SentOutcome): Outcome {
  if (failure === null) return { ...outcome, failure };
  const { error, user } = failure;
  const isForUser = user !== null && error instanceof Error;
  return { ...outcome, failure: isForUser ? new UserError(error.message, { ...user, cause: error.cause }) : error };
}
