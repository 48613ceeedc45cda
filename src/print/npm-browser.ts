import { access, lstat, readFile } from 'node:fs/promises';
import module from 'node:module';
import { dirname, join } from 'node:path';
import { arch, getuid, platform } from 'node:process';
import { foldersUpwards } from '../io/locations.js';
import { cacheFolderOf, openCacheFolder } from './cache-folder.js';
import type { Candidate, Failure, Program } from './candidate.js';
import { makePrivateFolder } from './private-folder.js';
import { temporaryFolder } from './temporary-folder.js';
import { unpackBrowser, unpackBrowserInto, unpackedNames } from './unpack-browser.js';

const packageName = '@sparticuz/chromium';
const source = `npm package ${packageName}`;

export interface NpmBrowserOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where unpacked browsers are kept. */
  readonly cacheDir?: string | undefined;
  /** The module that the package is looked for from. */
  readonly from?: string | undefined;
}

/**
 * The headless shell that comes with this package by npm. Only its archives are used: its own helper unpacks to a
 * fixed path that every user shares, and trusts what lies there.
 */
export async function findNpmBrowser(options: NpmBrowserOptions): Promise<Candidate | Failure> {
  if (platform !== 'linux' || arch !== 'x64') {
    return { kind: 'failure', source, path: null, reason: `it is for Linux on x64, not for ${platform} on ${arch}` };
  }
  try {
    const { archives, version } = await locatePackage(
      // Never from the working folder: that of an untrusted repository may hold a program by this name.
      options.from ?? import.meta.url,
    );
    const cache = options.cacheDir ?? cacheFolderOf(options.env);
    const name = `chromium-${version}`;
    const path = cache === null ? archives : join(cache, name, unpackedNames.program);
    return {
      kind: 'candidate',
      source,
      path,
      version,
      named: false,
      prepare: (signal) => prepare({ archives, name, cache, signal }, options),
    };
  } catch {
    return { kind: 'failure', source, path: null, reason: 'it is not installed' };
  }
}

async function locatePackage(from: string): Promise<{ archives: string; version: string }> {
  const entry = module.createRequire(from).resolve(packageName);
  // How deep its code lies differs from one version to the other.
  for (const folder of foldersUpwards(dirname(entry))) {
    const manifest = await readFile(join(folder, 'package.json'), 'utf8').catch(() => '{}');
    const { name, version } = JSON.parse(manifest) as { name?: string; version: string };
    if (name !== packageName) continue;
    const archives = join(folder, 'bin');
    await access(join(archives, 'chromium.br'));
    return { archives, version };
  }
  throw new Error(`${entry} belongs to no package`);
}

interface Unpacking {
  readonly archives: string;
  readonly name: string;
  readonly cache: string | null;
  readonly signal: AbortSignal | undefined;
}

async function prepare(unpacking: Unpacking, { env }: NpmBrowserOptions): Promise<Program> {
  const kept = await unpackToCache(unpacking);
  unpacking.signal?.throwIfAborted();
  if (kept.ok) return describeProgram(kept.path, null, async () => {});
  const temporary = await makePrivateFolder(join(temporaryFolder(env), 'minutes-chromium-'));
  try {
    await unpackBrowser(unpacking.archives, temporary.path, unpacking.signal);
  } catch (error) {
    await temporary.remove();
    throw error;
  }
  return describeProgram(temporary.path, kept.reason, temporary.remove);
}

type Kept = { readonly ok: true; readonly path: string } | { readonly ok: false; readonly reason: string };

async function unpackToCache({ archives, name, cache, signal }: Unpacking): Promise<Kept> {
  if (cache === null) return { ok: false, reason: 'the user has no home folder' };
  const opened = await openCacheFolder(cache);
  if (!opened.ok) return opened;
  const target = join(opened.path, name);
  try {
    if (!(await isThere(target))) await unpackBrowserInto(archives, target, signal);
    return (await isTrustworthy(target))
      ? { ok: true, path: target }
      : { ok: false, reason: `${target} is not private` };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

async function isThere(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => null)) !== null;
}

/** The folder and the program are this user's alone, and no links. */
async function isTrustworthy(target: string): Promise<boolean> {
  const [folder, program] = await Promise.all([lstat(target), lstat(join(target, unpackedNames.program))]);
  return (
    folder.isDirectory() &&
    program.isFile() &&
    [folder, program].every(({ uid, mode }) => uid === getuid?.() && (mode & 0o022) === 0)
  );
}

function describeProgram(folder: string, note: string | null, dispose: () => Promise<void>): Program {
  return {
    path: join(folder, unpackedNames.program),
    remote: false,
    env: { FONTCONFIG_FILE: join(folder, unpackedNames.fonts), XDG_CACHE_HOME: folder },
    libraries: join(folder, unpackedNames.libraries),
    note,
    dispose,
  };
}
