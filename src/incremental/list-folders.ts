import { dirname, join, resolve } from 'node:path';
import type { FileSystem, Host } from '../host.js';
import { isMissing } from '../io/error-code.js';
import { findRepositoryRoot, foldersUpwards } from '../io/locations.js';
import { splitGlob } from '../meetings/find-by-glob.js';

/**
 * The folders in which a change may concern meetings: those named with all below them, those of other files that were
 * read, and those above, for their configurations.
 */
export async function listFoldersOf(
  paths: readonly string[],
  read: Iterable<string>,
  { files, cwd }: Host,
): Promise<ReadonlySet<string>> {
  const folders = new Set([...read].map((path) => dirname(path)));
  for (const path of paths) {
    const top = resolve(cwd, splitGlob(path).folder);
    const below = await listBelow(files, top);
    for (const folder of below.length > 0 ? below : [dirname(top)]) folders.add(folder);
    const root = await findRepositoryRoot(files, top);
    if (root !== null) for (const folder of foldersUpwards(top, root)) folders.add(folder);
  }
  return folders;
}

async function listBelow(files: FileSystem, folder: string): Promise<string[]> {
  try {
    const found = [folder];
    for (const entry of await files.readdir(folder, { withFileTypes: true })) {
      if (!entry.isDirectory() || entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      found.push(...(await listBelow(files, join(folder, entry.name))));
    }
    return found;
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
