import { dirname, extname } from 'node:path';
import type { FileSystem } from '../host.js';
import type { ResolvedStyle, StyleAsset } from '../style/resolve-style.js';
import { unweighed, type Weigh } from '../weight.js';
import { decodeText } from './decode-text.js';
import { findFontType } from './font-type.js';
import { findImageType } from './image-type.js';
import { isWholeImage } from './is-whole-image.js';
import { type Bounds, locate, type Refusal } from './locate.js';
import { readAtMost } from './read-at-most.js';

/** A larger one is no style sheet that anybody wrote. */
export const maxStyleBytes = 1024 * 1024;
/** All that a style sheet names: it goes into each PDF. */
const maxAssetBytes = 20 * 1024 * 1024;

/** What a path that is to lead to a style sheet turned out to be. */
export type StyleReading =
  | ({ readonly ok: true } & ResolvedStyle)
  | {
      readonly ok: false;
      readonly reason: Refusal | 'folder' | 'no-style' | 'too-large' | 'encoding';
    };

/** Reads the style sheet that a document names, with all that it needs. */
export async function readStyle(
  files: FileSystem,
  written: string,
  bounds: Bounds,
  weigh: Weigh = unweighed,
): Promise<StyleReading> {
  const located = await locate(files, bounds, written);
  if (typeof located === 'string') return { ok: false, reason: located };
  return readStyleAt(files, located.real, bounds, weigh);
}

/**
 * Reads the style sheet at a real path, with all that it needs.
 *
 * @param bounds for what it names, whatever their folder
 */
export async function readStyleAt(
  files: FileSystem,
  path: string,
  bounds: Bounds,
  weigh: Weigh = unweighed,
): Promise<StyleReading> {
  if ((await files.stat(path)).isDirectory()) return { ok: false, reason: 'folder' };
  if (extname(path).toLowerCase() !== '.css') return { ok: false, reason: 'no-style' };
  const bytes = await readAtMost(files, path, maxStyleBytes);
  if (bytes === 'not-a-file') return { ok: false, reason: 'no-style' };
  if (bytes === 'too-large') return { ok: false, reason: 'too-large' };
  const decoded = decodeText(bytes);
  if (!decoded.ok) return { ok: false, reason: 'encoding' };
  weigh(decoded.text.length);
  return { ok: true, ...(await embedAssets(files, decoded.text, { ...bounds, folder: dirname(path) })) };
}

/** Makes a style sheet that stands in the folder of the bounds self-contained. */
export async function embedAssets(files: FileSystem, css: string, bounds: Bounds): Promise<ResolvedStyle> {
  const { resolveStyle } = await import('../style/resolve-style.js');
  const known = new Map<string, Promise<StyleAsset>>();
  let left = maxAssetBytes;
  async function read(path: string): Promise<StyleAsset> {
    const asset = await readAsset(files, path, bounds, left);
    if (asset.ok) left -= asset.bytes.length;
    return asset;
  }
  return resolveStyle(css, (path) => {
    const asset = known.get(path) ?? read(path);
    known.set(path, asset);
    return asset;
  });
}

async function readAsset(files: FileSystem, path: string, bounds: Bounds, limit: number): Promise<StyleAsset> {
  const located = await locate(files, bounds, path);
  if (typeof located === 'string') return { ok: false, reason: located };
  const bytes = await readAtMost(files, located.real, limit);
  if (bytes === 'too-large') return { ok: false, reason: 'too-large' };
  const type = bytes === 'not-a-file' ? null : (findFontType(bytes) ?? findImageType(bytes)?.type ?? null);
  if (bytes === 'not-a-file' || type === null) return { ok: false, reason: 'unsupported' };
  return isWholeImage(bytes, type) ? { ok: true, bytes, type } : { ok: false, reason: 'broken' };
}
