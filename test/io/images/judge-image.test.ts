import { readFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { judgeImage } from '../../../src/io/images/judge-image.js';

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
const pixelData = deflateSync(Buffer.from([0, 90]));
const pixel = chunk('IDAT', pixelData);
const end = chunk('IEND', Buffer.alloc(0));
const control = chunk('fcTL', Buffer.alloc(26));

const jpegStart = '\xff\xd8\xff\xe0\0\x04ab';
const frame = '\xff\xc0\0\x0b\x08\0\x01\0\x01\x01\x01\x11\0';
const largeFrame = '\xff\xc2\0\x14\x08\x10\0\x20\0\x04\x01\x11\0\x02\x11\0\x03\x11\0\x04\x11\0';
const scan = '\xff\xda\0\x08\x01\x01\0\0\x3f\0ab\xff\0c\xff\xd0d';
const gifStart = 'GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff';
const gifFrame = '\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0';
const gifFarFrame = '\x2c\x10\0\0\0\x01\0\x02\0\0\x02\x02\x44\x01\0';

const riff = (chunks: string) => `RIFF${String.fromCharCode(chunks.length + 4)}\0\0\0WEBP${chunks}`;
const vp8l = 'VP8L\x0e\0\0\0\x2f\0\0\0\x10\x07\x10\x11\x11\x88\x88\xfe\x07\0';
const vp8 = 'VP8 \x0a\0\0\0\0\0\0\x9d\x01\x2a\x20\x40\x10\0';
/** A canvas of 65 536 to 16 pixels. */
const vp8x = 'VP8X\x0a\0\0\0\x02\0\0\0\xff\xff\0\x0f\0\0';
const anmf = `ANMF\x26\0\0\0${'\0'.repeat(16)}${vp8l}`;
/** A see-through picture of 300 to 200 pixels, its transparency apart. */
const avif = Buffer.from(
  'AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAAGGbWV0YQAAAAAAAAAhaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAAAAAAAAAOcGl0bQAAAAAAAQAAACxpbG9jAAAAAEQAAAIAAQAAAAEAAAHcAAAASQACAAAAAQAAAa4AAAAuAAAAQmlpbmYAAAAAAAIAAAAaaW5mZQIAAAAAAQAAYXYwMUNvbG9yAAAAABppbmZlAgAAAAACAABhdjAxQWxwaGEAAAAAGmlyZWYAAAAAAAAADmF1eGwAAgABAAEAAADDaXBycAAAAJ1pcGNvAAAAFGlzcGUAAAAAAAABLAAAAMgAAAAQcGl4aQAAAAADCAgIAAAADGF2MUOBAAwAAAAAE2NvbHJuY2x4AAEADQAGgAAAAA5waXhpAAAAAAEIAAAADGF2MUOBABwAAAAAOGF1eEMAAAAAdXJuOm1wZWc6bXBlZ0I6Y2ljcDpzeXN0ZW1zOmF1eGlsaWFyeTphbHBoYQAAAAAeaXBtYQAAAAAAAAACAAEEAQKDBAACBAEFhgcAAAB/bWRhdBIACgYYIeV47CoyIhEAAwxAtQfJIN8rd8X2XpIR8l26wH2UuNvkYkHdPQVnxhUSAAoKGCHleO0QENBoQDI5ETHh4ZlAgggnlAAAAMIRaNaU8diiDtYFL6fqJB0bAI7wmi7osTosbkAreL904elXaj30Licgjc/O',
  'base64',
);

const svg = (content: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${content}</svg>`;
const inDrawing = (bytes: Buffer) => svg(`<image href="data:;base64,${bytes.toString('base64')}"/>`);

it.each([
  ['PNG', 'image/png', 1, png(head(), pixel, end)],
  [
    'PNG in small pieces',
    'image/png',
    1,
    png(head(), ...[...pixelData].map((byte) => chunk('IDAT', Buffer.from([byte]))), end),
  ],
  ['PNG with more behind it', 'image/png', 1, Buffer.concat([png(head(), pixel, end), ascii('more')])],
  ['PNG of which a remark is damaged', 'image/png', 1, png(head(), ascii('\0\0\0\0tEXt\0\0\0\0'), pixel, end)],
  ['PNG with a palette', 'image/png', 1, png(head(1, 8, 3), chunk('PLTE', Buffer.alloc(3)), pixel, end)],
  ['PNG of sixteen bits', 'image/png', 4, png(head(2, 16), pixel, end)],
  ['PNG of three frames', 'image/png', 6, png(head(2), control, pixel, control, control, end)],
  [
    'PNG of the examples',
    'image/png',
    787_776,
    readFileSync(new URL('../../../examples/images/first-page.png', import.meta.url)),
  ],
  ['JPEG', 'image/jpeg', 1, ascii(`${jpegStart}${frame}${scan}\xff\xd9`)],
  ['JPEG of several scans, filled', 'image/jpeg', 1, ascii(`${jpegStart}\xff${frame}${scan}${scan}\xff\xd9more`)],
  ['JPEG with stray bytes', 'image/jpeg', 1, ascii(`${jpegStart}stray${frame}${scan}stray\xff\xd9`)],
  [
    'JPEG of several frames, one of four colours',
    'image/jpeg',
    2 * 4096 * 8192,
    ascii(`${jpegStart}${frame}${largeFrame}${frame}${scan}\xff\xd9`),
  ],
  ['GIF', 'image/gif', 1, ascii(`${gifStart}!\xfe\x01a\0${gifFrame};`)],
  ['GIF that lacks the end of its second frame', 'image/gif', 1, ascii(`${gifStart}${gifFrame}\x2c\0`)],
  [
    'GIF of several frames, one outside',
    'image/gif',
    3 * 17 * 2,
    ascii(`${gifStart}${gifFrame}${gifFarFrame}${gifFrame};`),
  ],
  ['WebP', 'image/webp', 32 * 16, ascii(riff(vp8))],
  ['WebP without losses', 'image/webp', 258 * 3, ascii(riff(vp8l.replace('\x2f\0\0\0', '\x2f\x01\x81\0')))],
  ['WebP on a canvas', 'image/webp', 65_536 * 16, ascii(riff(vp8x + vp8l))],
  ['WebP of several frames', 'image/webp', 2 * 65_536 * 16, ascii(riff(vp8x + anmf + anmf))],
  ['AVIF', 'image/avif', 3 * 300 * 200, avif],
  ['SVG', 'image/svg+xml', 1000, ascii(`\xef\xbb\xbf${svg('')}`)],
  ['SVG of a large size', 'image/svg+xml', 1000, ascii(svg('', 'width="1e9" height="1e9" viewBox="0 0 1e9 1e9"'))],
  ['SVG with a picture', 'image/svg+xml', 2006, ascii(inDrawing(png(head(2), control, pixel, control, control, end)))],
])('%s is a picture', (_, type, pixels, bytes) => {
  expect(judgeImage(bytes)).toEqual({ ok: true, type, pixels });
});

it.each([
  ['text', 'root:x:0:0:root:/root:/bin/sh\n'],
  ['nothing', ''],
  ['HTML', '<html><body>compte rendu</body></html>'],
  ['an animated AVIF', '\0\0\0\x1cftypavis\0\0\0\0'],
  ['a bitmap', `BM${'\0'.repeat(60)}`],
  ['an icon', `\0\0\x01\0\x01\0${'\0'.repeat(60)}`],
  ['JPEG after stray bytes', `stray${jpegStart}${frame}${scan}\xff\xd9`],
  ['SVG without its namespace', '<svg><g/></svg>'],
  ['SVG after text', `logo ${svg('')}`],
  ['SVG with entities of its own', `<!DOCTYPE svg [<!ENTITY a "aaaa">]>${svg('&a;')}`],
  ['SVG in an encoding in which tags may be letters', `<?xml version="1.0" encoding="ISO-2022-JP"?>${svg('')}`],
  ['SVG inside HTML', `<html>${svg('')}</html>`],
])('%s is none', (_, bytes) => {
  expect(judgeImage(ascii(bytes))).toEqual({ ok: false, reason: 'unsupported' });
});

const damagedPixel = Buffer.from(pixel);
damagedPixel[10] = 1;

it.each([
  ['PNG that is only a signature', ascii('\x89PNG\r\n\x1a\n')],
  ['PNG without an end', png(head(), pixel)],
  ['PNG without pixels', png(head(), end)],
  ['PNG of no width', png(head(0), pixel, end)],
  ['PNG of no depth', png(head(1, 3), pixel, end)],
  ['PNG without its palette', png(head(1, 8, 3), pixel, end)],
  ['PNG with a damaged pixel', png(head(), damagedPixel, end)],
  ['PNG that is not packed', png(head(), chunk('IDAT', ascii('pixels')), end)],
  ['PNG that cannot be unpacked', png(head(), chunk('IDAT', ascii('\x78\x9c\xff\xff\xff\xff\xff')), end)],
  ['PNG of which a line cannot be read', png(head(), chunk('IDAT', deflateSync(Buffer.from([9, 90]))), end)],
  ['PNG that only begins as one', Buffer.concat([png(head()), ascii('garbage '.repeat(40))])],
  ['PNG with a huge chunk', png(head(), ascii('\xff\xff\xff\xffIDAT'), end)],
  ['JPEG without an end', ascii(`${jpegStart}${frame}${scan}`)],
  ['JPEG without a frame', ascii(`${jpegStart}${scan}\xff\xd9`)],
  ['JPEG without a scan', ascii(`${jpegStart}${frame}\xff\xd9`)],
  ['JPEG of no width', ascii(`${jpegStart}${frame.replace('\x01\0\x01', '\x01\0\0')}${scan}\xff\xd9`)],
  ['JPEG that only begins as one', ascii(`\xff\xd8\xff\xe0${'garbage '.repeat(40)}`)],
  ['JPEG without losses', ascii(`${jpegStart}${frame.replace('\xc0', '\xc3')}${scan}\xff\xd9`)],
  ['GIF without a frame', ascii(`${gifStart};`)],
  ['GIF that only begins as one', ascii(`${gifStart}garbage`)],
  ['WebP of frames in frames', ascii(riff(vp8x + anmf.replace('VP8L\x0e', 'ANMF\x0e')))],
  ['WebP without a picture', ascii(riff(''))],
  ['WebP of another kind', ascii(riff(vp8l.replace('VP8L', 'VP8 ')))],
  ['AVIF without data', avif.subarray(0, -100)],
  ['AVIF that is only a head', ascii('\0\0\0\x1cftypavif\0\0\0\0')],
  ['SVG that is never closed', ascii(svg('<g>'))],
  ['SVG that is cut off', ascii(svg('<path d="M0 0h9"/>').slice(0, -20))],
  ['SVG with an entity of nobody', ascii(svg('<text>&nbsp;</text>'))],
  ['SVG with an entity of nobody in an attribute', ascii(svg('<g id="&eacute;"/>'))],
  ['SVG with an attribute twice', ascii(svg('<g id="a" id="b"/>'))],
  ['SVG with a tag in an attribute', ascii(svg('<g id="<"/>'))],
  ['SVG twice', ascii(svg('') + svg(''))],
])('%s is broken', (_, bytes) => {
  const { ok, ...judged } = judgeImage(bytes);
  expect({ ok, ...judged }).toEqual({ ok: false, reason: 'broken' });
});

it.each([
  ['PNG', png(head(), pixel, end)],
  ['JPEG', ascii(`${jpegStart}${frame}${scan}\xff\xd9`)],
  ['GIF', ascii(`${gifStart}${gifFrame}`)],
  ['WebP', ascii(riff(vp8l))],
  ['AVIF', avif],
  ['SVG', ascii(svg('<path d="M0 0h9v9z"/>'))],
])('%s is broken wherever it is cut off', (_, bytes) => {
  const smallest = bytes.indexOf('xmlns') + 45;
  for (let length = Math.max(12, smallest); length < bytes.length; length++) {
    expect({ length, ...judgeImage(bytes.subarray(0, length)) }).toEqual({ length, ok: false, reason: 'broken' });
  }
});

it('a picture of nothing but marks is soon walked through', () => {
  for (const marks of [
    Buffer.concat([ascii(jpegStart), Buffer.alloc(4_000_000, 0xff)]),
    Buffer.concat([ascii(gifStart), Buffer.alloc(4_000_000, '!\xfe\0', 'latin1')]),
    Buffer.concat([ascii('RIFF\x08\x09\x3d\0WEBP'), Buffer.alloc(4_000_000, 'ABCD\0\0\0\0', 'latin1')]),
  ])
    expect(judgeImage(marks)).toEqual({ ok: false, reason: 'broken' });
});
