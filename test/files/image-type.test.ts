import { expect, test } from 'vitest';
import { findImageType } from '../../src/files/image-type.js';
import { isSvgDocument } from '../../src/files/svg-document.js';

const ascii = (text: string) => Buffer.from(text, 'latin1');

test.each([
  ['PNG', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\0\0\0\x02\0\x08\x02\0\0\0', { type: 'image/png', pixels: 256 * 512 }],
  ['GIF', 'GIF89a\x10\0\x20\0\0\0\0', { type: 'image/gif', pixels: 16 * 32 }],
  [
    'JPEG',
    '\xff\xd8\xff\xe0\0\x04ab\xff\xc0\0\x11\x08\0\x20\0\x10\x03\x01\x22',
    { type: 'image/jpeg', pixels: 32 * 16 },
  ],
  ['WebP', 'RIFF\x10\0\0\0WEBPVP8 ', { type: 'image/webp', pixels: null }],
  ['AVIF', '\0\0\0\x1cftypavif\0\0\0\0', { type: 'image/avif', pixels: null }],
  ['SVG', '\xef\xbb\xbf<svg xmlns="http://www.w3.org/2000/svg"/>', { type: 'image/svg+xml', pixels: null }],
])('%s is told by its content', (_, bytes, expected) => {
  expect(findImageType(ascii(bytes))).toEqual(expected);
});

test.each([
  ['text', 'root:x:0:0:root:/root:/bin/sh\n'],
  ['nothing', ''],
  ['HTML', '<html><body>compte rendu</body></html>'],
  ['a signature alone', '\x89PNG\r\n\x1a\n'],
])('%s is no picture', (_, bytes) => {
  expect(findImageType(ascii(bytes))).toBeNull();
});

test('a whole SVG document is one', () => {
  const text = `<?xml version="1.0"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<!-- logo -->
<svg xmlns="http://www.w3.org/2000/svg"
     viewBox='0 0 10 10' >
  <style><![CDATA[ path > g { fill: red } ]]></style>
  <g><path d="M0 0h10v10z"/></g><text >Comité</text>
</svg>
`;
  expect(isSvgDocument(text)).toBe(true);
});

test.each([
  ['without its namespace', '<svg><g/></svg>'],
  ['never closed', '<svg xmlns="http://www.w3.org/2000/svg"><g></svg>'],
  ['cut off', '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0'],
  ['with entities of its own', '<!DOCTYPE svg [<!ENTITY a "aaaa">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>'],
  ['twice', '<svg xmlns="http://www.w3.org/2000/svg"/><svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['after text', 'logo <svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['inside HTML', '<html><svg xmlns="http://www.w3.org/2000/svg"/></html>'],
])('SVG %s is refused', (_, text) => {
  expect(isSvgDocument(text)).toBe(false);
});

test('a large SVG is read in one pass', () => {
  const text = `<svg xmlns="http://www.w3.org/2000/svg">${'<g a="1">x</g>'.repeat(300_000)}<p d="${'1 '.repeat(2_000_000)}"/></svg>`;
  expect(isSvgDocument(text)).toBe(true);
});
