/**
 * The outcome of `work`, or the reason of the first signal that comes before. What was said late is not heard.
 *
 * Listeners are taken off afterwards: a race with a promise that outlives it would keep every result in memory.
 */
export async function rejectOnAbort<T>(work: Promise<T>, signals: readonly AbortSignal[]): Promise<T> {
  const undo: (() => void)[] = [];
  const stopped = new Promise<never>((_, reject) => {
    for (const signal of signals) {
      const stop = () => reject(signal.reason);
      if (signal.aborted) stop();
      signal.addEventListener('abort', stop);
      undo.push(() => signal.removeEventListener('abort', stop));
    }
  });
  try {
    return await Promise.race([stopped, work]);
  } finally {
    for (const remove of undo) remove();
  }
}

/** Works until `milliseconds` have passed; then a signal aborts with `reason`. */
export async function withDeadline<T>(
  milliseconds: number,
  reason: () => Error,
  work: (deadline: AbortSignal) => Promise<T>,
): Promise<T> {
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(reason()), milliseconds);
  try {
    return await work(deadline.signal);
  } finally {
    clearTimeout(timer);
  }
}
