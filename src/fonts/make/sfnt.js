/**
 * The tables of a TrueType font, by tag.
 *
 * @param {Buffer} font
 * @returns {Map<string, Buffer>}
 */
export function readTables(font) {
  const tables = new Map();
  for (let record = 12; record < 12 + 16 * font.readUInt16BE(4); record += 16) {
    const offset = font.readUInt32BE(record + 8);
    const tag = font.toString('latin1', record, record + 4);
    tables.set(tag, font.subarray(offset, offset + font.readUInt32BE(record + 12)));
  }
  return tables;
}

/**
 * A TrueType font of these tables.
 *
 * @param {Map<string, Buffer>} tables in the order of their tags
 * @returns {Buffer}
 */
export function writeTables(tables) {
  const count = tables.size;
  const power = 2 ** Math.floor(Math.log2(count));
  const head = Buffer.alloc(12 + 16 * count);
  head.writeUInt32BE(0x00010000, 0);
  writeNumbers(head, 4, [count, power * 16, Math.log2(power), (count - power) * 16]);
  let offset = head.length;
  const bodies = [...tables].map(([tag, bytes], index) => {
    const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
    const record = 12 + 16 * index;
    head.write(tag, record, 'latin1');
    head.writeUInt32BE(checksum(padded), record + 4);
    head.writeUInt32BE(offset, record + 8);
    head.writeUInt32BE(bytes.length, record + 12);
    offset += padded.length;
    return padded;
  });
  return Buffer.concat([head, ...bodies]);
}

/**
 * Writes numbers of 16 bits.
 *
 * @param {Buffer} buffer
 * @param {number} offset
 * @param {number[]} numbers
 */
export function writeNumbers(buffer, offset, numbers) {
  for (const [index, number] of numbers.entries()) buffer.writeUInt16BE(number, offset + 2 * index);
}

function checksum(/** @type {Buffer} */ padded) {
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}
