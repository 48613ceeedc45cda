import { describe, expect, it } from 'vitest';
import type { FontLibrary } from '../../src/fonts/font-library.js';
import { setDrawings } from '../../src/render/set-drawings.js';
import { noFonts } from './fixtures/options.js';

const fonts: FontLibrary = {
  ...noFonts,
  cssFor: async (text, use) => `/* ${text.replace(/\s+/g, ' ').trim()} ${JSON.stringify(use)} */`,
};
const ownFonts = ':root:root,:root:root *:not(#_#_){font-family:var(--minutes-sans)!important}';

async function set(svg: string): Promise<string> {
  const images = new Map([['a.svg', { bytes: new TextEncoder().encode(svg), type: 'image/svg+xml' }]]);
  return new TextDecoder().decode((await setDrawings(images, fonts)).get('a.svg')?.bytes);
}

describe('setDrawings', () => {
  it('gives a drawing the fonts that its text needs', async () => {
    const root = '<?xml version="1.0"?><!-- plan --><svg xmlns="http://www.w3.org/2000/svg" width="40">';
    expect(await set(`${root}<text font-style="italic">Puits &#233;&#x645;</text></svg>`)).toBe(
      `${root}<style xmlns="http://www.w3.org/2000/svg"><![CDATA[/* Puits éم {"mono":false,"italic":true} */\n${ownFonts}]]></style>` +
        '<text font-style="italic">Puits &#233;&#x645;</text></svg>',
    );
  });

  it('finds text below a prefix', async () => {
    const svg = '<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:text>Eau</s:text></s:svg>';
    expect(await set(svg)).toContain('<s:svg xmlns:s="http://www.w3.org/2000/svg"><style xmlns=');
  });

  it.each([
    '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9"/></svg>',
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
  ])('leaves a drawing without text as it is: %s', async (svg) => {
    expect(await set(svg)).toBe(svg);
  });

  it('leaves pixels as they are', async () => {
    const images = new Map([['a.png', { bytes: new TextEncoder().encode('<text>'), type: 'image/png' }]]);
    expect(await setDrawings(images, fonts)).toEqual(images);
  });
});
