import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { rejectOnAbort, withDeadline } from '../basics/reject-on-abort.js';
import { UserError } from '../model/user-error.js';
import { attachBrowser } from './attach-browser.js';
import { type BrowserProcess, startProcess } from './browser-process.js';
import type { Program } from './candidate.js';
import { type Exit, explainExit, lacksLibrarySymbols, lacksSandbox } from './explain-exit.js';
import { listLaunchFlags } from './launch-flags.js';
import { makePrivateFolder, type PrivateFolder } from './private-folder.js';
import type { RunningBrowser } from './running-browser.js';
import { StartError } from './start-error.js';
import { readyTab } from './tab.js';
import { temporaryFolder } from './temporary-folder.js';

type Env = Readonly<Record<string, string | undefined>>;

/** How long a browser may take to answer, and how long when it is tried again, in milliseconds. */
interface StartPatience {
  readonly first: number;
  readonly last: number;
}

const usualPatience: StartPatience = { first: 15_000, last: 30_000 };

/**
 * Starts a browser, in its sandbox unless this user or this system cannot have one. One that is killed or stands still
 * while it starts is tried once more.
 *
 * @param signal ends it while it is only starting
 * @throws StartError, or the signal's reason
 */
export async function startBrowser(
  program: Program,
  env: Env,
  signal?: AbortSignal,
  patience = usualPatience,
): Promise<RunningBrowser> {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  let attempt: Attempt = {
    libraries: program.libraries,
    sandboxNote: isRoot ? 'Chromium has none for root' : null,
    isLast: false,
  };
  for (;;) {
    try {
      const wait = attempt.isLast ? patience.last : patience.first;
      return await start({ program, env, attempt, wait, signal });
    } catch (error) {
      const next = error instanceof StartError ? easeAttempt(attempt, error.exit) : null;
      if (next === null) throw error;
      attempt = next;
    }
  }
}

interface Attempt {
  readonly libraries: string | null;
  /** Null: with a sandbox. */
  readonly sandboxNote: string | null;
  /** Whether one was killed, or stood still, already while it started. */
  readonly isLast: boolean;
}

/** What to try after a failure; null where nothing would help. */
function easeAttempt(attempt: Attempt, exit: Exit | null): Attempt | null {
  if (exit !== null && attempt.libraries !== null && lacksLibrarySymbols(exit)) return { ...attempt, libraries: null };
  if (exit !== null && attempt.sandboxNote === null && lacksSandbox(exit)) {
    return { ...attempt, sandboxNote: 'this system allows none' };
  }
  // Somebody killed or stopped it, or the system did, which was short of memory or busy at that moment.
  const mayHaveBeenBadLuck = exit === null || exit.signal === 'SIGKILL';
  return mayHaveBeenBadLuck && !attempt.isLast ? { ...attempt, isLast: true } : null;
}

interface Start {
  readonly program: Program;
  readonly env: Env;
  readonly attempt: Attempt;
  /** Milliseconds. */
  readonly wait: number;
  readonly signal: AbortSignal | undefined;
}

async function start({ program, env, attempt, wait, signal }: Start): Promise<RunningBrowser> {
  signal?.throwIfAborted();
  const { libraries, sandboxNote } = attempt;
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
    const connected = await orFailed(connect(child), { child, wait, signal });
    return { ...connected, sandbox: sandboxNote === null, sandboxNote, ended: explainEnd(child), close };
  } catch (error) {
    if (signal?.aborted) {
      await close();
      throw signal.reason;
    }
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
async function orFailed<T>(
  work: Promise<T>,
  { child, wait, signal }: Pick<Start, 'wait' | 'signal'> & { readonly child: BrowserProcess },
): Promise<T> {
  const ended = new AbortController();
  void child.exited.then((exit) => ended.abort(new StartError(explainExit(exit), exit)));
  const silent = () => new StartError(`it did not answer within ${wait / 1000} s`);
  return withDeadline(wait, silent, (deadline) =>
    rejectOnAbort(work, [...(signal === undefined ? [] : [signal]), ended.signal, deadline]),
  );
}

async function connect({
  transport,
}: BrowserProcess): Promise<Omit<RunningBrowser, 'sandbox' | 'sandboxNote' | 'ended' | 'close'>> {
  const { browser, version, measurePages } = await attachBrowser({ transport });
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  const firstTab = await readyTab(page);
  return { version, measurePages, firstTab, openTab: async () => readyTab(await browser.newPage()) };
}

async function explainEnd({ exited }: BrowserProcess): Promise<string> {
  return explainExit(await exited);
}

/** The pipe may break a little before the process is known to have ended. */
async function explainBrokenStart(child: BrowserProcess, error: unknown): Promise<StartError> {
  const exit = await Promise.race([child.exited, delay(500, null, { ref: false })]);
  if (exit !== null) return new StartError(explainExit(exit), exit);
  return new StartError(error instanceof Error ? error.message : String(error));
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
