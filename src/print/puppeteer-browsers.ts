import { access, constants, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { homeFolderOf } from './cache-folder.js';
import { asProgram, type Candidate, type Failure } from './candidate.js';

const source = 'downloaded by Puppeteer';

/** Both browsers that Puppeteer downloads, the faster one first, with their programs on Linux, Windows and macOS. */
const products = {
  'chrome-headless-shell': ['chrome-headless-shell', 'chrome-headless-shell.exe'],
  chrome: ['chrome', 'chrome.exe', 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'],
} as const;

/**
 * Finds what `npx puppeteer browsers install` left, the newest first:
 * `chrome/linux-150.0.7000.1/chrome-linux64/chrome` in its cache.
 */
export async function findPuppeteerBrowsers(
  env: Readonly<Record<string, string | undefined>>,
): Promise<readonly (Candidate | Failure)[]> {
  const cache = puppeteerCacheOf(env);
  if (cache === null) return [{ kind: 'failure', source, path: null, reason: 'the user has no home folder' }];
  const found = (await Promise.all(Object.entries(products).map(([name, files]) => search(cache, name, files)))).flat();
  if (found.length === 0) return [{ kind: 'failure', source, path: null, reason: `none in ${cache}` }];
  return found
    .sort((a, b) => compareVersions(b.version, a.version))
    .map(({ path, version }) => ({
      kind: 'candidate',
      source,
      path,
      version: version.join('.'),
      named: false,
      prepare: async () => asProgram(path),
    }));
}

function puppeteerCacheOf(env: Readonly<Record<string, string | undefined>>): string | null {
  if (env.PUPPETEER_CACHE_DIR) return env.PUPPETEER_CACHE_DIR;
  const home = homeFolderOf(env);
  return home === null ? null : join(home, '.cache', 'puppeteer');
}

interface Found {
  readonly path: string;
  readonly version: readonly number[];
}

async function search(cache: string, product: string, files: readonly string[]): Promise<Found[]> {
  const found: Found[] = [];
  for (const build of await list(join(cache, product))) {
    const version = /-(\d+(?:\.\d+)*)$/.exec(build)?.[1]?.split('.').map(Number);
    if (version === undefined) continue;
    const paths = (await list(join(cache, product, build))).flatMap((folder) =>
      files.map((file) => join(cache, product, build, folder, file)),
    );
    for (const path of paths) if (await isExecutable(path)) found.push({ path, version });
  }
  return found;
}

async function list(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

function compareVersions(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
