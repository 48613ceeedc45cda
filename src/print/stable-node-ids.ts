const mark = Buffer.from('(node');
const digits = 8;

/**
 * Numbers the structure elements of a PDF from 0 in place. Chromium names them `(node00000041)` by a count that runs
 * on from document to document, so that the same page printed later would be other bytes. Their order stays, and
 * so do all lengths and offsets.
 */
export function fixNodeIds(pdf: Uint8Array): void {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const places = findNodeIds(bytes);
  const names = [...new Set(places.map((place) => readName(bytes, place)))].sort();
  const ranks = new Map(names.map((name, rank) => [name, String(rank).padStart(digits, '0')]));
  for (const place of places) bytes.write(ranks.get(readName(bytes, place)) ?? '', place, 'latin1');
}

/** Offsets of the digits. */
function findNodeIds(bytes: Buffer): readonly number[] {
  const places: number[] = [];
  for (let at = bytes.indexOf(mark); at !== -1; at = bytes.indexOf(mark, at + mark.length)) {
    const place = at + mark.length;
    if (/^\d{8}\)$/.test(bytes.toString('latin1', place, place + digits + 1))) places.push(place);
  }
  return places;
}

function readName(bytes: Buffer, place: number): string {
  return bytes.toString('latin1', place, place + digits);
}
