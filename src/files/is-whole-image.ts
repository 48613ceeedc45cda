import { crc32 } from 'node:zlib';

/**
 * Whether a picture has all its parts, so that a browser can draw it. Nothing is decoded: its pieces are walked through, and
 * where the format has sums of them, these are compared.
 *
 * @param type as `findImageType` tells it
 */
export function isWholeImage(bytes: Uint8Array, type: string): boolean {
  const isWhole = judges[type];
  return isWhole === undefined || isWhole(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

/** Of an SVG document this is known already. */
const judges: Readonly<Record<string, (view: Buffer) => boolean>> = {
  'image/png': isWholePng,
  'image/jpeg': isWholeJpeg,
  'image/gif': hasWholeFrame,
  'image/webp': isWholeWebp,
  'image/avif': isWholeAvif,
};

/** Depths of a sample for each kind of colour (PNG, 11.2.1). */
const pngDepths: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

function isWholePng(view: Buffer): boolean {
  const [kind = 0, depth = 0] = [view[25], view[24]];
  if (view.readUInt32BE(16) === 0 || view.readUInt32BE(20) === 0 || !pngDepths[kind]?.includes(depth)) return false;
  const names = new Set<string>();
  for (const { name, data } of pngChunks(view)) {
    if (name === 'IDAT' && data.length > 0 && !names.has(name) && !isPacked(data)) return false;
    names.add(name);
  }
  return names.has('IEND') && names.has('IDAT') && (kind !== 3 || names.has('PLTE'));
}

/** The chunks up to the last one, or to one that is damaged. */
function* pngChunks(view: Buffer): Generator<{ name: string; data: Buffer }> {
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

/** Whether data begins as zlib packs it (RFC 1950, 2.2). */
function isPacked(data: Buffer): boolean {
  return data.length > 1 && ((data[0] ?? 0) & 15) === 8 && data.readUInt16BE(0) % 31 === 0;
}

/** Frames that browsers decode: baseline, extended and progressive. */
const jpegFrames = [0xc0, 0xc1, 0xc2];
const [startOfScan, endOfImage] = [0xda, 0xd9];

function isWholeJpeg(view: Buffer): boolean {
  let hasFrame = false;
  let hasScan = false;
  for (const { marker, data } of jpegSegments(view)) {
    if (marker === endOfImage) return hasScan;
    if (jpegFrames.includes(marker)) hasFrame = data.length > 5 && data.readUInt16BE(3) > 0;
    if (marker === startOfScan) hasScan = hasFrame;
  }
  return false;
}

/** The segments up to the end of the picture, or to one that is damaged. Between them, all that is no marker is data. */
function* jpegSegments(view: Buffer): Generator<{ marker: number; data: Buffer }> {
  for (let offset = view.indexOf(0xff, 2); offset >= 0; offset = view.indexOf(0xff, offset)) {
    const marker = view[++offset] ?? 0;
    if (!beginsSegment(marker)) continue;
    const length = marker === endOfImage ? 2 : offset + 3 <= view.length ? view.readUInt16BE(offset + 1) : 0;
    const end = offset + 1 + length;
    if (marker !== endOfImage && (length < 2 || end > view.length)) return;
    yield { marker, data: view.subarray(offset + 3, end) };
    if (marker === endOfImage) return;
    offset = end;
  }
}

/** Not a byte of data, a restart, or a byte that only fills. */
function beginsSegment(marker: number): boolean {
  return marker >= 0xc0 && marker !== 0xff && !(marker >= 0xd0 && marker <= 0xd8);
}

/** Only its first frame is printed. */
function hasWholeFrame(view: Buffer): boolean {
  const tableSize = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  let offset = 13 + tableSize(view[10] ?? 0);
  while (offset < view.length) {
    const kind = view[offset];
    if (kind === 0x21) offset = skipSubBlocks(view, offset + 2);
    else if (kind === 0x2c) {
      const data = offset + 10 + tableSize(view[offset + 9] ?? 0);
      const codeSize = view[data] ?? 0;
      return codeSize >= 1 && codeSize <= 11 && skipSubBlocks(view, data + 1) <= view.length;
    } else return false;
  }
  return false;
}

/** Past the end where they are cut off. */
function skipSubBlocks(view: Buffer, start: number): number {
  let offset = start;
  for (let size = view[offset]; size !== 0; size = view[offset]) {
    if (size === undefined) return view.length + 1;
    offset += size + 1;
  }
  return offset + 1;
}

function isWholeWebp(view: Buffer): boolean {
  const end = 8 + view.readUInt32LE(4);
  if (end > view.length) return false;
  for (let offset = 12; offset + 8 <= end; ) {
    const name = view.toString('latin1', offset, offset + 4);
    const size = view.readUInt32LE(offset + 4);
    const data = offset + 8;
    if (data + size > end) return false;
    if (name === 'VP8 ') return view.toString('latin1', data + 3, data + 6) === '\x9d\x01\x2a';
    if (name === 'VP8L') return view[data] === 0x2f;
    if (name === 'ANMF') return size > 24;
    offset = data + size + (size % 2);
  }
  return false;
}

/** It is made of boxes (ISO/IEC 14496-12, 4.2). */
function isWholeAvif(view: Buffer): boolean {
  const names = new Set<string>();
  for (let offset = 0; offset < view.length; ) {
    if (offset + 8 > view.length) return false;
    const size = view.readUInt32BE(offset);
    names.add(view.toString('latin1', offset + 4, offset + 8));
    if (size === 0) break;
    // One of more than 4 GB would be too large a picture.
    if (size < 8 || offset + size > view.length) return false;
    offset += size;
  }
  return names.has('mdat') && (names.has('meta') || names.has('moov'));
}
