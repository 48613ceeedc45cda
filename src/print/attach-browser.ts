import type { Browser, ConnectOptions } from 'puppeteer-core/lib/esm/puppeteer/puppeteer-core-browser.js';
import { StartError } from './start-error.js';

/** The first with margin boxes of `@page`, which carry the page numbers. */
const oldestMajor = 131;

export interface Attached {
  readonly browser: Browser;
  readonly version: string;
  measurePages(): Promise<ReadonlyMap<number, number> | null>;
}

/**
 * Puppeteer is loaded while the browser starts: its part for browsers, without what downloads and launches them.
 *
 * @throws StartError for a browser that is too old
 */
export async function attachBrowser(
  connection: Pick<ConnectOptions, 'transport' | 'browserWSEndpoint'>,
): Promise<Attached> {
  const puppeteer = await import('puppeteer-core/lib/esm/puppeteer/puppeteer-core-browser.js');
  const browser = await puppeteer.connect({
    ...connection,
    defaultViewport: null,
    // Puppeteer need not hear of requests: each would repeat its address, which is a whole font or image here.
    networkEnabled: false,
    issuesEnabled: false,
    // Whoever prints sets the deadline.
    protocolTimeout: 0,
  });
  const version = await browser.version();
  refuseOldBrowser(version);
  const session = await browser.target().createCDPSession();
  return {
    browser,
    version,
    async measurePages() {
      const { processInfo } = await session.send('SystemInfo.getProcessInfo');
      const pages = processInfo.filter(({ type }) => type === 'renderer');
      return new Map(pages.map(({ id, cpuTime }) => [id, cpuTime]));
    },
  };
}

function refuseOldBrowser(version: string): void {
  const major = Number(/\/(\d+)/.exec(version)?.[1] ?? 0);
  if (major < oldestMajor) throw new StartError(`${version} is too old, ${oldestMajor} or newer is needed`);
}
