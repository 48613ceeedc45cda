import { dirname, extname } from 'node:path';
import type { Weigh } from '../basics/weight.js';
import type { FileSystem } from '../host.js';
import type { StyleReading } from '../model/repository.js';
import type { ResolvedStyle } from '../model/resolved-style.js';
import type { StyleAsset } from '../style/resolve-style.js';
import type { Allowance } from './allowance.js';
import { decodeText } from './decode-text.js';
import { type Bounds, locate } from './locate.js';
import { readAtMost } from './read-at-most.js';
import { readImage } from './read-image.js';

/** A larger one is no style sheet that anybody wrote. */
export const maxStyleBytes = 1024 * 1024;
/** All that a style sheet names: it goes into each PDF. */
const maxAssetBytes = 20 * 1024 * 1024;

/** Where the files that a style sheet names stand, and what they may take together. */
export interface StyleLimits {
  readonly bounds: Bounds;
  readonly allowance: Allowance;
  readonly weigh: Weigh;
}

/** Reads the style sheet that a document names, with all that it needs. */
export async function readStyle(files: FileSystem, written: string, limits: StyleLimits): Promise<StyleReading> {
  const located = await locate(files, limits.bounds, written);
  if (typeof located === 'string') return { ok: false, reason: located };
  return readStyleAt(files, located.real, limits);
}

/**
 * Reads the style sheet at a real path, with all that it needs.
 *
 * @param limits for what it names, whatever their folder
 */
export async function readStyleAt(files: FileSystem, path: string, limits: StyleLimits): Promise<StyleReading> {
  if ((await files.stat(path)).isDirectory()) return { ok: false, reason: 'folder' };
  if (extname(path).toLowerCase() !== '.css') return { ok: false, reason: 'no-style' };
  const bytes = await readAtMost(files, path, maxStyleBytes);
  if (bytes === 'not-a-file') return { ok: false, reason: 'no-style' };
  if (bytes === 'too-large') return { ok: false, reason: 'too-large' };
  const decoded = decodeText(bytes);
  if (!decoded.ok) return { ok: false, reason: 'encoding' };
  limits.weigh(decoded.text.length);
  const bounds = { ...limits.bounds, folder: dirname(path) };
  return { ok: true, ...(await embedAssets(files, decoded.text, { ...limits, bounds })) };
}

/** Makes a style sheet that stands in the folder of the bounds self-contained. */
export async function embedAssets(
  files: FileSystem,
  css: string,
  { bounds, allowance, weigh }: StyleLimits,
): Promise<ResolvedStyle> {
  const { resolveStyle } = await import('../style/resolve-style.js');
  const known = new Map<string, Promise<StyleAsset>>();
  let left = maxAssetBytes;
  return resolveStyle(css, async (path) => {
    const located = await locate(files, bounds, path);
    if (typeof located === 'string') return { ok: false, reason: located };
    const asset = known.get(located.id) ?? readImage(files, located, { allowance, weigh, fonts: true, limit: left });
    known.set(located.id, asset);
    const read = await asset;
    if (!read.ok) return read;
    left -= read.bytes.length;
    return allowance.show(located.id, read.bytes.length) ? read : { ok: false, reason: 'page-too-large' };
  });
}
