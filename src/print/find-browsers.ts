import { access, constants } from 'node:fs/promises';
import { delimiter, isAbsolute, join, resolve } from 'node:path';
import { platform } from 'node:process';
import { UserError } from '../model/user-error.js';
import { asProgram, type BrowserSource, type Candidate, type Failure } from './candidate.js';
import { findInstalledBrowsers } from './installed-browsers.js';
import { findNpmBrowser, type NpmBrowserOptions } from './npm-browser.js';
import { findPuppeteerBrowsers } from './puppeteer-browsers.js';

export interface FindOptions extends NpmBrowserOptions {
  /** Path, name on the PATH, or address of one that listens (`ws:`, `wss:`, `http:`, `https:`). */
  readonly browser?: string | undefined;
}

/**
 * Looks for browsers in the order of preference. One that the user names is the only one; else a place is looked at
 * when those before it were of no use.
 */
export async function* findBrowsers(options: FindOptions): AsyncGenerator<Candidate | Failure, void> {
  const named = await findNamedBrowser(options);
  if (named === null) yield* findUnnamedBrowsers(options);
  else yield named;
}

/** Those that are tried where the user names none. */
export async function* findUnnamedBrowsers(options: FindOptions): AsyncGenerator<Candidate | Failure, void> {
  yield await findNpmBrowser(options);
  yield* await findPuppeteerBrowsers(options.env);
  yield* await findInstalledBrowsers(options.env, platform);
}

/** The browser that the command line or the environment names. */
export async function findNamedBrowser({ browser, env }: FindOptions): Promise<Candidate | null> {
  const names: readonly [BrowserSource, string | undefined][] = [
    ['--browser', browser],
    ['MINUTES_BROWSER', env.MINUTES_BROWSER],
    ['PUPPETEER_EXECUTABLE_PATH', env.PUPPETEER_EXECUTABLE_PATH],
  ];
  for (const [source, name] of names) {
    if (name === undefined || (name === '' && source !== '--browser')) continue;
    refuseEmpty(source, name);
    const remote = isAddress(name);
    const path = remote ? name : await locate(name, env);
    return { kind: 'candidate', source, path, named: true, prepare: async () => ({ ...asProgram(path), remote }) };
  }
  return null;
}

/** Whether a browser is named by an address that it listens at, elsewhere or on this machine. */
export function isAddress(name: string): boolean {
  return /^(?:wss?|https?):/i.test(name);
}

function refuseEmpty(source: BrowserSource, name: string): void {
  if (name !== '') return;
  throw new UserError(`Unexpected \`\` for \`${source}\`, expected the path or the address of a browser`, {
    hint: 'name a Chrome, Chromium or Edge, as in `--browser /usr/bin/chromium` or `--browser ws://127.0.0.1:9222`',
    exitCode: 2,
  });
}

/** A bare name is looked up on the PATH, as a shell does. */
async function locate(name: string, env: FindOptions['env']): Promise<string> {
  if (isAbsolute(name) || /[/\\]/.test(name)) return resolve(name);
  for (const folder of (env.PATH ?? '').split(delimiter)) {
    if (!isAbsolute(folder)) continue;
    const path = join(folder, name);
    const found = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (found) return path;
  }
  return resolve(name);
}
