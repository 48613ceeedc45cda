import type { CDPSession, Page } from 'puppeteer-core/lib/esm/puppeteer/puppeteer-core-browser.js';
import { fitTablesIn } from './fit-tables.js';
import { PrintError } from './print-error.js';
import { fixNodeIds } from './stable-node-ids.js';
import { readWindowPolicy } from './window-policy.js';

export type Paper = 'a4' | 'letter';

/** A page of the browser that prints one document after the other. */
export interface Tab {
  layOut(html: string): Promise<void>;
  /** Prints what was laid out. */
  print(paper: Paper): Promise<Uint8Array>;
  /** Tidies up after a document. */
  reset(): Promise<void>;
  /** Aborts when the tab crashes. */
  readonly crashed: AbortSignal;
  close(): Promise<void>;
}

/** Readies a page: nothing in it runs, nothing is loaded, and it is laid out for paper. */
export async function readyTab(page: Page): Promise<Tab> {
  const crash = new AbortController();
  page.once('error', (cause) => crash.abort(new PrintError('tab', 'its tab crashed', cause)));
  const session = await page.createCDPSession();
  await Promise.all([
    page.setJavaScriptEnabled(false),
    // Else fonts that only paper needs would not be loaded before it is printed.
    page.emulateMediaType('print'),
    page.setViewport(unseen),
    refuseRequests(session),
  ]);
  let printed = 0;
  /** Of the window; undefined for a new one. */
  let policy: string | null | undefined;

  async function openWindow(): Promise<void> {
    await page.goto('about:blank', { timeout: 0 });
    policy = undefined;
  }

  return {
    crashed: crash.signal,
    async layOut(html) {
      refuseHugePage(html);
      const wanted = readWindowPolicy(html);
      if (policy !== undefined && (policy === null || policy !== wanted)) await openWindow();
      policy = wanted;
      await page.setContent(html + hideUnseen, { waitUntil: 'load', timeout: 0 });
      await page.evaluate(loadFonts);
      const fitTables = fitTablesIn(html);
      if (fitTables !== null) await page.evaluate(fitTables);
    },
    async print(paper) {
      const pdf = await page.pdf({
        format: paper,
        preferCSSPageSize: true,
        printBackground: true,
        tagged: true,
        outline: true,
        timeout: 0,
      });
      fixNodeIds(pdf);
      return pdf;
    },
    async reset() {
      printed += 1;
      if (printed % documentsKept !== 0) return;
      await openWindow();
      await freeMemory(session);
    },
    close: () => page.close(),
  };
}

const unseen = { width: 1, height: 1 };

/**
 * Nobody sees the page before it is printed, and paper is wider: laid out and painted for a window too, a document would
 * take a third more of the browser's time. After the end of the page it parts nothing of it.
 */
const hideUnseen = `<style>@media (max-width:${unseen.width}px){html{display:none!important}}</style>`;

/** Those that only the margins of the pages use would be asked for too late, while it is printed. */
const loadFonts = 'Promise.allSettled([...document.fonts].map((font) => font.load())).then(() => {})';

/** To tidy up after each would take a tenth of the browser's time. */
const documentsKept = 8;

/** Left alone a tab keeps some 7 MB of each document, up to a gigabyte: fonts decoded, and garbage. */
async function freeMemory(session: CDPSession): Promise<void> {
  await Promise.allSettled([
    session.send('Memory.simulatePressureNotification', { level: 'critical' }),
    session.send('HeapProfiler.collectGarbage'),
  ]);
}

/** A page that is set has no address, so whatever asks for a request comes from the document. `data:` is none. */
async function refuseRequests(session: CDPSession): Promise<void> {
  session.on('Fetch.requestPaused', ({ requestId }) => {
    // `Aborted` leaves the page as it is where it would go elsewhere; other reasons show an error page in its place.
    session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' }).catch(() => {});
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
}

/**
 * Room for the pictures that a page may show, written as text, and for fonts. Whoever hands a page on holds it once more: 40 MB
 * take more than a gigabyte on their way.
 */
const longestPage = 40 * 2 ** 20;

function refuseHugePage(html: string): void {
  const size = Buffer.byteLength(html);
  if (size <= longestPage) return;
  const megabytes = Math.ceil(size / 2 ** 20);
  throw new PrintError('refused', `the page has ${megabytes} MB with its images, at most 40 MB can be printed`);
}
