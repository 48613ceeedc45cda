import type { Worker } from 'node:worker_threads';
import type { MeetingName } from '../files/meeting-input.js';
import type { CheckOptions } from '../options.js';
import { askThread } from '../threads/ask-thread.js';
import { UserError } from '../user-error.js';
import type { Checker } from './check-in-order.js';
import type { Outcome } from './outcomes.js';

/** What a thread of `minutes check` is told when it starts. */
export type ThreadData = Pick<CheckOptions, 'config' | 'strict'>;

/** A checker that works in a thread. */
export function checkInThread(thread: Worker): Checker {
  const ask = askThread<readonly MeetingName[], readonly SentOutcome[]>(thread);
  return async (meetings) => {
    const outcomes = await ask(meetings.map(({ path, absolute }) => ({ path, absolute })));
    return outcomes.map(receiveOutcome);
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
