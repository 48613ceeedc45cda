// Pictures that take few bytes and much memory, or would if they were believed.

import { crc32, deflateSync } from 'node:zlib';

/**
 * A document's worth of them.
 *
 * @typedef {object} Attack
 * @property {string} name
 * @property {Record<string, string | Uint8Array>} files by path from the meeting file
 * @property {string} [front] lines of the header
 * @property {string} [body]
 */

/** Widths and heights, in pixels: what is usual, the limits of formats, and beyond them. */
const sides = [7_900, 16_383, 65_535, 2 ** 31 - 1];

/** @returns {Attack[]} */
export function makePictures() {
  return [
    ...sides.flatMap((side) => [
      show(`png ${side}`, 'png', png(side, side)),
      show(`gif ${side}`, 'gif', gif(side, side, [[side, side]])),
      show(`gif frame ${side}`, 'gif', gif(1, 1, [[side, side]])),
      show(`jpeg ${side}`, 'jpg', jpeg(side, side)),
      show(`webp ${side}`, 'webp', webp(vp8l(side, side))),
      show(`webp canvas ${side}`, 'webp', webp(vp8x(side, side), vp8l(1, 1))),
      show(`webp lossy ${side}`, 'webp', webp(vp8(side, side))),
      show(`avif ${side}`, 'avif', avif(side, side)),
      show(`svg ${side}`, 'svg', svg(`<rect width="${side}" height="${side}"/>`, side)),
    ]),
    show('png 16 bits', 'png', png(5_600, 5_600, { kind: 6, depth: 16 })),
    show('png palette', 'png', png(7_900, 7_900, { kind: 3, depth: 1 })),
    show('png frames', 'png', png(4_000, 4_000, { frames: 50 })),
    show('png noise', 'png', png(1_500, 1_500, { kind: 6, noise: true })),
    show('gif frames', 'gif', gif(4_000, 4_000, Array(50).fill([1, 1]))),
    show('webp frames', 'webp', webp(vp8x(4_000, 4_000), ...Array(50).fill(anmf(vp8l(1, 1))))),
    show('jpeg stray bytes', 'jpg', jpeg(30_000, 30_000, { stray: true })),
    show('jpeg stray bytes, allowed', 'jpg', jpeg(7_900, 7_900, { stray: true })),
    show('jpeg progressive', 'jpg', jpeg(7_900, 7_900, { marker: 0xc2 })),
    show('jpeg two frames', 'jpg', Buffer.concat([jpeg(1, 1).subarray(0, -2), jpeg(65_535, 65_535).subarray(2)])),
    show('jpeg four colours', 'jpg', jpeg(5_600, 5_600, { components: 4 })),
    show('jpeg turned', 'jpg', jpeg(7_900, 7_900, { turned: true })),
    show('jpeg turned, progressive', 'jpg', jpeg(7_900, 7_900, { turned: true, marker: 0xc2 })),
    ...drawings().map(([name, text, side]) => show(`svg ${name}`, 'svg', svg(text, side))),
    several('large ones, allowed', 3, (index) => png(7_900 - index, 7_900, { kind: 6 })),
    several('many large ones', 6, (index) => png(7_900 - index, 7_900, { kind: 6 })),
    several(
      'one, named in many ways',
      40,
      () => png(4_000, 4_000),
      (index) => `x/${'../x/'.repeat(index)}../0.png`,
    ),
    several('heavy ones, allowed', 4, (index) => png(1_340 + index, 1_340, { kind: 6, noise: true })),
    several('many heavy ones', 4, (index) => png(2_230 + index, 2_230, { kind: 6, noise: true })),
    several(
      'a heavy one, shown often',
      20,
      () => png(1_000, 1_000, { kind: 6, noise: true }),
      () => '0.png',
    ),
    styled('gif', gif(65_535, 65_535, [[65_535, 65_535]])),
    styled('webp', webp(vp8l(16_383, 16_383))),
    styled('svg', svg('<rect width="9" height="9"/>', 1_000_000)),
    { ...show('logo', 'webp', webp(vp8l(16_383, 16_383))), front: 'logo: logo.webp', body: '' },
  ];
}

/** @param {string} name @param {string} type @param {Uint8Array} bytes @returns {Attack} */
function show(name, type, bytes) {
  return {
    name,
    files: { [`${name === 'logo' ? name : 'plan'}.${type}`]: bytes },
    body: `![Plan // Map](plan.${type})`,
  };
}

/**
 * @param {string} name
 * @param {number} count
 * @param {(index: number) => Uint8Array} make
 * @param {(index: number) => string} [spell]
 * @returns {Attack}
 */
