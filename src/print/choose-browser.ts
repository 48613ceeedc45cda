import { UserError } from '../model/user-error.js';
import type { Candidate, Failure, Program } from './candidate.js';
import { connectBrowser } from './connect-browser.js';
import { type FindOptions, findBrowsers, isAddress } from './find-browsers.js';
import type { RunningBrowser } from './running-browser.js';
import { startBrowser } from './start-browser.js';
import { StartError } from './start-error.js';

export interface ChosenBrowser {
  readonly candidate: Candidate;
  readonly program: Program;
  readonly running: RunningBrowser;
  /**
   * Starts it once more, after it has ended.
   *
   * @throws StartError, or the signal's reason
   */
  restart(signal: AbortSignal): Promise<RunningBrowser>;
  /** Ends it, and removes what was unpacked for this run only. */
  close(): Promise<void>;
}

/**
 * Starts the first browser that starts.
 *
 * @throws UserError with exit code 3 where none does; it names each that was tried. Or the signal's reason
 */
export async function chooseBrowser(options: FindOptions, signal?: AbortSignal): Promise<ChosenBrowser> {
  const failures: Failure[] = [];
  let named = false;
  for await (const found of findBrowsers(options)) {
    const result = found.kind === 'candidate' ? await tryBrowser(found, options.env, signal) : found;
    if (!('kind' in result)) return result;
    failures.push(result);
    named = found.kind === 'candidate' && found.named;
  }
  throw named ? explainNamed(failures[0] as Failure) : explainAll(failures);
}

/** Starts one browser, or says why it does not. */
export async function tryBrowser(
  candidate: Candidate,
  env: FindOptions['env'],
  signal?: AbortSignal,
): Promise<ChosenBrowser | Failure> {
  const { source, path } = candidate;
  let program: Program;
  try {
    program = await candidate.prepare(signal);
  } catch (error) {
    signal?.throwIfAborted();
    return { kind: 'failure', source, path, reason: error instanceof Error ? error.message : String(error) };
  }
  const start = program.remote ? connectBrowser : startBrowser;
  try {
    const running = await start(program, env, signal);
    async function close(): Promise<void> {
      await running.close();
      await program.dispose();
    }
    return { candidate, program, running, restart: (stop) => start(program, env, stop), close };
  } catch (error) {
    await program.dispose();
    if (!(error instanceof StartError)) throw error;
    return { kind: 'failure', source, path, reason: error.message };
  }
}

export function explainNamed({ source, path, reason }: Failure): UserError {
  const remedy = source === '--browser' ? 'name another' : `change or unset \`${source}\``;
  const fault = isAddress(path ?? '') ? 'cannot be used' : 'does not start';
  return new UserError(`The browser \`${path}\` that \`${source}\` names ${fault}: ${reason}`, {
    hint: `${remedy}, or let \`minutes\` find one; \`minutes doctor\` shows which there are`,
    exitCode: 3,
  });
}

function explainAll(failures: readonly Failure[]): UserError {
  const details = failures.map(
    ({ source, path, reason }) => `${source}${path === null ? '' : ` (${path})`}: ${reason}`,
  );
  return new UserError('No browser starts. Tried:', { details, hint: remedies, exitCode: 3 });
}

export const remedies =
  'type `npm install @sparticuz/chromium` (Linux on x64) or `apt install chromium`, ' +
  'or name a Chrome, Chromium or Edge with `--browser PATH`';
