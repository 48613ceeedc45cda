import type { Fault } from './fault.js';

export function isJpeg(view: Buffer): boolean {
  return view.toString('latin1', 0, 3) === '\xff\xd8\xff';
}

/** Frames that browsers decode: baseline, extended and progressive. */
const decoded = [0xc0, 0xc1, 0xc2];
const [startOfScan, endOfImage] = [0xda, 0xd9];

/** Of its largest frame, should it have several. Colours for print (CMYK) are decoded twice. */
export function countJpegPixels(view: Buffer): number | Fault {
  let pixels = 0;
  let isDecodable = false;
  let hasScan = false;
  for (const { marker, data } of segmentsOf(view)) {
    if (marker === endOfImage) return hasScan ? pixels : 'broken';
    if (isFrame(marker) && data.length > 5) {
      const [height, width] = [data.readUInt16BE(1), data.readUInt16BE(3)];
      pixels = Math.max(pixels, width * height * (data[5] === 4 ? 2 : 1));
      isDecodable = decoded.includes(marker) && width > 0;
    }
    if (marker === startOfScan) hasScan = isDecodable;
  }
  return 'broken';
}

/** The segments up to the end of the picture, or to one that is damaged. Between them, all that is no marker is data. */
function* segmentsOf(view: Buffer): Generator<{ marker: number; data: Buffer }> {
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

/** Tables of Huffman and of arithmetic coding have numbers among those of the frames, and so has one that is reserved. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}
