/**
 * Gives a font a name of its own. The Open Font License asks it of a font that was changed (a subset is), where the
 * original name is reserved. Copyright, version and licence stay.
 *
 * @param {Buffer} font TrueType
 * @param {string} family
 * @param {{ weight: number, style: string }} cut
 * @returns {Buffer}
 */
export function renameFont(font, family, { weight, style }) {
  const subfamily = `${weight === 400 ? 'Regular' : 'SemiBold'}${style === 'italic' ? ' Italic' : ''}`;
  const postScript = `${family.replaceAll(' ', '')}-${subfamily.replaceAll(' ', '')}`;
  const tables = readTables(font);
  const kept = readNames(tables.get('name') ?? Buffer.alloc(6));
  const names = new Map([
    ...[0, 5, 13, 14].flatMap((id) => (kept.has(id) ? [/** @type {[number, string]} */ ([id, kept.get(id)])] : [])),
    [1, family],
    [2, subfamily],
    [3, postScript],
    [4, `${family} ${subfamily}`],
    [6, postScript],
  ]);
  tables.set('name', writeNames(names));
  return writeTables(font.readUInt32BE(0), tables);
}

/** Windows, Unicode BMP, English: what every reader of the table understands. */
const nameRecord = { platform: 3, encoding: 1, language: 0x409 };

/** @returns {Map<number, string>} */
function readNames(/** @type {Buffer} */ table) {
  const names = new Map();
  const strings = table.readUInt16BE(4);
  for (let record = 6; record < 6 + 12 * table.readUInt16BE(2); record += 12) {
    const [platform, , language, id, length, offset] = [0, 2, 4, 6, 8, 10].map((at) => table.readUInt16BE(record + at));
    if (platform !== nameRecord.platform || language !== nameRecord.language) continue;
    const bytes = Buffer.from(table.subarray(strings + offset, strings + offset + length));
    names.set(id, bytes.swap16().toString('utf16le'));
  }
  return names;
}

function writeNames(/** @type {Map<number, string>} */ names) {
  const sorted = [...names].sort(([a], [b]) => a - b);
  const strings = sorted.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  const head = Buffer.alloc(6 + 12 * sorted.length);
  head.writeUInt16BE(sorted.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  sorted.forEach(([id], index) => {
    const length = strings[index]?.length ?? 0;
    const { platform, encoding, language } = nameRecord;
    [platform, encoding, language, id, length, offset].forEach((value, field) => {
      head.writeUInt16BE(value, 6 + 12 * index + 2 * field);
    });
    offset += length;
  });
  return Buffer.concat([head, ...strings]);
}

/** @returns {Map<string, Buffer>} */
function readTables(/** @type {Buffer} */ font) {
  const tables = new Map();
  for (let record = 12; record < 12 + 16 * font.readUInt16BE(4); record += 16) {
    const offset = font.readUInt32BE(record + 8);
    const tag = font.toString('latin1', record, record + 4);
    tables.set(tag, font.subarray(offset, offset + font.readUInt32BE(record + 12)));
  }
  return tables;
}

function writeTables(/** @type {number} */ version, /** @type {Map<string, Buffer>} */ tables) {
  const count = tables.size;
  const head = Buffer.alloc(12 + 16 * count);
  const power = 2 ** Math.floor(Math.log2(count));
  head.writeUInt32BE(version, 0);
  [count, power * 16, Math.log2(power), (count - power) * 16].forEach((value, field) => {
    head.writeUInt16BE(value, 4 + 2 * field);
  });
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

function checksum(/** @type {Buffer} */ padded) {
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}
