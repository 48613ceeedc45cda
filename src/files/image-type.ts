import { decodeText } from './decode-text.js';
import { isSvgDocument } from './svg-document.js';

/** What a picture is by its content, never by its name; `pixels` where its head says them. */
export interface ImageType {
  readonly type: string;
  readonly pixels: number | null;
}

/** Null for what no page can show. */
export function findImageType(bytes: Uint8Array): ImageType | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const ascii = (start: number, end: number) => view.toString('latin1', start, end);
  if (ascii(0, 8) === '\x89PNG\r\n\x1a\n' && ascii(12, 16) === 'IHDR' && view.length > 24) {
    return { type: 'image/png', pixels: view.readUInt32BE(16) * view.readUInt32BE(20) };
  }
  if (/^GIF8[79]a/.test(ascii(0, 6)) && view.length > 10) {
    return { type: 'image/gif', pixels: view.readUInt16LE(6) * view.readUInt16LE(8) };
  }
  if (ascii(0, 3) === '\xff\xd8\xff') return { type: 'image/jpeg', pixels: findJpegPixels(view) };
  if (ascii(0, 4) === 'RIFF' && ascii(8, 12) === 'WEBP') return { type: 'image/webp', pixels: null };
  if (ascii(4, 8) === 'ftyp' && /^avi[fs]$/.test(ascii(8, 12))) return { type: 'image/avif', pixels: null };
  return isSvg(view) ? { type: 'image/svg+xml', pixels: null } : null;
}

/** Whether it may be an SVG document, before all of it is decoded: one begins with a tag, perhaps after a byte order mark. */
export function mayBeDrawing(bytes: Uint8Array): boolean {
  return /^(\xef\xbb\xbf)?\s*</.test(Buffer.from(bytes.subarray(0, 256)).toString('latin1'));
}

function isSvg(view: Buffer): boolean {
  if (!mayBeDrawing(view)) return false;
  const decoded = decodeText(view);
  return decoded.ok && isSvgDocument(decoded.text);
}

/** Walks the segments to the frame header, which holds height and width. */
function findJpegPixels(view: Buffer): number | null {
  for (let offset = 2; offset + 9 < view.length; ) {
    const marker = view[offset + 1] ?? 0;
    if (view[offset] !== 0xff) return null;
    if (marker === 0xff) {
      offset++;
    } else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return view.readUInt16BE(offset + 5) * view.readUInt16BE(offset + 7);
    } else {
      offset += 2 + view.readUInt16BE(offset + 2);
    }
  }
  return null;
}
