import { basename, join } from 'node:path';
import type { FileSystem } from '../host.js';
import { foldName } from './fold-name.js';

/** Looks for files by their names alone, in a folder and everywhere below it. */
export interface NameSearch {
  /** Whether something of this name is there, or it cannot be known. */
  mayStand(name: string): Promise<boolean>;
}

/** In a folder that holds more, nothing is known. */
const maxEntries = 1_000_000;

/** Nothing is looked at before the first name is asked for, and everything only once. */
export function createNameSearch(files: Pick<FileSystem, 'readdir'>, root: string): NameSearch {
  let listing: Promise<ReadonlySet<string> | null> | undefined;
  return {
    async mayStand(name) {
      listing ??= listNames(files, root);
      const names = await listing;
      return names === null || names.has(foldName(name));
    },
  };
}

/** @returns null where a folder cannot be read, or there are too many entries */
async function listNames(files: Pick<FileSystem, 'readdir'>, root: string): Promise<ReadonlySet<string> | null> {
  const names = new Set<string>();
  const folders = [root];
  let count = 0;
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = await files.readdir(folder, { withFileTypes: true }).catch(() => null);
    if (entries === null) return null;
    count += entries.length;
    if (count > maxEntries) return null;
    for (const entry of entries) {
      names.add(foldName(entry.name));
      // Git's own store holds many files and no name of anybody's.
      const isStore = entry.name === 'objects' && basename(folder) === '.git';
      if (entry.isDirectory() && !isStore) folders.push(join(folder, entry.name));
    }
  }
  return names;
}
