import { expect, it } from 'vitest';
import { judgeImage } from '../../../src/io/images/judge-image.js';

/** Levels of parts, each of which shows the one before. */
const nest = (write: (level: number) => string, levels = 26) => [...Array(levels).keys()].map(write).join('');
const shape = (attributes = '') => `<path d="M0 0h9v9z" ${attributes}/>`;
const twice = (attributes = '') => shape(attributes).repeat(2);
const url = (level: number) => `url(#a${level})`;

/** A GIF of 65535 to 65535 pixels. */
const wide = Buffer.from('GIF89a\xff\xff\xff\xff\0\0\0\x2c\0\0\0\0\xff\xff\xff\xff\0\x02\x02\x44\x01\0;', 'latin1');
const base64 = wide.toString('base64');
const percent = [...wide].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

function judge(content: string) {
  const text = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink">${content}</svg>`;
  return judgeImage(Buffer.from(text));
}

it.each([
  ['use', nest((n) => `<g id="a${n}">${n ? `<use href="#a${n - 1}"/>`.repeat(2) : shape()}</g>`)],
  [
    'use of another namespace',
    nest((n) => `<g id="a${n}">${n ? `<use x:href=" #a${n - 1}"/>`.repeat(2) : shape()}</g>`),
  ],
  ['use by an encoded name', nest((n) => `<g id="a${n}">${n ? `<use href="#%61${n - 1}"/>`.repeat(2) : shape()}</g>`)],
  [
    'use of what comes later',
    nest((n) => `<g id="a${n}">${n < 25 ? `<use href="#a${n + 1}"/>`.repeat(2) : shape()}</g>`),
  ],
  ['use of a picture', `<image id="a" href="data:image/gif;base64,${base64}"/><use href="#a"/>`],
  [
    'symbols',
    nest((n) => `<symbol id="a${n}">${n ? `<use href="#a${n - 1}"/>`.repeat(2) : shape()}</symbol>`) +
      '<use href="#a25"/>',
  ],
  ['masks', nest((n) => `<mask id="a${n}">${twice(n ? `mask="${url(n - 1)}"` : '')}</mask>`)],
  ['clips', nest((n) => `<clipPath id="a${n}">${twice(n ? `clip-path="${url(n - 1)}"` : '')}</clipPath>`)],
  [
    'clips by style',
    nest((n) => `<clipPath id="a${n}">${twice(n ? `style="clip-path:u\\72l('#a${n - 1}')"` : '')}</clipPath>`),
  ],
  [
    'clips by classes',
    `<style>${nest((n) => `.c${n}{clip-path:${url(n)}}`)}</style>${nest((n) => `<clipPath id="a${n}">${twice(n ? `class="d c${n - 1}"` : '')}</clipPath>`)}`,
  ],
  [
    'clips by classes, in pieces',
    `<style>${nest((n) => `.c${n}{clip-<![CDATA[path:u]]>r&#108;(#&#97;${n})}`)}</style>${nest((n) => `<clipPath id="a${n}">${twice(n ? `class="c${n - 1}"` : '')}</clipPath>`)}`,
  ],
  ['patterns', nest((n) => `<pattern id="a${n}">${twice(n ? `fill="${url(n - 1)}"` : '')}</pattern>`)],
  [
    'patterns that are handed down',
    nest((n) => `<pattern id="a${n}"><g ${n ? `fill="${url(n - 1)}"` : ''}>${twice()}</g></pattern>`),
  ],
  [
    'patterns that are used',
    nest((n) => `<pattern id="a${n}">${n ? `<use href="#s" fill="${url(n - 1)}"/>` : ''}</pattern>`) +
      `<g id="s">${twice()}</g>`,
  ],
  [
    'filters',
    nest(
      (n) =>
        `<filter id="f${n}"><feImage href="#a${n}"/></filter><g id="a${n}">${twice(n ? `filter="url(#f${n - 1})"` : '')}</g>`,
    ),
  ],
  [
    'markers',
    nest(
      (n) => `<marker id="a${n}">${shape(n ? `marker-start="${url(n - 1)}" marker-end="${url(n - 1)}"` : '')}</marker>`,
    ),
  ],
  [
    'markers at corners',
    `<marker id="a">${shape().repeat(1000)}</marker><path d="M0 0${'h1v1'.repeat(5000)}" marker-mid="url(#a)"/>`,
  ],
  ['many elements', '<g/>'.repeat(100_000)],
  ['many attributes', `<g ${nest((n) => ` a${n}=""`, 600_000)}/>`],
  ['long lines', `<path d="M0 0${'L1 1'.repeat(4_000_000)}"/>`],
  ['long text', `<text>${'a'.repeat(70_000)}</text>`],
  ['a picture', `<image href="data:image/gif;base64,${base64}"/>`],
  ['a picture of no type', `<image href=" &#9;DA&#10;TA:,${percent}"/>`],
  ['a picture that says that it is a font', `<image href="data:font/woff2;base64,${base64}"/>`],
  ['a picture in a page', `<foreignObject><img src="data:;base64,${base64}"/></foreignObject>`],
  ['a picture by its style', `<rect style="mask:url('data:;base64,${base64}')"/>`],
  ['a picture by a style sheet', `<style>g{} rect{mask:url(d\\61 ta:;base64,${base64})}</style>`],
  [
    'a picture in a drawing',
    `<image href="data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg"><image href="data:;base64,${base64}"/></svg>`)}"/>`,
  ],
])('a drawing of %s takes too much', (_, content) => {
  const judged = judge(content);
  expect(judged).toMatchObject({ ok: true, type: 'image/svg+xml' });
  expect(judged.ok && judged.pixels).toBeGreaterThan(64_000_000);
});

