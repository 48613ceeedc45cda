import { readFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { isWholeImage } from '../../src/files/is-whole-image.js';

const ascii = (text: string) => Buffer.from(text, 'latin1');

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([ascii(name), data]);
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([size, named, sum]);
}

function png(...chunks: readonly Buffer[]): Buffer {
  return Buffer.concat([ascii('\x89PNG\r\n\x1a\n'), ...chunks]);
}

/** A pixel, grey of eight bits unless said otherwise. */
const head = (width = 1, depth = 8, kind = 0) =>
  chunk('IHDR', Buffer.from([0, 0, 0, width, 0, 0, 0, 1, depth, kind, 0, 0, 0]));
const pixel = chunk('IDAT', deflateSync(Buffer.from([0, 90])));
const end = chunk('IEND', Buffer.alloc(0));

const jpegStart = '\xff\xd8\xff\xe0\0\x04ab';
const frame = '\xff\xc0\0\x0b\x08\0\x01\0\x01\x01\x01\x11\0';
const scan = '\xff\xda\0\x08\x01\x01\0\0\x3f\0ab\xff\0c\xff\xd0d';
const gifStart = 'GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff';
const gifFrame = '\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0';
const webp = 'RIFF\x1a\0\0\0WEBPVP8L\x0d\0\0\0\x2f\0\0\0\x10\x07\x10\x11\x11\x88\x88\xfe\x07\0';
const avif = '\0\0\0\x10ftypavif\0\0\0\0\0\0\0\x08meta\0\0\0\x0amdatab';

test.each([
  ['PNG', 'image/png', png(head(), pixel, end)],
  ['PNG with more behind it', 'image/png', Buffer.concat([png(head(), pixel, end), ascii('more')])],
  ['PNG of which a remark is damaged', 'image/png', png(head(), ascii('\0\0\0\0tEXt\0\0\0\0'), pixel, end)],
  ['PNG with a palette', 'image/png', png(head(1, 8, 3), chunk('PLTE', Buffer.alloc(3)), pixel, end)],
  ['PNG of the examples', 'image/png', readFileSync(new URL('../../examples/images/first-page.png', import.meta.url))],
  ['JPEG', 'image/jpeg', ascii(`${jpegStart}${frame}${scan}\xff\xd9`)],
  ['JPEG of several scans, filled', 'image/jpeg', ascii(`${jpegStart}\xff${frame}${scan}${scan}\xff\xd9more`)],
  ['GIF', 'image/gif', ascii(`${gifStart}!\xfe\x01a\0${gifFrame};`)],
  ['GIF that lacks its second frame', 'image/gif', ascii(`${gifStart}${gifFrame}\x2c\0`)],
  ['WebP', 'image/webp', ascii(webp)],
  ['AVIF', 'image/avif', ascii(avif)],
  ['SVG', 'image/svg+xml', ascii('<svg xmlns="http://www.w3.org/2000/svg"/>')],
])('%s is whole', (_, type, bytes) => {
  expect(isWholeImage(bytes, type)).toBe(true);
});

const damagedPixel = Buffer.from(pixel);
damagedPixel[10] = 1;

test.each([
  ['PNG without an end', 'image/png', png(head(), pixel)],
  ['PNG without pixels', 'image/png', png(head(), end)],
  ['PNG of no width', 'image/png', png(head(0), pixel, end)],
  ['PNG of no depth', 'image/png', png(head(1, 3), pixel, end)],
  ['PNG without its palette', 'image/png', png(head(1, 8, 3), pixel, end)],
  ['PNG with a damaged pixel', 'image/png', png(head(), damagedPixel, end)],
  ['PNG that is not packed', 'image/png', png(head(), chunk('IDAT', ascii('pixels')), end)],
  ['PNG that only begins as one', 'image/png', Buffer.concat([png(head()), ascii('garbage '.repeat(40))])],
  ['PNG with a huge chunk', 'image/png', png(head(), ascii('\xff\xff\xff\xffIDAT'), end)],
  ['JPEG without an end', 'image/jpeg', ascii(`${jpegStart}${frame}${scan}`)],
  ['JPEG without a frame', 'image/jpeg', ascii(`${jpegStart}${scan}\xff\xd9`)],
  ['JPEG without a scan', 'image/jpeg', ascii(`${jpegStart}${frame}\xff\xd9`)],
  ['JPEG of no width', 'image/jpeg', ascii(`${jpegStart}${frame.replace('\x01\0\x01', '\x01\0\0')}${scan}\xff\xd9`)],
  ['JPEG that only begins as one', 'image/jpeg', ascii(`\xff\xd8\xff\xe0${'garbage '.repeat(40)}`)],
  ['JPEG without losses', 'image/jpeg', ascii(`${jpegStart}${frame.replace('\xc0', '\xc3')}${scan}\xff\xd9`)],
  ['GIF without a frame', 'image/gif', ascii(`${gifStart};`)],
  ['GIF that only begins as one', 'image/gif', ascii(`${gifStart}garbage`)],
  ['WebP without a picture', 'image/webp', ascii('RIFF\x04\0\0\0WEBP')],
  ['WebP of another kind', 'image/webp', ascii(webp.replace('VP8L', 'VP8 '))],
  ['AVIF without data', 'image/avif', ascii(avif.slice(0, -10))],
])('%s is not', (_, type, bytes) => {
  expect(isWholeImage(bytes, type)).toBe(false);
});

test.each([
  ['PNG', 'image/png', png(head(), pixel, end)],
  ['JPEG', 'image/jpeg', ascii(`${jpegStart}${frame}${scan}\xff\xd9`)],
  ['GIF', 'image/gif', ascii(`${gifStart}${gifFrame}`)],
  ['WebP', 'image/webp', ascii(webp)],
  ['AVIF', 'image/avif', ascii(avif)],
])('%s is not whole wherever it is cut off', (_, type, bytes) => {
  const smallest = type === 'image/png' ? 26 : 13;
  for (let length = smallest; length < bytes.length; length++) {
    expect({ length, isWhole: isWholeImage(bytes.subarray(0, length), type) }).toEqual({ length, isWhole: false });
  }
});

test('a picture of nothing but marks is soon walked through', () => {
  const marks = Buffer.alloc(4_000_000, 0xff);
  expect(isWholeImage(Buffer.concat([ascii(jpegStart), marks]), 'image/jpeg')).toBe(false);
  expect(
    isWholeImage(Buffer.concat([ascii(gifStart), Buffer.alloc(4_000_000, '!\xfe\0', 'latin1')]), 'image/gif'),
  ).toBe(false);
});
