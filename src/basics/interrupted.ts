import { setImmediate } from 'node:timers/promises';

/** The user asked to stop (Ctrl-C, TERM): no failure to explain, exit code 130. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';

  constructor() {
    super('Interrupted');
  }
}

/**
 * Does what may not be ended in the middle: its signal aborts when the user asks to stop. At any other time that ends the
 * process, even one that is too busy to listen.
 *
 * @throws Interrupted where the user asked meanwhile
 */
export async function heedInterrupts<T>(
  host: { onInterrupt(listener: () => void): () => void },
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const interruption = new AbortController();
  const { signal } = interruption;
  const release = host.onInterrupt(() => interruption.abort(new Interrupted()));
  try {
    const result = await work(signal);
    // One that has just come is heard in the next turn.
    await setImmediate();
    signal.throwIfAborted();
    return result;
  } finally {
    release();
  }
}
