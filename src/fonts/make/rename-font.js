import { readTables, writeNumbers, writeTables } from './sfnt.js';

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
  const original = readNames(tables.get('name') ?? Buffer.alloc(6));
  const names = new Map([
    ...[...original].filter(([id]) => [0, 5, 13, 14].includes(id)),
    [1, family],
    [2, subfamily],
    [3, postScript],
    [4, `${family} ${subfamily}`],
    [6, postScript],
  ]);
  tables.set('name', writeNames(names));
  return writeTables(tables);
}

/** Windows, Unicode BMP, English: what every reader of the table understands. */
const nameRecord = { platform: 3, encoding: 1, language: 0x409 };

/** @returns {Map<number, string>} */
function readNames(/** @type {Buffer} */ table) {
  const names = new Map();
  const strings = table.readUInt16BE(4);
  for (let record = 6; record < 6 + 12 * table.readUInt16BE(2); record += 12) {
    const [platform, , language, id, length = 0, offset = 0] = [0, 2, 4, 6, 8, 10].map((at) =>
      table.readUInt16BE(record + at),
    );
    if (platform !== nameRecord.platform || language !== nameRecord.language) continue;
    const bytes = Buffer.from(table.subarray(strings + offset, strings + offset + length));
    names.set(id, bytes.swap16().toString('utf16le'));
  }
  return names;
}

function writeNames(/** @type {Map<number, string>} */ names) {
  const { platform, encoding, language } = nameRecord;
  const sorted = [...names].sort(([a], [b]) => a - b);
  const strings = sorted.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  const head = Buffer.alloc(6 + 12 * sorted.length);
  writeNumbers(head, 2, [sorted.length, head.length]);
  let offset = 0;
  for (const [index, [id]] of sorted.entries()) {
    const length = strings[index]?.length ?? 0;
    writeNumbers(head, 6 + 12 * index, [platform, encoding, language, id, length, offset]);
    offset += length;
  }
  return Buffer.concat([head, ...strings]);
}
