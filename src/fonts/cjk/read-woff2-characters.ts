import { brotliDecompressSync } from 'node:zlib';
import { readCmap } from './read-cmap.js';

/**
 * The characters of a font in WOFF2 (https://www.w3.org/TR/WOFF2/).
 *
 * @throws RangeError or an error of Brotli where the file is cut or is no such font
 */
export function readWoff2Characters(font: Uint8Array): ReadonlySet<number> {
  const file = Buffer.from(font.buffer, font.byteOffset, font.byteLength);
  if (file.toString('latin1', 0, 4) !== 'wOF2') throw new RangeError('no WOFF2 font');
  const reader = new DirectoryReader(file);
  const tables = Array.from({ length: file.readUInt16BE(12) }, () => reader.read());
  const start = reader.offset;
  const body = brotliDecompressSync(file.subarray(start, start + file.readUInt32BE(20)));
  let offset = 0;
  for (const { isCmap, length } of tables) {
    if (isCmap) return readCmap(body.subarray(offset, offset + length));
    offset += length;
  }
  throw new RangeError('no cmap');
}

/** Indexes of the tables in the list of known tags (section 4.1). */
const known = { cmap: 0, glyf: 10, loca: 11, custom: 63 };

class DirectoryReader {
  offset = 48;
  readonly #file: Buffer;

  constructor(file: Buffer) {
    this.#file = file;
  }

  /** A table, and its length in the decompressed data. */
  read(): { readonly isCmap: boolean; readonly length: number } {
    const flags = this.#file.readUInt8(this.offset++);
    const tag = flags & 63;
    if (tag === known.custom) this.offset += 4;
    const version = flags >> 6;
    const original = this.#readBase128();
    // Version 3 of the outlines, and 0 of all other tables, means as they are.
    const isTransformed = version !== (tag === known.glyf || tag === known.loca ? 3 : 0);
    return { isCmap: tag === known.cmap, length: isTransformed ? this.#readBase128() : original };
  }

  #readBase128(): number {
    let value = 0;
    for (let count = 0; count < 5; count++) {
      const byte = this.#file.readUInt8(this.offset++);
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
    throw new RangeError('no number of base 128');
  }
}
