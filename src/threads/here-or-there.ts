import { createScale, TooHeavy, unweighed, type Weigh } from '../basics/weight.js';
import type { Thread } from './thread.js';

/** The same work here and in a thread. */
export interface Work<Result> {
  /** @throws TooHeavy */
  here(weigh: Weigh): Promise<Result>;
  there(thread: Thread): Promise<Result>;
  /** Whether it is known beforehand that it is not for here. */
  readonly isHeavy?: boolean;
}

/**
 * Works here on what is light, which costs no thread; in the thread on the rest, which can be ended there.
 *
 * @param thread null: there is none, all is worked on here
 */
export async function hereOrThere<Result>(
  thread: Thread | null,
  { here, there, isHeavy = false }: Work<Result>,
): Promise<Result> {
  if (thread === null) return here(unweighed);
  if (isHeavy) return there(thread);
  try {
    return await here(createScale());
  } catch (error) {
    if (!(error instanceof TooHeavy)) throw error;
    return there(thread);
  }
}
