import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import type { Asset, Repository } from '../compile.js';
import type { FileSystem } from '../host.js';
import { isMissing } from './error-code.js';
import { findImageType } from './image-type.js';
import { foldersUpwards, isInside } from './locations.js';
import { readAtMost } from './read-at-most.js';

/** A picture larger than this is no picture for a document that goes by e-mail. */
const maxImageBytes = 20 * 1024 * 1024;
/** Compressed to little, such a picture would still fill the browser's memory. */
const maxImagePixels = 100_000_000;

/** Where a path of a document leads: to a real path inside the repository, to nothing, or out of it. */
export type Located = { readonly real: string } | 'missing' | 'outside';

/**
 * The files that a document may name.
 *
 * @param folder the document's folder, real
 * @param root the repository's root, real; `folder` stands in it
 */
export function openRepository(files: FileSystem, folder: string, root: string): Repository {
  return {
    async readImage(relative) {
      const located = await locate(files, folder, root, relative);
      if (typeof located === 'string') return { ok: false, reason: located };
      return readImage(files, located.real);
    },
    async exists(relative) {
      const located = await locate(files, folder, root, relative);
      return typeof located === 'string' ? located : 'yes';
    },
    async readStyle(relative) {
      const { readStyle } = await import('./style-files.js');
      return readStyle(files, relative, { folder, root });
    },
  };
}

async function readImage(files: FileSystem, path: string): Promise<Asset> {
  const bytes = await readAtMost(files, path, maxImageBytes);
  if (bytes === 'too-large') return { ok: false, reason: 'too-large' };
  const image = bytes === 'not-a-file' ? null : findImageType(bytes);
  if (bytes === 'not-a-file' || image === null) return { ok: false, reason: 'unsupported' };
  if (image.pixels !== null && image.pixels > maxImagePixels) return { ok: false, reason: 'too-large' };
  return { ok: true, bytes, type: image.type };
}

/** Follows a path as written in a document: as it stands, then decoded (`Salle%20A.png`), then without `#…` or `?…`. */
export async function locate(files: FileSystem, folder: string, root: string, written: string): Promise<Located> {
  let found: Located = 'missing';
  for (const path of readings(written)) {
    found = await locateExactly(files, folder, root, path);
    if (found !== 'missing') return found;
  }
  return found;
}

function readings(written: string): Set<string> {
  const plain = written.replace(/[?#].*$/s, '');
  return new Set([written, decode(written), decode(plain)]);
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

async function locateExactly(files: FileSystem, folder: string, root: string, path: string): Promise<Located> {
  if (path === '' || path.includes('\0')) return 'missing';
  // `C:` and `\\server` lead out on Windows, a scheme (`file:`) everywhere.
  if (isAbsolute(path) || /^([a-z][a-z0-9+.-]*:|[\\/])/i.test(path)) return 'outside';
  const target = resolve(folder, path);
  if (!isInside(root, target)) return 'outside';
  try {
    const real = await files.realpath(target);
    if (!isInside(root, real)) return 'outside';
    const stats = await files.stat(real);
    return stats.isFile() || stats.isDirectory() ? { real } : 'outside';
  } catch (error) {
    if (isMissing(error)) return (await leavesRepository(files, root, target)) ? 'outside' : 'missing';
    throw error;
  }
}

/** Whether a path to nothing passes through a link that leads out: what is missing there is nobody's business. */
async function leavesRepository(files: FileSystem, root: string, target: string): Promise<boolean> {
  for (const folder of foldersUpwards(dirname(target), root)) {
    try {
      return !isInside(root, await files.realpath(folder));
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }
  return false;
}

/** Where a new file would really stand: the real path of the nearest folder that is there, and the rest. */
export async function realPathOfNew(files: FileSystem, path: string): Promise<string> {
  try {
    return await files.realpath(path);
  } catch (error) {
    if (!isMissing(error) || dirname(path) === path) throw error;
    return join(await realPathOfNew(files, dirname(path)), basename(path));
  }
}
