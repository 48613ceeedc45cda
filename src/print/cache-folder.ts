import type { Stats } from 'node:fs';
import { mkdir, realpath, stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { getuid } from 'node:process';

/** Whether a folder may hold a program that is run: only this user and root may put something there. */
export type CacheFolder =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly reason: string };

/** The folder of `minutes` in the user's cache, or null for a user without a home. */
export function cacheFolderOf(env: Readonly<Record<string, string | undefined>>): string | null {
  const cache = env.XDG_CACHE_HOME;
  // The XDG specification says to ignore a relative path.
  if (cache !== undefined && isAbsolute(cache)) return join(cache, 'minutes');
  const home = homeFolderOf(env);
  return home === null ? null : join(home, '.cache', 'minutes');
}

export function homeFolderOf(env: Readonly<Record<string, string | undefined>>): string | null {
  const home = env.HOME ?? env.USERPROFILE ?? registeredHome();
  return home !== null && isAbsolute(home) ? home : null;
}

/** Makes the folder where it is missing, and judges it. */
export async function openCacheFolder(folder: string): Promise<CacheFolder> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const path = await realpath(folder);
    return judgeOwnership(path);
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

/** @param path absolute, without symbolic links */
async function judgeOwnership(path: string): Promise<CacheFolder> {
  const folder = await stat(path);
  if (!isMine(folder)) return { ok: false, reason: `${path} belongs to another user` };
  if ((folder.mode & 0o022) !== 0) return { ok: false, reason: `${path} can be written by other users` };
  for (let parent = dirname(path), child = path; parent !== child; child = parent, parent = dirname(parent)) {
    const fault = findFaultOfParent(await stat(parent));
    if (fault !== null) return { ok: false, reason: `${parent} ${fault}` };
  }
  return { ok: true, path };
}

/** In a folder with the sticky bit, others can add names but not replace this one. */
function findFaultOfParent({ mode, uid }: Stats): string | null {
  if ((mode & 0o002) !== 0 && (mode & 0o1000) === 0) return 'can be written by every user';
  return uid === 0 || uid === getuid?.() ? null : 'belongs to another user';
}

function isMine({ uid }: Stats): boolean {
  return getuid === undefined || uid === getuid();
}

function registeredHome(): string | null {
  try {
    return userInfo().homedir;
  } catch {
    // The user has no entry, as in containers that run under an arbitrary number.
    return null;
  }
}
