import type { Printer } from '../print/printer.js';

/** The one browser of a run. It starts when the press is opened, and whoever prints waits for it. */
export interface Press {
  print(html: string, options: { paper: 'a4' | 'letter'; signal: AbortSignal }): Promise<Uint8Array>;
  /** Ends the browser, also one that is only starting. */
  close(): Promise<void>;
}

export function openPress(open: () => Promise<Printer>): Press {
  const opening = open();
  // Without a browser, only a document that is to be printed fails.
  opening.catch(() => {});
  return {
    async print(html, { paper, signal }) {
      const printer = await orAborted(opening, signal);
      return orAborted(printer.print(html, { paper, signal }), signal);
    },
    async close() {
      const printer = await opening.catch(() => null);
      await printer?.close();
    },
  };
}

/** The outcome of `work`, or the reason of the signal, whichever comes first. */
async function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  let onAbort = () => {};
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => reject(signal.reason);
    signal.addEventListener('abort', onAbort);
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
