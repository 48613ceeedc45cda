import { basename, dirname, join } from 'node:path';
import type { Asset, Repository } from '../compile.js';
import type { FileSystem } from '../host.js';
import { UserError } from '../user-error.js';
import { unweighed, type Weigh } from '../weight.js';
import { isMissing } from './error-code.js';
import { findImageType, mayBeDrawing } from './image-type.js';
import { isWholeImage } from './is-whole-image.js';
import { type Bounds, locate, locateLink } from './locate.js';
import { exists } from './locations.js';
import { readAtMost } from './read-at-most.js';

/** A picture larger than this is no picture for a document that goes by e-mail. */
const maxImageBytes = 20 * 1024 * 1024;
/** Compressed to little, such a picture would still fill the browser's memory. */
const maxImagePixels = 100_000_000;

/** The files that a document may name. */
export function openRepository(files: FileSystem, bounds: Bounds, weigh: Weigh = unweighed): Repository {
  return {
    async readImage(relative) {
      const located = await locate(files, bounds, relative);
      if (typeof located === 'string') return { ok: false, reason: located };
      return readImage(files, located.real, weigh);
    },
    async exists(relative) {
      const located = await locateLink(files, bounds, relative);
      return typeof located === 'string' ? located : 'yes';
    },
    async findAnnex(relative) {
      const located = await locate(files, bounds, relative);
      if (typeof located === 'string') return located;
      return located.isFolder ? 'folder' : 'yes';
    },
    async findTemplate(relative) {
      const { findTemplate } = await import('./find-template.js');
      const template = await findTemplate(files, bounds, relative);
      return template.ok ? 'yes' : template;
    },
    async readStyle(relative) {
      const { readStyle } = await import('./style-files.js');
      return readStyle(files, relative, bounds, weigh);
    },
  };
}

async function readImage(files: FileSystem, path: string, weigh: Weigh): Promise<Asset> {
  const bytes = await readAtMost(files, path, maxImageBytes);
  if (typeof bytes !== 'string' && mayBeDrawing(bytes)) weigh(bytes.length);
  if (bytes === 'too-large') return { ok: false, reason: 'too-large' };
  const image = bytes === 'not-a-file' ? null : findImageType(bytes);
  if (bytes === 'not-a-file' || image === null) return { ok: false, reason: 'unsupported' };
  if (image.pixels !== null && image.pixels > maxImagePixels) return { ok: false, reason: 'too-large' };
  if (!isWholeImage(bytes, image.type)) return { ok: false, reason: 'broken' };
  return { ok: true, bytes, type: image.type };
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
