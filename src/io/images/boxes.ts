/** A piece of a file that is made of boxes (ISO/IEC 14496-12, 4.2). */
export interface Box {
  readonly name: string;
  readonly data: Buffer;
}

/** @throws RangeError where one is cut off */
export function boxesOf(view: Buffer): readonly Box[] {
  const boxes: Box[] = [];
  for (let offset = 0; offset < view.length; ) {
    const size = view.readUInt32BE(offset);
    const end = size === 0 ? view.length : offset + size;
    // One of more than 4 GB would be too large a picture.
    if ((size !== 0 && size < 8) || end > view.length || offset + 8 > view.length) {
      throw new RangeError('A box ends outside its file');
    }
    boxes.push({ name: view.toString('latin1', offset + 4, offset + 8), data: view.subarray(offset + 8, end) });
    offset = end;
  }
  return boxes;
}

/** @throws RangeError where there is none of that name */
export function findBox(boxes: readonly Box[], name: string): Buffer {
  const box = boxes.find((each) => each.name === name);
  if (box === undefined) throw new RangeError(`There is no box \`${name}\``);
  return box.data;
}
