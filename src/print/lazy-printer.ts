import { rejectOnAbort } from '../basics/reject-on-abort.js';
import type { Printer, PrintOptions } from './printer.js';

type PressOptions = Pick<Required<PrintOptions>, 'name' | 'paper' | 'deadline' | 'signal'>;

/** The one browser of a run. It starts when this is created, and whoever prints waits for it. */
export interface LazyPrinter {
  print(html: string, options: PressOptions): Promise<Uint8Array>;
  /** What the user should know of the browser; each is told once. */
  takeNotes(): Promise<readonly string[]>;
  /** Ends the browser, also one that is only starting. */
  close(): Promise<void>;
}

/** @param open starts the browser; its signal ends the start */
export function createLazyPrinter(open: (signal: AbortSignal) => Promise<Printer>): LazyPrinter {
  const closing = new AbortController();
  const opening = open(closing.signal);
  // Without a browser, only a document that is to be printed fails.
  opening.catch(() => {});
  let isTold = false;
  return {
    async print(html, options) {
      const printer = await rejectOnAbort(opening, [options.signal]);
      return rejectOnAbort(printer.print(html, options), [options.signal]);
    },
    async takeNotes() {
      const reason = (await opening.catch(() => null))?.browser.sandboxNote ?? null;
      if (isTold || reason === null) return [];
      isTold = true;
      return [`the browser runs without its sandbox: ${reason}`];
    },
    async close() {
      closing.abort(new Error('The printer was closed'));
      const printer = await opening.catch(() => null);
      await printer?.close();
    },
  };
}
