import { basename, dirname, join } from 'node:path';
import { unweighed, type Weigh } from '../basics/weight.js';
import type { FileSystem } from '../host.js';
import type { Asset, Repository } from '../model/repository.js';
import { UserError } from '../model/user-error.js';
import { createAllowance } from './allowance.js';
import { isMissing } from './error-code.js';
import { type Bounds, locate, locateLink } from './locate.js';
import { exists } from './locations.js';
import { maxFileBytes, readImage } from './read-image.js';

/**
 * The files that one document may name, each of which is read once.
 *
 * @param weigh weighs those that take long to judge
 */
export function createRepository(files: FileSystem, bounds: Bounds, weigh: Weigh = unweighed): Repository {
  const allowance = createAllowance();
  const images = new Map<string, Promise<Asset>>();
  return {
    async readImage(relative) {
      const located = await locate(files, bounds, relative);
      if (typeof located === 'string') return { ok: false, reason: located };
      const image = images.get(located.id) ?? readImage(files, located, { allowance, weigh });
      images.set(located.id, image);
      const read = await image;
      return !read.ok || allowance.show(located.id, read.bytes.length) ? read : { ok: false, reason: 'page-too-large' };
    },
    async exists(relative) {
      const located = await locateLink(files, bounds, relative);
      return typeof located === 'string' ? located : 'yes';
    },
    async findAnnex(relative) {
      const located = await locate(files, bounds, relative);
      if (typeof located === 'string') return located;
      const { id, isFolder, size } = located;
      if (isFolder) return 'folder';
      if (size > maxFileBytes) return 'heavy-annex';
      return allowance.take(id, { bytes: size, pixels: 0 }) ? 'yes' : 'too-much';
    },
    async findTemplate(relative) {
      const { findTemplate } = await import('./find-template.js');
      const template = await findTemplate(files, bounds, relative);
      return template.ok ? 'yes' : template;
    },
    async readStyle(relative) {
      const { readStyle } = await import('./style-files.js');
      return readStyle(files, relative, { bounds, allowance, weigh });
    },
  };
}

/**
 * Where a new file would really stand: the real path of the nearest folder that is there, and the rest.
 *
 * @throws UserError (exit code 2) where a link on the way leads to nothing: it may lead anywhere
 */
export async function realPathOfNew(files: FileSystem, path: string): Promise<string> {
  try {
    return await files.realpath(path);
  } catch (error) {
    if (!isMissing(error) || dirname(path) === path) throw error;
    if (await exists(files, path)) {
      throw new UserError(`\`${path}\` is a symbolic link that leads to nothing`, {
        hint: 'remove it, or write elsewhere',
        exitCode: 2,
        cause: error,
      });
    }
    return join(await realPathOfNew(files, dirname(path)), basename(path));
  }
}
