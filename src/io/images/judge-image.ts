import { findFontType } from '../font-type.js';
import { countAvifPixels, isAvif } from './avif.js';
import type { Fault } from './fault.js';
import { countGifPixels, isGif } from './gif.js';
import { countJpegPixels, isJpeg } from './jpeg.js';
import { countPngPixels, isPng } from './png.js';
import { countSvgPixels, findSvg } from './svg.js';
import { countWebpPixels, isWebp } from './webp.js';

/**
 * What a picture is by its content, never by its name. `pixels` tells what it takes to draw it: those of all its frames, as
 * many of 32 bits as a browser has to decode.
 */
export type JudgedImage =
  | { readonly ok: true; readonly type: string; readonly pixels: number }
  | { readonly ok: false; readonly reason: 'unsupported' | Fault };

/** Counts pixels without decoding any. */
type CountPixels = (view: Buffer) => number | Fault;

const formats: readonly { type: string; isOne: (view: Buffer) => boolean; count: CountPixels }[] = [
  { type: 'image/png', isOne: isPng, count: countPngPixels },
  { type: 'image/jpeg', isOne: isJpeg, count: countJpegPixels },
  { type: 'image/gif', isOne: isGif, count: countGifPixels },
  { type: 'image/webp', isOne: isWebp, count: countWebpPixels },
  { type: 'image/avif', isOne: isAvif, count: countAvifPixels },
];

/** @param depth how many drawings are around it */
export function judgeImage(bytes: Uint8Array, depth = 0): JudgedImage {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const format = formats.find(({ isOne }) => isOne(view));
  if (format !== undefined) return judge(format.type, format.count(view));
  const svg = findSvg(view);
  if (svg === null) return { ok: false, reason: 'unsupported' };
  return judge(
    'image/svg+xml',
    countSvgPixels(svg, (inner) => countInner(inner, depth + 1)),
  );
}

/** Pictures in drawings in pictures in drawings: nobody draws so, and each would be read once more. */
const maxDepth = 3;

function countInner(bytes: Uint8Array, depth: number): number | null {
  if (findFontType(bytes) !== null) return 0;
  const judged = depth > maxDepth ? null : judgeImage(bytes, depth);
  return judged?.ok ? judged.pixels : null;
}

function judge(type: string, pixels: number | Fault): JudgedImage {
  return typeof pixels === 'string' ? { ok: false, reason: pixels } : { ok: true, type, pixels };
}
