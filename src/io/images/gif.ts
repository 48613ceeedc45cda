import type { Fault } from './fault.js';

export function isGif(view: Buffer): boolean {
  return /^GIF8[79]a/.test(view.toString('latin1', 0, 6));
}

/** Of all its frames, each as large as the whole. Only the first is printed; it has to be there. */
export function countGifPixels(view: Buffer): number | Fault {
  if (view.length < 13) return 'broken';
  let [width, height] = [view.readUInt16LE(6), view.readUInt16LE(8)];
  let frames = 0;
  let offset = 13 + tableSize(view[10] ?? 0);
  while (offset < view.length) {
    const kind = view[offset];
    if (kind === 0x21) offset = skipSubBlocks(view, offset + 2);
    else if (kind === 0x2c && offset + 10 <= view.length) {
      width = Math.max(width, view.readUInt16LE(offset + 1) + view.readUInt16LE(offset + 5));
      height = Math.max(height, view.readUInt16LE(offset + 3) + view.readUInt16LE(offset + 7));
      const data = offset + 10 + tableSize(view[offset + 9] ?? 0);
      const codeSize = view[data] ?? 0;
      offset = skipSubBlocks(view, data + 1);
      if (frames === 0 && (codeSize < 1 || codeSize > 11 || offset > view.length)) return 'broken';
      frames++;
    } else break;
  }
  return frames === 0 ? 'broken' : width * height * frames;
}

function tableSize(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
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