it.each([
  ['that shows itself', `<g id="a"><use href="#a"/></g>`],
  ['that shows itself by others', `<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>`],
  [
    'of which a style sheet shows more',
    `<style>rect { clip-path: url(#a) }</style><clipPath id="a">${shape()}</clipPath>`,
  ],
  ['of which a style sheet with remarks shows more', '<style>/* } */ .a { clip-path: url(#a) }</style>'],
  ['of which an animation shows more', '<use><set attributeName="x:href" to="#a"/></use>'],
  ['of which an animation wears more', '<g><animate attributeName="fill" values="url(#a);none"/></g>'],
  ['with a picture of a kind that is not known', `<image href="data:image/bmp;base64,Qk0AAAAA"/>`],
  ['with a broken picture', `<image href="data:image/gif;base64,R0lG"/>`],
])('nobody can tell what a drawing takes %s', (_, content) => {
  expect(judge(content)).toEqual({ ok: false, reason: 'unmeasured' });
});

it('nobody can tell what a style sheet makes of a drawing', () => {
  const text = '<?xml-stylesheet type="text/xsl" href="#a"?><svg xmlns="http://www.w3.org/2000/svg"/>';
  expect(judgeImage(Buffer.from(text))).toEqual({ ok: false, reason: 'unmeasured' });
});

const drawn = `
  <style><![CDATA[ .sky > path { fill: red } .tint, .shade{fill:url(#tint)} ]]></style>
  <defs>
    <linearGradient id="tint"><stop offset="0"/><stop offset="1"/></linearGradient>
    <linearGradient id="shade" x:href="#tint"/>
    <clipPath id="page"><rect width="9" height="9"/></clipPath>
    <symbol id="tree"><path d="M0 0h9v9z"/><circle r="3"/></symbol>
  </defs>
  <a href="#page"><g clip-path="url(#page)">${nest((n) => `<use x:href="#tree" x="${n}"/>`, 100)}</g></a>
  <text class="tint" x="1" y="2">Comité – n&#176;&#160;3</text>
  <image width="9" height="9" href="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=="/>`;

it('a drawing as people make them takes what is in it', () => {
  expect(judge(drawn)).toEqual({ ok: true, type: 'image/svg+xml', pixels: 431_001 });
});

it('a large drawing is read in one pass', () => {
  const groups = '<g a="1">x</g>'.repeat(50_000);
  const rest = `${'<!-- -->'.repeat(300_000)}<style>${'/*'.repeat(300_000)}${'url('.repeat(300_000)}url(${' '.repeat(300_000)}</style>`;
  expect(judge(`${groups}${rest}<g d="${'data:'.repeat(300_000)}"/>`)).toMatchObject({ ok: false });
  expect(judge(`${groups}${rest}`)).toMatchObject({ ok: true });
});
