import { relative, resolve, sep } from 'node:path';
import { isInside } from '../io/locations.js';

/** Where paths are shown from, and where those who read the reports start: real folders, absolute. */
export interface ReportFolders {
  readonly cwd: string;
  /** The root of the checkout. */
  readonly root: string;
}

/** Of the folders that a service says it has checked out, the one that we work in; else the current folder. */
export function findFolders(cwd: string, checkout: string | undefined): ReportFolders {
  return { cwd, root: checkout && isInside(checkout, cwd) ? resolve(checkout) : cwd };
}

/** A path as others name it: from the root of the checkout, with forward slashes; absolute where it is not below. */
export function toRepositoryPath(path: string, { cwd, root }: ReportFolders): string {
  const absolute = resolve(cwd, path);
  const shown = isInside(root, absolute) ? relative(root, absolute) : absolute;
  return sep === '/' ? shown : shown.replaceAll(sep, '/');
}