function several(name, count, make, spell) {
  const numbers = [...Array(count).keys()];
  const files = Object.fromEntries((spell ? [0] : numbers).map((index) => [`${index}.png`, make(index)]));
  const paths = numbers.map((index) => spell?.(index) ?? `${index}.png`);
  return { name, files: { ...files, 'x/keep': '' }, body: paths.map((path) => `![Plan // Map](${path})`).join('\n\n') };
}

/** @param {string} type @param {Uint8Array} bytes @returns {Attack} */
function styled(type, bytes) {
  const css = `body { background: url(plan.${type}) } h1::before { content: url(plan.${type}) }`;
  return { name: `style ${type}`, files: { [`plan.${type}`]: bytes, 's.css': css }, front: 'style: s.css' };
}

/** @param {number} width @param {number} height */
function png(width, height, { kind = 2, depth = 8, frames = 0, noise = false } = {}) {
  const samples = { 0: 1, 2: 3, 3: 1, 6: 4 }[kind] ?? 1;
  const row = 1 + Math.ceil((width * samples * depth) / 8);
  // What is refused before it is read need not be all there.
  const pixels = Buffer.alloc(Math.min(row * height, 260_000_000));
  if (noise) fillWithNoise(pixels);
  for (let index = 0; noise && index < pixels.length; index += row) pixels[index] = 0;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  head.set([depth, kind], 8);
  const control = Buffer.alloc(26);
  control.writeUInt32BE(width, 4);
  control.writeUInt32BE(height, 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    ...(kind === 3 ? [chunk('PLTE', Buffer.alloc(6))] : []),
    ...(frames > 0 ? [chunk('acTL', Buffer.from([0, 0, 0, frames, 0, 0, 0, 0]))] : []),
    ...Array(frames).fill(chunk('fcTL', control)),
    chunk('IDAT', deflateSync(pixels, { level: noise ? 0 : 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** @param {Buffer} bytes */
function fillWithNoise(bytes) {
  for (let index = 0, x = 1; index < bytes.length; index += 1) {
    x = (x * 48_271) % 0x7fffffff;
    bytes[index] = x >> 8;
  }
}

/** @param {string} name @param {Buffer} data */
function chunk(name, data) {
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  const named = Buffer.concat([Buffer.from(name), data]);
  size.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([size, named, sum]);
}

/** @param {number} width @param {number} height @param {readonly (readonly number[])[]} frames */
function gif(width, height, frames) {
  const size = (/** @type {readonly number[]} */ [w = 0, h = 0]) => [w & 255, (w >> 8) & 255, h & 255, (h >> 8) & 255];
  const head = [...size([width, height]), 0x80, 0, 0, 0, 0, 0, 255, 255, 255];
  const frame = (/** @type {readonly number[]} */ each) => [0x2c, 0, 0, 0, 0, ...size([...each]), 0, 2, 2, 0x44, 1, 0];
  return Buffer.concat([
    Buffer.from('GIF89a'),
    Buffer.from(head),
    Buffer.from(frames.flatMap(frame)),
    Buffer.from(';'),
  ]);
}

/**
 * Grey all over: each block takes two bits, both zero.
 *
 * @param {number} width
 * @param {number} height
 */
function jpeg(width, height, { marker = 0xc0, components = 3, stray = false, turned = false } = {}) {
  const numbers = [...Array(components).keys()].map((index) => index + 1);
  const segment = (/** @type {number} */ type, /** @type {number[]} */ data) => {
    const length = data.length + 2;
    return Buffer.from([0xff, type, length >> 8, length & 255, ...data]);
  };
  const table = (/** @type {number} */ kind) => [kind, 1, ...Array(15).fill(0), 0];
  const blocks = Math.ceil(width / 8) * Math.ceil(height / 8) * components;
  const ends = marker === 0xc2 ? [0, 0, 0] : [0, 63, 0];
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, [...Buffer.from('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0]),
    ...(turned
      ? [segment(0xe1, [...Buffer.from('Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0')])]
      : []),
    ...(components === 4 ? [segment(0xee, [...Buffer.from('Adobe'), 0, 100, 0, 0, 0, 0, 0])] : []),
    ...(stray ? [Buffer.from('stray bytes')] : []),
    segment(0xdb, [0, ...Array(64).fill(1)]),
    segment(marker, [
      8,
      height >> 8,
      height & 255,
      width >> 8,
      width & 255,
      components,
      ...numbers.flatMap((id) => [id, 0x11, 0]),
    ]),
    segment(0xc4, table(0)),
    segment(0xc4, table(0x10)),
    segment(0xda, [components, ...numbers.flatMap((id) => [id, 0]), ...ends]),
    Buffer.alloc(Math.min(blocks / 4, 20_000_000)),
    ...(stray ? [Buffer.from('stray bytes')] : []),
    Buffer.from([0xff, 0xd9]),
  ]);
}

/** @param {...Buffer} chunks */
function webp(...chunks) {
  const body = Buffer.concat([Buffer.from('WEBP'), ...chunks]);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(body.length);
  return Buffer.concat([Buffer.from('RIFF'), size, body]);
}

/** @param {string} name @param {Buffer} data */
function riff(name, data) {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(data.length);
  return Buffer.concat([Buffer.from(name), size, data, Buffer.alloc(data.length % 2)]);
}

/** Of one colour, which takes no bit a pixel. @param {number} width @param {number} height */
function vp8l(width, height) {
  const data = Buffer.from('\x2f\0\0\0\0\x07\x10\x11\x11\x88\x88\xfe\x07\0', 'latin1');
  data.writeUInt32LE((((width - 1) & 0x3fff) | (((height - 1) & 0x3fff) << 14) | (1 << 28)) >>> 0, 1);
  return riff('VP8L', data);
}

/** @param {number} width @param {number} height */
function vp8(width, height) {
  const data = Buffer.alloc(2_000);
  data.set([0x10, 0x02, 0, 0x9d, 1, 0x2a, width & 255, (width >> 8) & 0x3f, height & 255, (height >> 8) & 0x3f]);
  return riff('VP8 ', data);
}

/** @param {number} width @param {number} height */
function vp8x(width, height) {
  const data = Buffer.alloc(10);
  data[0] = 2;
  data.writeUIntLE((width - 1) & 0xffffff, 4, 3);
  data.writeUIntLE((height - 1) & 0xffffff, 7, 3);
  return Buffer.concat([riff('VP8X', data), riff('ANIM', Buffer.alloc(6))]);
}

/** @param {Buffer} frame */
function anmf(frame) {
  return riff('ANMF', Buffer.concat([Buffer.alloc(16), frame]));
}

const smallAvif = Buffer.from(
  'AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAADrbWV0YQAAAAAAAAAhaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAAAAAAAAAOcGl0bQAAAAAAAQAAAB5pbG9jAAAAAEQAAAEAAQAAAAEAAAETAAAARwAAAChpaW5mAAAAAAABAAAAGmluZmUCAAAAAAEAAGF2MDFDb2xvcgAAAABqaXBycAAAAEtpcGNvAAAAFGlzcGUAAAAAAAABLAAAAMgAAAAQcGl4aQAAAAADCAgIAAAADGF2MUOBAAwAAAAAE2NvbHJuY2x4AAEADQAGgAAAABdpcG1hAAAAAAAAAAEAAQQBAoMEAAAAT21kYXQSAAoKGCHleO0QENBoQDI3ETHh4ZlAgggnlAAAAMIRaNaU8g1tYq+p28qROTlX8t2n590QpoaTOnAuMWWqPWEtyv7bFacEMQ==',
  'base64',
);

/** A small one that says that it is large. @param {number} width @param {number} height */
function avif(width, height) {
  const bytes = Buffer.from(smallAvif);
  const at = bytes.indexOf('ispe');
  bytes.writeUInt32BE(width, at + 8);
  bytes.writeUInt32BE(height, at + 12);
  return bytes;
}

/** @param {string} content */
function svg(content, side = 100) {
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}">${content}</svg>`);
}

/** Levels of parts that each show the one before twice. @param {(level: number) => string} write */
function nest(write) {
  return [...Array(26).keys()].map(write).join('');
}

/** @returns {[name: string, content: string, side?: number][]} */
function drawings() {
  const inner = gif(65_535, 65_535, [[65_535, 65_535]]).toString('base64');
  const large = 'width="30000" height="30000"';
  const shape = (/** @type {string} */ more) => `<path d="M0 0h9v9z" ${more}/>`;
  return [
    ['use', `${nest((n) => `<g id="a${n}">${n ? `<use href="#a${n - 1}"/>`.repeat(2) : shape('')}</g>`)}`],
    [
      'masks',
      nest((n) => `<mask id="a${n}">${shape(n ? `mask="url(#a${n - 1})"` : '').repeat(2)}</mask>`) +
        shape('mask="url(#a25)"'),
    ],
    [
      'clips',
      nest((n) => `<clipPath id="a${n}">${shape(n ? `clip-path="url(#a${n - 1})"` : '').repeat(2)}</clipPath>`) +
        shape('clip-path="url(#a25)"'),
    ],
    [
      'patterns',
      nest(
        (n) =>
          `<pattern id="a${n}" width="9" height="9">${shape(n ? `fill="url(#a${n - 1})"` : '').repeat(2)}</pattern>`,
      ) + shape('fill="url(#a25)"'),
    ],
    [
      'patterns, handed down',
      nest(
        (n) =>
          `<pattern id="a${n}" width="9" height="9"><g ${n ? `fill="url(#a${n - 1})"` : ''}>${shape('').repeat(2)}</g></pattern>`,
      ) + shape('fill="url(#a25)"'),
    ],
    [
      'clips by classes',
      `<style>${nest((n) => `.c${n}{clip-path:url(#a${n})}`)}</style>${nest((n) => `<clipPath id="a${n}">${shape(n ? `class="c${n - 1}"` : '').repeat(2)}</clipPath>`)}${shape('class="c25"')}`,
    ],
    [
      'markers',
      nest(
        (n) =>
          `<marker id="a${n}">${shape(n ? `marker-start="url(#a${n - 1})" marker-end="url(#a${n - 1})"` : '')}</marker>`,
      ) + shape('marker-end="url(#a25)"'),
    ],
    [
      'markers at corners',
      `<marker id="a">${shape('').repeat(1_000)}</marker><path d="M0 0${'h1v1'.repeat(5_000)}" marker-mid="url(#a)"/>`,
    ],
    [
      'filter images',
      nest(
        (n) =>
          `<filter id="f${n}">${`<feImage href="#a${n}"/>`.repeat(2)}</filter><g id="a${n}">${shape(n ? `filter="url(#f${n - 1})"` : '').repeat(2)}</g>`,
      ) + shape('filter="url(#f25)"'),
    ],
    ['blur', `<filter id="f"><feGaussianBlur stdDeviation="900"/></filter><rect ${large} filter="url(#f)"/>`, 30_000],
    ['clouds', `<filter id="f"><feTurbulence baseFrequency=".05"/></filter><rect ${large} filter="url(#f)"/>`, 30_000],
    ['see-through', `${'<g opacity=".9">'.repeat(300)}<rect ${large}/>${'</g>'.repeat(300)}`, 30_000],
    ['picture', `<image ${large} href="data:image/gif;base64,${inner}"/>`],
    ['picture, hidden', `<image ${large} href="d&#97;ta:image/png;base64,${inner}"/>`],
    [
      'picture in a drawing',
      `<image ${large} href="data:image/svg+xml;base64,${svg(`<image ${large} href="data:,${inner}"/>`).toString('base64')}"/>`,
    ],
    [
      'picture in a page',
      `<foreignObject ${large}><img xmlns="http://www.w3.org/1999/xhtml" src="data:image/gif;base64,${inner}"/></foreignObject>`,
    ],
    ['picture by its style', `<style>rect{mask:url(\\64 ata:image/gif;base64,${inner})}</style><rect ${large}/>`],
    ['picture by animation', `<image ${large}><set attributeName="href" to="data:image/gif;base64,${inner}"/></image>`],
    ['many elements', '<g/>'.repeat(4_000_000)],
    ['elements, allowed', shape('').repeat(60_000)],
    [
      'animations, allowed',
      `<rect width="1" height="1">${'<animate attributeName="width" values="1;2"/>'.repeat(60_000)}</rect>`,
    ],
    ['deep', `${'<g>'.repeat(60_000)}${'</g>'.repeat(60_000)}`],
    ['attributes', `<g ${[...Array(900_000).keys()].map((n) => `a${n}=""`).join(' ')}/>`],
    ['long line', `<path stroke="red" d="M0 0${'L1 1L5 7'.repeat(2_400_000)}"/>`],
    ['long line, allowed', `<path stroke="red" d="M0 0${'L1 1L5 7'.repeat(1_500_000)}"/>`],
    ['long text', `<text>${'abcdefghij'.repeat(1_900_000)}</text>`],
    ['long text, allowed', `<text x="${'1 '.repeat(60_000)}">${'a'.repeat(60_000)}</text>`],
    ['wide view', `<svg viewBox="0 0 1e30 1e30"><rect width="1e30" height="1e30"/></svg>`],
    ['fine dashes', '<path d="M0 0H1e9" stroke="red" stroke-dasharray="1e-5"/>'],
    ['entities', '&lol;'],
  ];
}
