import { createDeadline, type Deadline } from '../basics/deadline.js';
import type { BrowserSource } from './candidate.js';
import { type ChosenBrowser, chooseBrowser } from './choose-browser.js';
import { createLock } from './exclusive-lock.js';
import type { FindOptions } from './find-browsers.js';
import { PrintError } from './print-error.js';
import { type Attempts, createAttempts, createRetryPolicy } from './retry-policy.js';
import { openSession, type Session } from './session.js';
import { StartError } from './start-error.js';
import type { Paper } from './tab.js';

/** A browser that was started and answered. */
export interface FoundBrowser {
  readonly path: string;
  /** As the browser says it, such as `HeadlessChrome/147.0.7727.15`. */
  readonly version: string;
  readonly source: BrowserSource;
  /** Why there is no sandbox; null where there is. */
  readonly sandboxNote: string | null;
}

export interface PrintOptions {
  /** Of the document, for messages. */
  readonly name?: string;
  readonly deadline?: Deadline;
  readonly signal?: AbortSignal;
  /** For a page that does not say its size. */
  readonly paper?: Paper;
}

export interface Printer {
  readonly browser: FoundBrowser;
  /**
   * Prints a page that is whole in itself. Should the browser end, the page is printed again by a new one.
   *
   * @throws PrintError, the signal's reason or the deadline's
   */
  print(html: string, options?: PrintOptions): Promise<Uint8Array>;
  close(): Promise<void>;
}

export interface PrinterOptions extends FindOptions {
  /** How many documents are printed at once at most. */
  readonly tabs?: number | undefined;
  /** Ends a browser that is only starting. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Starts a browser. Call it before the page is ready: it needs none.
 *
 * @throws UserError where none starts
 */
export async function openPrinter(options: PrinterOptions): Promise<Printer> {
  return printWith(await chooseBrowser(options, options.signal), options.tabs);
}

const mostStarts = 2;

/**
 * Prints with a browser that runs, and starts it again when it ends. Documents that were in it then are printed again one
 * by one, since any of them may have been the reason.
 */
export function printWith(chosen: ChosenBrowser, tabs = 2): Printer {
  const closing = new AbortController();
  const lock = createLock();
  const retries = createRetryPolicy();
  let session = Promise.resolve(openSession(chosen.running, tabs));

  /** The session in use; a new one where the last has ended. One that could not be started stays a failure. */
  function useSession(): Promise<Session> {
    const last = session;
    return last.then((ended) => {
      if (!ended.gone.aborted) return ended;
      if (session === last) session = replace(ended);
      return session;
    });
  }

  async function replace(ended: Session): Promise<Session> {
    await ended.close();
    return openSession(await startAgain(chosen, closing.signal), tabs);
  }

  async function print(html: string, options: PrintOptions = {}): Promise<Uint8Array> {
    const { name = 'the page', deadline = createDeadline(name), signal, paper = 'a4' } = options;
    const attempts = createAttempts();
    for (let alone = tabs === 1; ; alone = true) {
      try {
        const pdf = await lock.enter(alone ? 'alone' : 'with others', async () => {
          closing.signal.throwIfAborted();
          signal?.throwIfAborted();
          return (await useSession()).print({ html, paper, deadline, signal });
        });
        retries.recordPrinted(attempts);
        return pdf;
      } catch (error) {
        const loss = lossOf(error, name);
        if (retries.recordLoss(attempts, loss, alone)) throw nameLoss(loss, name, attempts);
      }
    }
  }

  return {
    browser: describeBrowser(chosen),
    print,
    async close() {
      closing.abort(new PrintError('closed', 'The printer was closed'));
      await session.then(
        (open) => open.close(),
        () => {},
      );
      await chosen.close();
    },
  };
}

async function startAgain(chosen: ChosenBrowser, signal: AbortSignal): Promise<ChosenBrowser['running']> {
  for (let starts = 1; ; starts += 1) {
    try {
      return await chosen.restart(signal);
    } catch (error) {
      if (!(error instanceof StartError)) throw error;
      if (starts === mostStarts) {
        throw new PrintError('start', `The browser ended and does not start again: ${error.message}`, error);
      }
    }
  }
}

/**
 * The loss of a browser or a tab, after which a document may be tried again.
 *
 * @throws any other failure
 */
function lossOf(error: unknown, name: string): PrintError {
  if (!(error instanceof PrintError)) throw error;
  switch (error.fault) {
    case 'tab':
    case 'browser':
      return error;
    case 'refused':
      throw new PrintError('refused', `\`${name}\` cannot be printed: ${error.message}`, error);
    default:
      throw error;
  }
}

function nameLoss(loss: PrintError, name: string, { lostAlone }: Attempts): PrintError {
  const times = lostAlone === 2 ? 'twice' : `${lostAlone} times`;
  return new PrintError(loss.fault, `Chromium ended ${times} while printing \`${name}\`: ${loss.message}`, loss);
}

function describeBrowser({ candidate, program, running }: ChosenBrowser): FoundBrowser {
  const { version, sandboxNote } = running;
  return { path: program.path, version, source: candidate.source, sandboxNote };
}
