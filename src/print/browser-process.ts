import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import process from 'node:process';
import type { Readable, Writable } from 'node:stream';
import type { ConnectionTransport } from 'puppeteer-core/lib/esm/puppeteer/puppeteer-core-browser.js';
import type { Exit } from './explain-exit.js';
import { openPipeTransport } from './pipe-transport.js';

export interface BrowserProcess {
  readonly transport: ConnectionTransport;
  /** Resolves when it has ended, or could not be started. */
  readonly exited: Promise<Exit>;
  /** Ends it and all its children at once. */
  kill(): Promise<void>;
}

/** Starts a program of which nothing is left when this process ends, however it ends. */
export function startProcess(
  path: string,
  flags: readonly string[],
  options: { env: Readonly<Record<string, string>>; cwd: string },
): BrowserProcess {
  const [program, args] = withLimit(path, flags);
  const child = spawn(program, args, {
    ...options,
    // Its own process group, so that its children can be ended with it. Ctrl-C does not reach that group.
    detached: process.platform !== 'win32',
    windowsHide: true,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  });
  const [, , stderr, toBrowser, fromBrowser] = child.stdio as [null, null, Readable, Writable, Readable];
  const exited = watchExit(child, stderr);
  const release = endWithThisProcess(() => killGroup(child));
  void exited.then(release);
  return {
    // Should this process be killed, the pipe breaks, upon which Chromium ends itself.
    transport: openPipeTransport(toBrowser, fromBrowser),
    exited,
    async kill() {
      killGroup(child);
      await exited;
    },
  };
}

/**
 * What each process of the browser may hold for itself, in kilobytes: some more than the largest document takes that is let
 * through. A page that would take more ends its tab, not the machine.
 */
const mostMemory = 1_200_000;
const shell = '/bin/sh';

/** The system keeps the limit, where it is Linux; elsewhere there is none. A program that cannot be run says so by itself. */
function withLimit(path: string, flags: readonly string[]): [program: string, args: readonly string[]] {
  if (process.platform !== 'linux' || ![shell, path].every(isExecutable)) return [path, flags];
  // A lower one that somebody else has set stays.
  return [shell, ['-c', `ulimit -d ${mostMemory} 2>&-; exec "$0" "$@"`, path, ...flags]];
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const longestComplaint = 20_000;

function watchExit(child: ChildProcess, stderr: Readable): Promise<Exit> {
  let complaint = '';
  stderr.setEncoding('utf8').on('data', (text: string) => {
    if (complaint.length < longestComplaint) complaint += text;
  });
  return new Promise((resolve) => {
    child.once('error', (error: NodeJS.ErrnoException) =>
      resolve({ error, code: null, signal: null, stderr: complaint }),
    );
    child.once('exit', (code, signal) => {
      const done = () => resolve({ error: null, code, signal, stderr: complaint });
      // What it said last may come after its end; but a grandchild may hold the stream open.
      if (stderr.readableEnded) done();
      else {
        stderr.once('end', done);
        setTimeout(done, 100).unref();
      }
    });
  });
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended in the meantime.
  }
}

const fatalSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Calls `end` when this process is to end. A signal that nobody else listens to does what it would have done.
 *
 * @returns what undoes it
 */
function endWithThisProcess(end: () => void): () => void {
  function onSignal(signal: NodeJS.Signals): void {
    end();
    release();
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  }
  function release(): void {
    process.off('exit', end);
    for (const signal of fatalSignals) process.off(signal, onSignal);
  }
  process.on('exit', end);
  for (const signal of fatalSignals) process.on(signal, onSignal);
  return release;
}
