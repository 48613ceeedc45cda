import { UserError } from '../model/user-error.js';
import type { Outcome } from '../pipeline/outcome.js';

/** An error as it goes from thread to thread, where one of our own would arrive as a plain one. */
export interface SentError {
  readonly error: unknown;
  readonly user: Pick<UserError, 'hint' | 'details' | 'exitCode'> | null;
}

export function sendError(error: unknown): SentError {
  if (!(error instanceof UserError)) return { error, user: null };
  const { hint, details, exitCode } = error;
  return { error, user: { hint, details, exitCode } };
}

export function receiveError({ error, user }: SentError): unknown {
  const isForUser = user !== null && error instanceof Error;
  return isForUser ? new UserError(error.message, { ...user, cause: error.cause }) : error;
}

export type SentOutcome = Omit<Outcome, 'failure'> & { readonly failure: SentError | null };

export function sendOutcome({ failure, ...outcome }: Outcome): SentOutcome {
  return { ...outcome, failure: failure === null ? null : sendError(failure) };
}

export function receiveOutcome({ failure, ...outcome }: SentOutcome): Outcome {
  return { ...outcome, failure: failure === null ? null : receiveError(failure) };
}
