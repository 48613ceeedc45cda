import { setTimeout as delay } from 'node:timers/promises';
import type { BrowserSource } from './candidate.js';
import { type ChosenBrowser, chooseBrowser } from './choose-browser.js';
import { explainExit } from './explain-exit.js';
import type { FindOptions } from './find-browsers.js';
import { guard, withDeadline } from './guard.js';
import { PrintError } from './print-error.js';
import type { Paper, Tab } from './tab.js';
import { openTabPool } from './tab-pool.js';

/** A browser that was started and answered. */
export interface FoundBrowser {
  readonly path: string;
  /** As the browser says it, such as `HeadlessChrome/147.0.7727.15`. */
  readonly version: string;
  readonly source: BrowserSource;
  readonly sandbox: boolean;
}

export interface PrintOptions {
  /** From when a tab is free; a minute unless said otherwise. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
  /** For a page that does not say its size. */
  readonly paper?: Paper;
}

export interface Printer {
  readonly browser: FoundBrowser;
  /**
   * Prints a page that is whole in itself.
   *
   * @throws PrintError, or the signal's reason
   */
  print(html: string, options?: PrintOptions): Promise<Uint8Array>;
  close(): Promise<void>;
}

export interface PrinterOptions extends FindOptions {
  /** How many documents are printed at once at most. */
  readonly tabs?: number | undefined;
}

const defaultTimeout = 60_000;

/**
 * Starts a browser. Call it before the page is ready: it needs none.
 *
 * @throws UserError where none starts
 */
export async function openPrinter(options: PrinterOptions): Promise<Printer> {
  return printWith(await chooseBrowser(options), options.tabs);
}

/** Prints with a browser that runs; closing the printer ends it. */
export function printWith(chosen: ChosenBrowser, tabs = 2): Printer {
  const { firstTab, openTab, exited } = chosen.running;
  const gone = new AbortController();
  const pool = openTabPool(firstTab, openAnotherTab, tabs);
  void exited.then((exit) => gone.abort(new PrintError('browser', `The browser ended: ${explainExit(exit)}`)));

  function openAnotherTab(): Promise<Tab> {
    return guard(
      openTab().catch((error) => explainFailure(error, gone.signal)),
      [gone.signal],
    );
  }

  async function printIn(tab: Tab, html: string, { timeoutMs, signal, paper }: PrintOptions): Promise<Uint8Array> {
    signal?.throwIfAborted();
    const milliseconds = timeoutMs ?? defaultTimeout;
    return withDeadline(
      milliseconds,
      () => explainTimeout(milliseconds),
      async (deadline) => {
        const printing = tab.print(html, paper ?? 'a4').catch((error) => explainFailure(error, gone.signal));
        return guard(printing, [gone.signal, tab.crashed, deadline, ...(signal === undefined ? [] : [signal])]);
      },
    );
  }

  return {
    browser: describeBrowser(chosen),
    print: (html, printOptions = {}) => pool.use((tab) => printIn(tab, html, printOptions)),
    async close() {
      gone.abort(new PrintError('closed', 'The printer was closed'));
      await chosen.close();
    },
  };
}

function describeBrowser({ candidate, program, running }: ChosenBrowser): FoundBrowser {
  const { version, sandbox } = running;
  return { path: program.path, version, source: candidate.source, sandbox };
}

function explainTimeout(milliseconds: number): PrintError {
  return new PrintError('timeout', `Printing took longer than ${milliseconds / 1000} s`);
}

/** When the browser ends, calls to it may fail a little before its end is known. */
async function explainFailure(error: unknown, gone: AbortSignal): Promise<never> {
  if (error instanceof PrintError) throw error;
  const patience = new AbortController();
  await guard(delay(500, undefined, { signal: patience.signal, ref: false }), [gone]).finally(() => patience.abort());
  const message = error instanceof Error ? error.message : String(error);
  throw new PrintError('refused', `The browser cannot print the page: ${message}`, error);
}
