import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import type { FileSystem } from '../host.js';
import { isMissing } from './error-code.js';

/** Whether `path` is `folder` or stands below it; both absolute and real. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

/** A path as a person in `cwd` would write it: relative below `cwd` or next to it. */
export function displayPath(cwd: string, absolute: string): string {
  return relative(cwd, absolute) || '.';
}

/** `folder` and the folders above it, up to `top` or the root of the file system. */
export function* foldersUpwards(folder: string, top?: string): Generator<string> {
  for (let current = folder; ; current = dirname(current)) {
    yield current;
    if (current === top || dirname(current) === current) return;
  }
}

/** The root of the git repository that a real folder belongs to, or null. */
export async function findRepositoryRoot(files: FileSystem, folder: string): Promise<string | null> {
  for (const candidate of foldersUpwards(folder)) {
    if (await exists(files, join(candidate, '.git'))) return candidate;
  }
  return null;
}

/** Whether a path names anything, a broken link too. */
export async function exists(files: FileSystem, path: string): Promise<boolean> {
  try {
    await files.lstat(path);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
