import { isIP } from 'node:net';
import { rejectOnAbort, withDeadline } from '../basics/reject-on-abort.js';
import { attachBrowser } from './attach-browser.js';
import type { Program } from './candidate.js';
import { blockedProxy } from './launch-flags.js';
import type { RunningBrowser } from './running-browser.js';
import { StartError } from './start-error.js';
import { readyTab } from './tab.js';

const longestConnect = 30_000;
const longestGoodbye = 2_000;

/**
 * Connects to a browser that listens somewhere. It is never ended; what is printed in it has a profile of its own, which
 * nobody else sees and which goes at the end.
 *
 * @throws StartError, or the signal's reason
 */
export async function connectBrowser({ path }: Program, _env: unknown, signal?: AbortSignal): Promise<RunningBrowser> {
  signal?.throwIfAborted();
  const silent = () => new StartError(`it did not answer within ${longestConnect / 1000} s`);
  try {
    return await withDeadline(longestConnect, silent, (deadline) =>
      rejectOnAbort(connect(path), [deadline, ...(signal === undefined ? [] : [signal])]),
    );
  } catch (error) {
    signal?.throwIfAborted();
    throw error instanceof StartError ? error : new StartError(describeFailure(error));
  }
}

async function connect(address: string): Promise<RunningBrowser> {
  const browserWSEndpoint = await resolveAddress(address);
  const { browser, version, measurePages } = await attachBrowser({ browserWSEndpoint });
  // Requests are refused in each tab; this is a second lock, as for a browser of this machine.
  const context = await browser.createBrowserContext(blockedProxy);
  const ended = new Promise<string>((resolve) => {
    browser.once('disconnected', () => resolve('the connection to it was lost'));
  });
  const firstTab = await readyTab(await context.newPage());
  return {
    version,
    measurePages,
    firstTab,
    openTab: async () => readyTab(await context.newPage()),
    sandbox: true,
    sandboxNote: null,
    ended,
    async close() {
      const patience = withDeadline(
        longestGoodbye,
        () => new Error('no answer'),
        (late) => rejectOnAbort(context.close(), [late]),
      );
      await patience.catch(() => {});
      await browser.disconnect().catch(() => {});
    },
  };
}

/** `http://host:port` is where a browser tells its own address; a host alone after `ws:` is looked up in the same way. */
async function resolveAddress(address: string): Promise<string> {
  const url = new URL(address);
  const isSecure = /^(?:https|wss):$/.test(url.protocol);
  if (/^wss?:$/.test(url.protocol) && (url.pathname !== '/' || url.search !== '')) return address;
  const question = new URL('/json/version', url);
  question.protocol = isSecure ? 'https:' : 'http:';
  const answer = await fetch(question, { redirect: 'error' });
  if (!answer.ok) throw new StartError(explainStatus(answer.status, await answer.text(), url.hostname));
  const { webSocketDebuggerUrl } = (await answer.json()) as { webSocketDebuggerUrl?: unknown };
  if (typeof webSocketDebuggerUrl !== 'string') throw new StartError('it is no browser that can be connected to');
  // It names itself as it sees itself, which may be another name behind a proxy or in a container.
  const own = new URL(webSocketDebuggerUrl);
  return `${isSecure ? 'wss' : 'ws'}://${url.host}${own.pathname}${own.search}`;
}

function explainStatus(status: number, text: string, host: string): string {
  const isName = isIP(host) === 0 && host !== 'localhost' && /Host header/.test(text);
  return isName
    ? `it answers only where it is named by its number, not as \`${host}\``
    : `\`/json/version\` answers with status ${status}`;
}

function describeFailure(error: unknown): string {
  if (error instanceof SyntaxError) return 'it is no browser that can be connected to';
  if (error instanceof TypeError && error.message === 'Invalid URL') return 'this is no address';
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const message = readMessage(cause);
  return message === '' ? 'it cannot be reached' : `it cannot be reached: ${message}`;
}

/** Sockets fail with an event that carries the error; several addresses of one name with an error of several. */
function readMessage(cause: unknown): string {
  if (cause instanceof AggregateError) return readMessage(cause.errors[0]);
  if (typeof cause !== 'object' || cause === null) return String(cause);
  return 'message' in cause && typeof cause.message === 'string' ? cause.message : '';
}
