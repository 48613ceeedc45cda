import type { FileSystem } from '../host.js';
import { findRepositoryRoot } from './locations.js';

/** Where a folder is: both paths are real. */
export interface Place {
  readonly folder: string;
  /** The root of the git repository that it belongs to, or null. */
  readonly repository: string | null;
}

/** Finds the place of a folder; each is looked up once. */
export type FindPlace = (folder: string) => Promise<Place>;

export function openPlaces(files: FileSystem): FindPlace {
  const known = new Map<string, Promise<Place>>();
  return (folder) => {
    const place = known.get(folder) ?? find(files, folder);
    known.set(folder, place);
    return place;
  };
}

async function find(files: FileSystem, path: string): Promise<Place> {
  const folder = await files.realpath(path);
  return { folder, repository: await findRepositoryRoot(files, folder) };
}
