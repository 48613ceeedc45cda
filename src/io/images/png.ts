import { constants, crc32, inflateSync } from 'node:zlib';
import type { Fault } from './fault.js';

export function isPng(view: Buffer): boolean {
  return view.toString('latin1', 0, 8) === '\x89PNG\r\n\x1a\n';
}

/** Depths of a sample for each kind of colour (PNG, 11.2.1). */
const depths: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

/** Of all frames of an animated one, each as large as the whole. Sixteen bits a sample take twice the space. */
export function countPngPixels(view: Buffer): number | Fault {
  if (view.length < 33 || view.toString('latin1', 12, 16) !== 'IHDR') return 'broken';
  const [width, height, depth = 0, kind = 0] = [view.readUInt32BE(16), view.readUInt32BE(20), view[24], view[25]];
  if (width === 0 || height === 0 || !depths[kind]?.includes(depth)) return 'broken';
  const names = new Set<string>();
  let frames = 0;
  for (const { name, data } of chunksOf(view)) {
    if (name === 'IDAT' && data.length > 0 && !names.has(name) && !beginsWell(data)) return 'broken';
    if (name === 'fcTL') frames++;
    names.add(name);
  }
  const isWhole = names.has('IEND') && names.has('IDAT') && (kind !== 3 || names.has('PLTE'));
  return isWhole ? width * height * Math.max(1, frames) * (depth === 16 ? 2 : 1) : 'broken';
}

/** The chunks up to the last one, or to one that is damaged. */
function* chunksOf(view: Buffer): Generator<{ name: string; data: Buffer }> {
  let name = '';
  for (let offset = 8; offset + 12 <= view.length && name !== 'IEND'; ) {
    const end = offset + 12 + view.readUInt32BE(offset);
    if (end > view.length) return;
    name = view.toString('latin1', offset + 4, offset + 8);
    // What a reader has to understand begins with a capital; one of the others may be damaged.
    const isNeeded = /^[A-Z]/.test(name);
    if (isNeeded && crc32(view.subarray(offset + 4, end - 4)) !== view.readUInt32BE(end - 4)) return;
    yield { name, data: view.subarray(offset + 8, end - 4) };
    offset = end;
  }
}

/** Whether data can be unpacked, and begins with a line of pixels (PNG, 9.2), as far as it costs next to nothing to see. */
function beginsWell(data: Buffer): boolean {
  try {
    const [filter = 0] = inflateSync(data.subarray(0, 1024), { finishFlush: constants.Z_SYNC_FLUSH });
    return filter <= 4;
  } catch {
    return false;
  }
}
