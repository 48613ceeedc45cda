import { execFile } from 'node:child_process';
import { access, readdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import type { Candidate } from './candidate.js';
import { type FindOptions, findBrowsers, isAddress } from './find-browsers.js';

/**
 * Says which browser would print, and of which version, without starting it: the same on every machine that has the
 * same. Null where that cannot be known.
 */
export async function identifyBrowser(options: FindOptions): Promise<string | null> {
  for await (const found of findBrowsers(options)) {
    if (found.kind === 'candidate' && (await canStart(found))) return identify(found, options.env);
  }
  return null;
}

/** The loader that the headless shell of the npm package asks for; systems without glibc lack it. */
const loader = '/lib64/ld-linux-x86-64.so.2';

async function canStart({ source }: Candidate): Promise<boolean> {
  if (source !== 'npm package @sparticuz/chromium') return true;
  return access(loader).then(
    () => true,
    () => false,
  );
}

async function identify({ source, path, version }: Candidate, env: FindOptions['env']): Promise<string | null> {
  if (version !== undefined) return `${source} ${version}`;
  if (isAddress(path)) return null;
  // There the program opens a window when it is asked.
  if (process.platform === 'win32') return findVersionFolder(path);
  return askVersion(path, env);
}

/** `Application\150.0.7000.1` beside `Application\chrome.exe` */
async function findVersionFolder(path: string): Promise<string | null> {
  const names = await readdir(dirname(path)).catch(() => []);
  const version = names
    .filter((name) => /^\d+(?:\.\d+){3}$/.test(name))
    .sort()
    .at(-1);
  return version === undefined ? null : `${basename(path)} ${version}`;
}

async function askVersion(path: string, env: FindOptions['env']): Promise<string | null> {
  try {
    const { PATH, HOME, LD_LIBRARY_PATH } = env;
    const { stdout } = await promisify(execFile)(path, ['--version'], {
      timeout: 10_000,
      env: { PATH, HOME, LD_LIBRARY_PATH },
    });
    return /^.*\d+(?:\.\d+)+/m.exec(stdout)?.[0] ?? null;
  } catch {
    return null;
  }
}
