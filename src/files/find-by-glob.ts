import { relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { findInFolder } from './find-in-folder.js';
import type { Candidate } from './meeting-input.js';
import type { Search } from './search.js';

/** The files that a glob names, of those that its folder holds. Null for what is no glob. */
export async function findByGlob(
  search: Search,
  pattern: string,
): Promise<{ base: string; candidates: Candidate[] } | null> {
  const scanned = picomatch.scan(pattern);
  if (!scanned.isGlob) return null;
  const path = scanned.base || '.';
  const base = resolve(search.host.cwd, path);
  // A pattern that names a folder names what is in it.
  const isNamed = picomatch([scanned.glob, `${scanned.glob}/**`]);
  const candidates = await findInFolder(search, { path, absolute: base });
  return {
    base,
    candidates: candidates.filter(({ absolute }) => isNamed(relative(base, absolute).replaceAll(sep, '/'))),
  };
}
