import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { FileSystem } from '../host.js';
import type { Refusal } from '../model/repository.js';
import { isMissing } from './error-code.js';
import type { IsIgnored } from './git-ignore.js';
import { foldersUpwards, isInside } from './locations.js';

/** Where a document may lead: from its folder, and never out of `root`, both real. */
export interface Bounds {
  readonly folder: string;
  readonly root: string;
  readonly isIgnored: IsIgnored;
}

/** What a path of a document leads to, inside the repository. */
export interface Found {
  /** With no link in it. */
  readonly real: string;
  /** The same for one file by whatever path: links, letters that the system takes for one another. */
  readonly id: string;
  readonly isFolder: boolean;
  readonly size: number;
}

/** Where a link of a document leads, which is not read: anywhere in the repository. */
export function locateLink(files: FileSystem, bounds: Bounds, written: string): Promise<Found | 'missing' | 'outside'> {
  return readInTurn(written, (path) => follow(files, bounds, path));
}

/** What a document names that is to be read: also not hidden, not below `.git` and not ignored by git. */
export function locate(files: FileSystem, bounds: Bounds, written: string): Promise<Found | Refusal> {
  return readInTurn(written, (path) => locateExactly(files, bounds, path));
}

/** The same for a path that is to be taken as it stands. */
export async function locateExactly(files: FileSystem, bounds: Bounds, path: string): Promise<Found | Refusal> {
  const target = resolve(bounds.folder, path);
  // Nor is it told whether there is such a file.
  if (isHidden(bounds.root, target)) return 'hidden';
  const found = await follow(files, bounds, path);
  if (typeof found === 'string') return found;
  if (isHidden(bounds.root, found.real)) return 'hidden';
  for (const each of new Set([target, found.real])) {
    if (await bounds.isIgnored(each, found.isFolder)) return 'ignored';
  }
  return found;
}

/** Reads a path as it stands, then decoded (`Salle%20A.png`), then without `#…` or `?…`. */
async function readInTurn<Result>(written: string, find: (path: string) => Promise<Result | 'missing'>) {
  const plain = written.replace(/[?#].*$/s, '');
  for (const path of new Set([written, decode(written), decode(plain)])) {
    const found = await find(path);
    if (found !== 'missing') return found;
  }
  return 'missing';
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

async function follow(
  files: FileSystem,
  { folder, root }: Bounds,
  path: string,
): Promise<Found | 'missing' | 'outside'> {
  if (path === '' || path.includes('\0')) return 'missing';
  // `C:` and `\\server` lead out on Windows, a scheme (`file:`) everywhere.
  if (isAbsolute(path) || /^([a-z][a-z0-9+.-]*:|[\\/])/i.test(path)) return 'outside';
  const target = resolve(folder, path);
  if (!isInside(root, target)) return 'outside';
  try {
    const real = await files.realpath(target);
    if (!isInside(root, real)) return 'outside';
    const stats = await files.stat(real, { bigint: true });
    if (!stats.isFile() && !stats.isDirectory()) return 'outside';
    // A few file systems number none.
    const id = stats.ino === 0n ? real : `${stats.dev}:${stats.ino}`;
    return { real, id, isFolder: stats.isDirectory(), size: Number(stats.size) };
  } catch (error) {
    if (isMissing(error)) return (await leavesRepository(files, root, target)) ? 'outside' : 'missing';
    throw error;
  }
}

/** Whether a path to nothing passes through a link that leads out: what is missing there is nobody's business. */
async function leavesRepository(files: FileSystem, root: string, target: string): Promise<boolean> {
  for (const folder of foldersUpwards(dirname(target), root)) {
    try {
      return !isInside(root, await files.realpath(folder));
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }
  return false;
}

/**
 * Whether a file that was found in a folder, not named, may be read: where it is a link, what it leads to must be what a
 * document might name.
 */
export async function leadsToOpen(
  files: FileSystem,
  { root, isIgnored }: Pick<Bounds, 'root' | 'isIgnored'>,
  path: string,
): Promise<boolean> {
  try {
    const stats = await files.lstat(path);
    if (!stats.isSymbolicLink()) return stats.isFile();
    const real = await files.realpath(path);
    if (!isInside(root, real) || isHidden(root, real)) return false;
    return (await files.stat(real)).isFile() && !(await isIgnored(real, false));
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/** Also what stands in a hidden folder, `.git` above all. */
function isHidden(root: string, path: string): boolean {
  return (
    isInside(root, path) &&
    relative(root, path)
      .split(sep)
      .some((segment) => segment.startsWith('.'))
  );
}
