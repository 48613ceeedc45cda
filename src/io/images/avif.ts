import { countAv1Pixels } from './av1.js';
import { type Box, boxesOf, findBox } from './boxes.js';
import type { Fault } from './fault.js';

/** An animated one (`avis`) is none: nobody knows how many pictures it has until they are decoded. */
export function isAvif(view: Buffer): boolean {
  return view.toString('latin1', 4, 12) === 'ftypavif';
}

/**
 * Of the picture as a whole, and of all that is decoded to make it: tiles, transparency, each as its own data tells (ISO/IEC
 * 23008-12).
 */
export function countAvifPixels(view: Buffer): number | Fault {
  try {
    const meta = findBox(boxesOf(view), 'meta');
    const boxes = boxesOf(meta.subarray(4));
    const properties = boxesOf(findBox(boxesOf(findBox(boxes, 'iprp')), 'ipco'));
    const sizes = properties.filter(({ name }) => name === 'ispe');
    const pictures = readItems(view, boxes).map(countAv1Pixels);
    if (sizes.length === 0 || pictures.length === 0) return 'unmeasured';
    const whole = sizes.reduce((most, { data }) => Math.max(most, data.readUInt32BE(4) * data.readUInt32BE(8)), 0);
    return pictures.reduce((sum, pixels) => sum + pixels, whole);
  } catch (error) {
    // Read past its end, or a box that is not there.
    if (error instanceof RangeError) return 'broken';
    throw error;
  }
}

/** The data of each item that is coded as AV1. @throws RangeError */
function readItems(view: Buffer, boxes: readonly Box[]): readonly Buffer[] {
  const inside = boxes.find(({ name }) => name === 'idat')?.data ?? Buffer.alloc(0);
  const coded = readCodedItems(findBox(boxes, 'iinf'));
  let left = view.length;
  return readLocations(findBox(boxes, 'iloc'))
    .filter(({ id }) => coded.has(id))
    .map(({ isInside, extents }) => {
      const pieces = extents.map(({ start, length }) => cut(isInside ? inside : view, start, length));
      for (const piece of pieces) left -= piece.length;
      if (left < 0) throw new RangeError('Items share their data');
      return Buffer.concat(pieces);
    });
}

/** @param length 0: to the end */
function cut(view: Buffer, start: number, length: number): Buffer {
  const end = length === 0 ? view.length : start + length;
  if (start > view.length || end > view.length) throw new RangeError('An item ends outside its file');
  return view.subarray(start, end);
}

/** The numbers of the items of type `av01`. */
function readCodedItems(data: Buffer): ReadonlySet<number> {
  const entries = boxesOf(data.subarray(data[0] === 0 ? 6 : 8));
  const ids = entries.map(({ data: entry }) => {
    // Versions before the second know no types.
    const size = entry[0] === 2 ? 2 : 4;
    if ((entry[0] ?? 0) < 2 || entry.toString('latin1', 6 + size, 10 + size) !== 'av01') return null;
    return entry.readUIntBE(4, size);
  });
  return new Set(ids.filter((id) => id !== null));
}

interface Location {
  readonly id: number;
  /** In the box `idat`, else in the file. */
  readonly isInside: boolean;
  readonly extents: readonly { readonly start: number; readonly length: number }[];
}

function readLocations(data: Buffer): readonly Location[] {
  const version = data.readUInt8(0);
  let offset = 4;
  function take(size: number): number {
    // Sizes of eight bytes are of no use here: such a file would be too large.
    const value = size === 0 ? 0 : data.readUIntBE(size === 8 ? offset + 2 : offset, Math.min(size, 6));
    offset += size;
    return value;
  }
  const sizes = take(2);
  const [offsetSize, lengthSize, baseSize, indexSize] = [12, 8, 4, 0].map((shift) => (sizes >> shift) & 15) as [
    number,
    number,
    number,
    number,
  ];
  const wide = version === 2 ? 4 : 2;
  return Array.from({ length: take(wide) }, () => {
    const id = take(wide);
    const isInside = version > 0 && (take(2) & 15) === 1;
    take(2);
    const base = take(baseSize);
    const extents = Array.from({ length: take(2) }, () => {
      if (version > 0) take(indexSize);
      const start = base + take(offsetSize);
      return { start, length: take(lengthSize) };
    });
    return { id, isInside, extents };
  });
}
