import { rmSync } from 'node:fs';
import { lstat, mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';

/** A folder that only this user can enter, and that goes with the process at the latest. */
export interface PrivateFolder {
  readonly path: string;
  remove(): Promise<void>;
}

const lastWrite = 500;
const minute = 60_000;

/**
 * Makes a folder, and removes those that processes left which were killed.
 *
 * @param prefix path that the folder's name begins with
 */
export async function makePrivateFolder(prefix: string): Promise<PrivateFolder> {
  await sweepLeftovers(prefix);
  const path = await mkdtemp(prefix);
  const options = { recursive: true, force: true, maxRetries: 3, retryDelay: 20 } as const;
  function removeNow(): void {
    try {
      rmSync(path, options);
    } catch {
      // The process ends; whatever holds the folder is past waiting for.
    }
  }
  process.on('exit', removeNow);
  // What is in use is not as old as what was left.
  const sign = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => {});
  }, 10 * minute).unref();
  return {
    path,
    async remove() {
      clearInterval(sign);
      await rm(path, options).catch(() => {});
      // A process that was killed may have a last write under way, which makes the folder again.
      setTimeout(() => {
        removeNow();
        process.off('exit', removeNow);
      }, lastWrite).unref();
    },
  };
}

/** Removes this user's own folders of such names that nobody has used for an hour. Others' are in the way of nothing. */
async function sweepLeftovers(prefix: string): Promise<void> {
  const folder = dirname(prefix);
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    // As `mkdtemp` makes them.
    if (!name.startsWith(basename(prefix)) || !/^[A-Za-z0-9]{6}$/.test(name.slice(basename(prefix).length))) continue;
    const path = join(folder, name);
    const stats = await lstat(path).catch(() => null);
    if (!stats?.isDirectory() || stats.uid !== (process.getuid?.() ?? stats.uid)) continue;
    if (Date.now() - stats.mtimeMs > 60 * minute) await rm(path, { recursive: true, force: true }).catch(() => {});
  }
}
