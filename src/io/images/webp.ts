import type { Fault } from './fault.js';

export function isWebp(view: Buffer): boolean {
  return view.toString('latin1', 0, 4) === 'RIFF' && view.toString('latin1', 8, 12) === 'WEBP';
}

/** Of all its frames, each as large as the largest width and height that it tells of. */
export function countWebpPixels(view: Buffer): number | Fault {
  const end = view.length < 12 ? Number.POSITIVE_INFINITY : 8 + view.readUInt32LE(4);
  const sizes = end > view.length ? null : readChunks(view.subarray(12, end));
  if (sizes === null || !sizes.some(({ isFrame }) => isFrame)) return 'broken';
  let [width, height, frames] = [0, 0, 0];
  for (const size of sizes) {
    width = Math.max(width, size.width);
    height = Math.max(height, size.height);
    if (size.isFrame) frames++;
  }
  return width * height * frames;
}

interface Size {
  readonly width: number;
  readonly height: number;
  readonly isFrame: boolean;
}

/** What the chunks say of sizes; null where one is damaged. In a frame there is none. */
function readChunks(view: Buffer, isInFrame = false): readonly Size[] | null {
  const sizes: Size[] = [];
  for (let offset = 0; offset + 8 <= view.length; ) {
    const name = view.toString('latin1', offset, offset + 4);
    const start = offset + 8;
    const end = start + view.readUInt32LE(offset + 4);
    if (end > view.length) return null;
    const read = name === 'ANMF' && isInFrame ? null : readers[name]?.(view.subarray(start, end));
    if (read === null) return null;
    for (const size of read ?? []) sizes.push(size);
    offset = end + (end % 2);
  }
  return sizes;
}

/** By the name of a chunk (RFC 9649); others hold no picture. */
const readers: Readonly<Record<string, (data: Buffer) => readonly Size[] | null>> = {
  VP8X: (data) => (data.length < 10 ? null : [sizeOf(1 + data.readUIntLE(4, 3), 1 + data.readUIntLE(7, 3), false)]),
  'VP8 '(data) {
    if (data.length < 10 || data.toString('latin1', 3, 6) !== '\x9d\x01\x2a') return null;
    return [sizeOf(data.readUInt16LE(6) & 0x3fff, data.readUInt16LE(8) & 0x3fff)];
  },
  VP8L(data) {
    if (data.length < 5 || data[0] !== 0x2f) return null;
    const bits = data.readUInt32LE(1);
    return [sizeOf(1 + (bits & 0x3fff), 1 + ((bits >>> 14) & 0x3fff))];
  },
  ANMF(data) {
    if (data.length <= 24) return null;
    const inner = readChunks(data.subarray(16), true);
    const outer = sizeOf(1 + data.readUIntLE(6, 3), 1 + data.readUIntLE(9, 3));
    return inner && [outer, ...inner.map((size) => ({ ...size, isFrame: false }))];
  },
};

function sizeOf(width: number, height: number, isFrame = true): Size {
  return { width, height, isFrame };
}
