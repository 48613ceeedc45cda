/**
 * The sRGB colour space (IEC 61966-2-1) as an ICC profile of version 2: primaries adapted to D50, its own tone curve.
 *
 * @see https://www.color.org/specification/ICC.1-2001-04.pdf
 */
export function makeSrgbProfile(): Uint8Array {
  const tags: [signature: string, data: Buffer][] = [
    ['desc', description('sRGB')],
    ['cprt', Buffer.concat([tagType('text'), Buffer.from('No copyright\0', 'latin1')])],
    ['wtpt', xyz(0.9642, 1, 0.8249)],
    ['rXYZ', xyz(0.43607, 0.22249, 0.01392)],
    ['gXYZ', xyz(0.38515, 0.71687, 0.09708)],
    ['bXYZ', xyz(0.14307, 0.06061, 0.7141)],
    ['rTRC', toneCurve()],
  ];
  const count = tags.length + 2;
  const offsets = new Map<string, [offset: number, length: number]>();
  const parts: Buffer[] = [];
  let offset = 128 + 4 + 12 * count;
  for (const [signature, data] of tags) {
    offsets.set(signature, [offset, data.length]);
    const padded = Buffer.concat([data, Buffer.alloc(-data.length & 3)]);
    parts.push(padded);
    offset += padded.length;
  }
  // The three curves are one.
  for (const other of ['gTRC', 'bTRC']) offsets.set(other, offsets.get('rTRC') as [number, number]);
  const table = Buffer.alloc(4 + 12 * count);
  table.writeUInt32BE(count);
  [...offsets].forEach(([signature, [at, length]], index) => {
    table.write(signature, 4 + 12 * index, 'latin1');
    table.writeUInt32BE(at, 8 + 12 * index);
    table.writeUInt32BE(length, 12 + 12 * index);
  });
  return Buffer.concat([header(offset), table, ...parts]);
}

function header(size: number): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(0x02100000, 8);
  bytes.write('mntrRGB XYZ ', 12, 'latin1');
  // Fixed, so that the same input gives the same bytes.
  for (const [index, value] of [2000, 1, 1, 0, 0, 0].entries()) bytes.writeUInt16BE(value, 24 + 2 * index);
  bytes.write('acsp', 36, 'latin1');
  xyz(0.9642, 1, 0.8249).copy(bytes, 68, 8);
  return bytes;
}

function tagType(signature: string): Buffer {
  return Buffer.from(`${signature}\0\0\0\0`, 'latin1');
}

function xyz(...values: readonly [number, number, number]): Buffer {
  const numbers = Buffer.alloc(12);
  for (const [index, value] of values.entries()) numbers.writeInt32BE(Math.round(value * 65536), 4 * index);
  return Buffer.concat([tagType('XYZ '), numbers]);
}

function toneCurve(): Buffer {
  const size = 256;
  const bytes = Buffer.alloc(4 + 2 * size);
  bytes.writeUInt32BE(size);
  for (let index = 0; index < size; index++) {
    const value = index / (size - 1);
    const linear = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    bytes.writeUInt16BE(Math.round(linear * 65535), 4 + 2 * index);
  }
  return Buffer.concat([tagType('curv'), bytes]);
}

/** A description in ASCII, with none in Unicode and none for scripts of the Macintosh. */
function description(text: string): Buffer {
  const ascii = Buffer.from(`${text}\0`, 'latin1');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(ascii.length);
  return Buffer.concat([tagType('desc'), length, ascii, Buffer.alloc(8 + 3 + 67)]);
}
