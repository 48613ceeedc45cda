import type { Weigh } from '../basics/weight.js';
import type { FileSystem } from '../host.js';
import type { Asset } from '../model/repository.js';
import type { Allowance } from './allowance.js';
import { findFontType } from './font-type.js';
import { judgeImage } from './images/judge-image.js';
import { mayBeSvg } from './images/svg.js';
import type { Found } from './locate.js';
import { readAtMost } from './read-at-most.js';

/** A larger file is none for a document that goes by e-mail. */
export const maxFileBytes = 20 * 1024 * 1024;
/** Compressed to little, such a picture would still fill the browser's memory. */
const maxImagePixels = 64_000_000;

interface ImageLimits {
  readonly allowance: Allowance;
  /** Weighs a drawing: it takes as long to read as any text. */
  readonly weigh: Weigh;
  readonly fonts?: boolean;
  /** In bytes. */
  readonly limit?: number;
}

/**
 * Reads a picture and, where `fonts` is given, a font.
 *
 * @throws TooHeavy
 */
export async function readImage(
  files: FileSystem,
  { real, id }: Found,
  { allowance, weigh, fonts = false, limit = maxFileBytes }: ImageLimits,
): Promise<Asset> {
  const bytes = await readAtMost(files, real, limit);
  if (bytes === 'too-large') return { ok: false, reason: 'too-large' };
  if (bytes === 'not-a-file') return { ok: false, reason: 'unsupported' };
  if (mayBeSvg(bytes)) weigh(bytes.length);
  const font = fonts ? findFontType(bytes) : null;
  const judged = font === null ? judgeImage(bytes) : ({ ok: true, type: font, pixels: 0 } as const);
  if (!judged.ok) return judged;
  const { type, pixels } = judged;
  if (pixels > maxImagePixels) return { ok: false, reason: 'too-large' };
  if (!allowance.take(id, { bytes: bytes.length, pixels })) return { ok: false, reason: 'too-much' };
  return { ok: true, bytes, type };
}
