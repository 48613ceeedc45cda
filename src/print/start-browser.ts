import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { UserError } from '../user-error.js';
import { type BrowserProcess, startProcess } from './browser-process.js';
import type { Program } from './candidate.js';
import { type Exit, explainExit, lacksLibrarySymbols, lacksSandbox } from './explain-exit.js';
import { guard, withDeadline } from './guard.js';
import { listLaunchFlags } from './launch-flags.js';
import { makePrivateFolder, type PrivateFolder } from './private-folder.js';
import { readyTab, type Tab } from './tab.js';
import { temporaryFolder } from './temporary-folder.js';

/** A browser that answers. */
export interface RunningBrowser {
  readonly firstTab: Tab;
  openTab(): Promise<Tab>;
  /** Such as `HeadlessChrome/147.0.7727.24`. */
  readonly version: string;
  readonly sandbox: boolean;
  /** Why there is no sandbox; null where there is. */
  readonly sandboxNote: string | null;
  readonly exited: Promise<Exit>;
  /** Ends it and removes its profile. */
  close(): Promise<void>;
}

/** A browser that does not start, or of no use; the message is one line. */
export class StartError extends Error {
  override readonly name = 'StartError';
  /** How its process ended; null where it runs, but is of no use. */
  readonly exit: Exit | null;

  constructor(message: string, exit: Exit | null = null) {
    super(message);
    this.exit = exit;
  }
}

type Env = Readonly<Record<string, string | undefined>>;

/** The first with margin boxes of `@page`, which carry the page numbers. */
const oldestMajor = 131;
const longestStart = 30_000;

/**
 * Starts a browser, in its sandbox unless this user or this system cannot have one.
 *
 * @throws StartError
 */
export async function startBrowser(program: Program, env: Env): Promise<RunningBrowser> {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  let attempt: Attempt = {
    libraries: program.libraries,
    sandboxNote: isRoot ? 'Chromium has none for root' : null,
  };
  for (;;) {
    try {
      return await start(program, env, attempt);
    } catch (error) {
      const next = error instanceof StartError && error.exit !== null ? easeAttempt(attempt, error.exit) : null;
      if (next === null) throw error;
      attempt = next;
    }
  }
}

interface Attempt {
  readonly libraries: string | null;
  /** Null: with a sandbox. */
  readonly sandboxNote: string | null;
}

/** What to try after a failure; null where nothing would help. */
function easeAttempt(attempt: Attempt, exit: Exit): Attempt | null {
  if (attempt.libraries !== null && lacksLibrarySymbols(exit)) return { ...attempt, libraries: null };
  if (attempt.sandboxNote === null && lacksSandbox(exit)) return { ...attempt, sandboxNote: 'this system allows none' };
  return null;
}

async function start(program: Program, env: Env, { libraries, sandboxNote }: Attempt): Promise<RunningBrowser> {
  const profile = await makeProfile(temporaryFolder(env));
  const child = startProcess(program.path, listLaunchFlags({ sandbox: sandboxNote === null, profile: profile.path }), {
    env: { ...childEnvironment(env, libraries), ...keepTemporaryFiles(profile.path), ...program.env },
    cwd: profile.path,
  });
  async function close(): Promise<void> {
    await child.kill();
    await profile.remove();
  }
  try {
    const connected = await orFailed(connect(child), child);
    return { ...connected, sandbox: sandboxNote === null, sandboxNote, exited: child.exited, close };
  } catch (error) {
    const reason = error instanceof StartError ? error : await explainBrokenStart(child, error);
    await close();
    throw reason;
  }
}

async function makeProfile(folder: string): Promise<PrivateFolder> {
  try {
    return await makePrivateFolder(join(folder, 'minutes-profile-'));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UserError(`No temporary folder can be made in \`${folder}\`: ${reason}`, {
      hint: 'set `TMPDIR` to a folder that can be written',
      exitCode: 3,
      cause,
    });
  }
}

/** What Chrome writes for itself to the folder for temporary files goes with its profile, for it is killed. */
function keepTemporaryFiles(profile: string): Record<string, string> {
  // It makes a socket there, whose path can have 107 characters.
  return profile.length > 60 ? {} : { TMPDIR: profile };
}

/** The outcome of `work`, unless the browser ends or takes too long. */
async function orFailed<T>(work: Promise<T>, child: BrowserProcess): Promise<T> {
  const ended = new AbortController();
  void child.exited.then((exit) => ended.abort(new StartError(explainExit(exit), exit)));
  const silent = () => new StartError(`it did not answer within ${longestStart / 1000} s`);
  return withDeadline(longestStart, silent, (deadline) => guard(work, [ended.signal, deadline]));
}

/** Puppeteer is loaded while the browser starts: its part for browsers, without what downloads and launches them. */
async function connect({
  transport,
}: BrowserProcess): Promise<Pick<RunningBrowser, 'version' | 'firstTab' | 'openTab'>> {
  const puppeteer = await import('puppeteer-core/lib/esm/puppeteer/puppeteer-core-browser.js');
  const browser = await puppeteer.connect({
    transport,
    defaultViewport: null,
    // Puppeteer need not hear of requests: each would repeat its address, which is a whole font or image here.
    networkEnabled: false,
    issuesEnabled: false,
    // Whoever prints sets the deadline.
    protocolTimeout: 0,
  });
  const version = await browser.version();
  refuseOldBrowser(version);
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  return { version, firstTab: await readyTab(page), openTab: async () => readyTab(await browser.newPage()) };
}

/** The pipe may break a little before the process is known to have ended. */
async function explainBrokenStart(child: BrowserProcess, error: unknown): Promise<StartError> {
  const exit = await Promise.race([child.exited, delay(500, null, { ref: false })]);
  if (exit !== null) return new StartError(explainExit(exit), exit);
  return new StartError(error instanceof Error ? error.message : String(error));
}

function refuseOldBrowser(version: string): void {
  const major = Number(/\/(\d+)/.exec(version)?.[1] ?? 0);
  if (major < oldestMajor) throw new StartError(`${version} is too old, ${oldestMajor} or newer is needed`);
}

/** What a browser needs from the environment: no tokens, no proxies, no time zone or language of the user. */
const passedOn = [
  'PATH',
  'HOME',
  'USER',
  'TMPDIR',
  'LD_LIBRARY_PATH',
  'XDG_RUNTIME_DIR',
  'CHROME_DEVEL_SANDBOX',
  'SystemRoot',
  'SystemDrive',
  'windir',
  'TEMP',
  'TMP',
  'USERPROFILE',
  'APPDATA',
  'LOCALAPPDATA',
  'ProgramData',
  'PROGRAMFILES',
  'PROGRAMFILES(X86)',
] as const;

function childEnvironment(env: Env, libraries: string | null): Record<string, string> {
  const passed: Record<string, string> = { TZ: 'UTC', LANG: 'C.UTF-8', DBUS_SESSION_BUS_ADDRESS: 'disabled:' };
  for (const name of passedOn) {
    const value = env[name];
    if (value !== undefined) passed[name] = value;
  }
  if (libraries !== null) {
    passed.LD_LIBRARY_PATH = [libraries, env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  }
  return passed;
}
