import { oncePerKey } from '../basics/once.js';
import type { FileSystem } from '../host.js';
import { createGitIgnore, type IsIgnored } from './git-ignore.js';
import type { Bounds } from './locate.js';
import { findRepositoryRoot } from './locations.js';

/** Where a folder is: both paths are real. */
export interface FolderPlace {
  readonly folder: string;
  /** The root of the git repository that it belongs to, or null. */
  readonly repository: string | null;
  /** Of that repository. */
  readonly isIgnored: IsIgnored;
}

/** Finds the place of a folder; each is looked up once. */
export type FindPlace = (folder: string) => Promise<FolderPlace>;

export function createPlaces(files: FileSystem): FindPlace {
  const ignoreOf = oncePerKey((repository: string | null) => createGitIgnore(files, repository));
  return oncePerKey(async (path: string) => {
    const folder = await files.realpath(path);
    const repository = await findRepositoryRoot(files, folder);
    return { folder, repository, isIgnored: ignoreOf(repository) };
  });
}

/** Where the documents of a place may lead. */
export function boundsOf({ folder, repository, isIgnored }: FolderPlace): Bounds {
  return { folder, root: repository ?? folder, isIgnored };
}
