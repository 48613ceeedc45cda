import { readTables, writeNumbers, writeTables } from './sfnt.js';

const emojiSelector = 0xfe0f;

/**
 * Says of a font that it has the emoji style of characters (`cmap` subtable of format 14, all of them default forms).
 * For ⚠️, a character and the selector of emoji style, Chromium else passes over a font without colour and takes one
 * of the system.
 *
 * @param {Buffer} font TrueType
 * @param {number[]} points code points, ascending
 * @returns {Buffer}
 */
export function addEmojiStyle(font, points) {
  const tables = readTables(font);
  const cmap = tables.get('cmap') ?? Buffer.alloc(4);
  const count = cmap.readUInt16BE(2);
  const records = Array.from({ length: count }, (_, index) => {
    const record = Buffer.from(cmap.subarray(4 + 8 * index, 12 + 8 * index));
    record.writeUInt32BE(record.readUInt32BE(4) + 8, 4);
    return record;
  });
  const ours = Buffer.alloc(8);
  writeNumbers(ours, 0, [0, 5]);
  ours.writeUInt32BE(cmap.length + 8, 4);
  records.push(ours);
  records.sort((a, b) => a.readUInt32BE(0) - b.readUInt32BE(0));
  const head = Buffer.alloc(4);
  writeNumbers(head, 0, [0, records.length]);
  tables.set('cmap', Buffer.concat([head, ...records, cmap.subarray(4 + 8 * count), describeForms(points)]));
  return writeTables(tables);
}

/** One range a character: the subsetter reads it, and packs what it keeps. */
function describeForms(/** @type {number[]} */ points) {
  const subtable = Buffer.alloc(25 + 4 * points.length);
  subtable.writeUInt16BE(14, 0);
  subtable.writeUInt32BE(subtable.length, 2);
  subtable.writeUInt32BE(1, 6);
  subtable.writeUIntBE(emojiSelector, 10, 3);
  subtable.writeUInt32BE(21, 13);
  subtable.writeUInt32BE(points.length, 21);
  for (const [index, point] of points.entries()) subtable.writeUIntBE(point, 25 + 4 * index, 3);
  return subtable;
}
