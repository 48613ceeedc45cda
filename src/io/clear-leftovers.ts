import { join } from 'node:path';
import process from 'node:process';
import type { FileSystem } from '../host.js';

/** Another run may be at work on what is younger. */
const leastAge = 60 * 60_000;

/** As `writeWhole` names what it writes. */
const temporaryName = /^\..{1,100}\.[\da-f]{12}\.tmp$/s;

/**
 * Removes what processes left of a file that they were writing when they were killed: regular files of this user alone,
 * which nobody put into git.
 */
export async function clearLeftovers(
  files: Pick<FileSystem, 'readdir' | 'lstat' | 'rm'>,
  folders: Iterable<string>,
  isTracked: (path: string) => Promise<boolean>,
): Promise<void> {
  for (const folder of folders) {
    const names = await files.readdir(folder).catch(() => []);
    for (const name of names) {
      if (!temporaryName.test(name)) continue;
      const path = join(folder, name);
      const stats = await files.lstat(path).catch(() => null);
      if (!stats?.isFile() || stats.uid !== (process.getuid?.() ?? stats.uid)) continue;
      if (Date.now() - stats.mtimeMs <= leastAge || (await isTracked(path))) continue;
      await files.rm(path, { force: true }).catch(() => {});
    }
  }
}
