import { dirname, extname, relative, resolve, sep } from 'node:path';
import type { FileSystem } from '../host.js';
import type { ResolvedStyle, StyleAsset } from '../style/resolve-style.js';
import { decodeText } from './decode-text.js';
import { findFontType } from './font-type.js';
import { findImageType } from './image-type.js';
import { readAtMost } from './read-at-most.js';
import { locate } from './repository.js';

/** A larger one is no style sheet that anybody wrote. */
export const maxStyleBytes = 1024 * 1024;
/** All that a style sheet names: it goes into each PDF. */
const maxAssetBytes = 20 * 1024 * 1024;

/** What a path that is to lead to a style sheet turned out to be. */
export type StyleReading =
  | ({ readonly ok: true } & ResolvedStyle)
  | {
      readonly ok: false;
      readonly reason: 'missing' | 'outside' | 'hidden' | 'folder' | 'no-style' | 'too-large' | 'encoding';
    };

/** Where a document may lead: from its folder, and never out of `root`, both real. */
export interface StyleBounds {
  readonly folder: string;
  readonly root: string;
}

/** Reads the style sheet that a document names, with all that it needs. */
export async function readStyle(
  files: FileSystem,
  written: string,
  { folder, root }: StyleBounds,
): Promise<StyleReading> {
  const located = await locate(files, folder, root, written);
  if (typeof located === 'string') return { ok: false, reason: located };
  if (isHidden(root, located.real) || isHidden(root, resolve(folder, written))) return { ok: false, reason: 'hidden' };
  if ((await files.stat(located.real)).isDirectory()) return { ok: false, reason: 'folder' };
  if (extname(located.real).toLowerCase() !== '.css') return { ok: false, reason: 'no-style' };
  const bytes = await readAtMost(files, located.real, maxStyleBytes);
  if (bytes === 'not-a-file') return { ok: false, reason: 'no-style' };
  if (bytes === 'too-large') return { ok: false, reason: 'too-large' };
  const decoded = decodeText(bytes);
  if (!decoded.ok) return { ok: false, reason: 'encoding' };
  return { ok: true, ...(await embedAssets(files, decoded.text, { folder: dirname(located.real), root })) };
}

/** Makes a style sheet that stands in `folder` self-contained. */
export async function embedAssets(
  files: FileSystem,
  css: string,
  { folder, root }: StyleBounds,
): Promise<ResolvedStyle> {
  const { resolveStyle } = await import('../style/resolve-style.js');
  const known = new Map<string, Promise<StyleAsset>>();
  let left = maxAssetBytes;
  async function read(path: string): Promise<StyleAsset> {
    const asset = await readAsset(files, path, { folder, root }, left);
    if (asset.ok) left -= asset.bytes.length;
    return asset;
  }
  return resolveStyle(css, (path) => {
    const asset = known.get(path) ?? read(path);
    known.set(path, asset);
    return asset;
  });
}

async function readAsset(
  files: FileSystem,
  path: string,
  { folder, root }: StyleBounds,
  limit: number,
): Promise<StyleAsset> {
  const located = await locate(files, folder, root, path);
  if (typeof located === 'string') return { ok: false, reason: located };
  if (isHidden(root, located.real) || isHidden(root, resolve(folder, path))) return { ok: false, reason: 'hidden' };
  const bytes = await readAtMost(files, located.real, limit);
  if (bytes === 'too-large') return { ok: false, reason: 'too-large' };
  const type = bytes === 'not-a-file' ? null : (findFontType(bytes) ?? findImageType(bytes)?.type ?? null);
  return bytes === 'not-a-file' || type === null ? { ok: false, reason: 'unsupported' } : { ok: true, bytes, type };
}

/** Also what stands in a hidden folder, `.git` above all. */
function isHidden(root: string, path: string): boolean {
  return relative(root, path)
    .split(sep)
    .some((segment) => segment.startsWith('.') && segment !== '..' && segment !== '.');
}
