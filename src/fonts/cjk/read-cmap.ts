/**
 * The characters that a `cmap` table gives glyphs to, by its subtables for Unicode of format 4 and 12 (OpenType).
 *
 * @throws RangeError where the table is cut
 */
export function readCmap(table: Buffer): ReadonlySet<number> {
  const points = new Set<number>();
  for (let record = 4; record < 4 + 8 * table.readUInt16BE(2); record += 8) {
    const subtable = table.subarray(table.readUInt32BE(record + 4));
    const format = subtable.readUInt16BE(0);
    if (format === 4) addSegments(subtable, points);
    else if (format === 12) addGroups(subtable, points);
  }
  return points;
}

function addSegments(subtable: Buffer, points: Set<number>): void {
  const size = subtable.readUInt16BE(6);
  for (let at = 14; at < 14 + size; at += 2) {
    const last = subtable.readUInt16BE(at);
    const first = subtable.readUInt16BE(at + size + 2);
    const delta = subtable.readUInt16BE(at + 2 * size + 2);
    const place = at + 3 * size + 2;
    const offset = subtable.readUInt16BE(place);
    for (let point = first; point <= last && point < 0xffff; point++) {
      const glyph = offset === 0 ? point + delta : subtable.readUInt16BE(place + offset + 2 * (point - first));
      if ((glyph & 0xffff) !== 0) points.add(point);
    }
  }
}

function addGroups(subtable: Buffer, points: Set<number>): void {
  for (let group = 0; group < subtable.readUInt32BE(12); group++) {
    const [first = 0, last = 0, glyph = 0] = [0, 4, 8].map((at) => subtable.readUInt32BE(16 + 12 * group + at));
    if (last > 0x10ffff) throw new RangeError('no character');
    for (let point = first; point <= last; point++) if (glyph + point - first !== 0) points.add(point);
  }
}
