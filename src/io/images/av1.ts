const [sequenceHeader, frameHeader, frame] = [1, 3, 6];

/**
 * Of all frames in data that is coded as AV1, each as large as its headers allow (AV1 specification, 5.3 to 5.5).
 *
 * @throws RangeError where it is cut off, or has a header of a kind that no still picture needs
 */
export function countAv1Pixels(data: Buffer): number {
  let area = 0;
  let frames = 0;
  for (let offset = 0; offset < data.length; ) {
    const head = data.readUInt8(offset);
    const type = (head >> 3) & 15;
    const { value: size, end: start } = readSize(data, offset + 1 + ((head >> 2) & 1), (head & 2) !== 0);
    const end = start + size;
    if (end > data.length) throw new RangeError('A unit ends outside its data');
    if (type === sequenceHeader) area = Math.max(area, readArea(data.subarray(start, end)));
    if (type === frameHeader || type === frame) frames++;
    offset = end;
  }
  if (area === 0) throw new RangeError('There is no header of a sequence');
  return area * Math.max(1, frames);
}

/** In groups of seven bits; without a size, a unit goes on to the end. */
function readSize(data: Buffer, start: number, isGiven: boolean): { value: number; end: number } {
  if (!isGiven) return { value: data.length - start, end: start };
  let value = 0;
  for (let index = 0; index < 8; index++) {
    const byte = data.readUInt8(start + index);
    value += (byte & 127) * 2 ** (7 * index);
    if (byte < 128) return { value, end: start + index + 1 };
  }
  throw new RangeError('A unit has no size');
}

/** The largest width times the largest height that a frame may have. */
function readArea(data: Buffer): number {
  let position = 0;
  function take(count: number): number {
    let value = 0;
    for (let index = 0; index < count; index++, position++) {
      value = value * 2 + ((data.readUInt8(position >> 3) >> (7 - (position & 7))) & 1);
    }
    return value;
  }
  // The profile, and whether it is a still picture.
  take(4);
  if (take(1) === 1) take(5);
  else {
    const [timing, delay] = [take(1), take(1)];
    if (timing + delay > 0) throw new RangeError('It is timed as a film');
    const points = 1 + take(5);
    for (let index = 0; index < points; index++) {
      take(12);
      if (take(5) > 7) take(1);
    }
  }
  const [widthBits, heightBits] = [1 + take(4), 1 + take(4)];
  return (1 + take(widthBits)) * (1 + take(heightBits));
}
