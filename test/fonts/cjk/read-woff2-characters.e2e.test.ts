import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { readWoff2Characters } from '../../../src/fonts/cjk/read-woff2-characters.js';
import { fixtureFolder, readShipped } from '../shipped-fonts.js';

const slice = 'noto-sans-jp/files/noto-sans-jp-119-400-normal.woff2';
const readSlice = () => readFile(join(fixtureFolder, slice));

/** What another reader finds in it. */
function charactersOf(bytes: Uint8Array): number[] {
  const font = fontkit.create(Buffer.from(bytes));
  if (!('characterSet' in font)) throw new Error('a collection');
  return [...new Set(font.characterSet)].filter((point) => point < 0xffff || point > 0xffff).sort((a, b) => a - b);
}

describe('the characters of a font', () => {
  it.each(['sans-latin-400', 'arabic-600', 'emoji-faces-400', 'symbols-math-400', 'devanagari-400'])(
    'are read as by others: %s',
    async (name) => {
      const bytes = await readShipped(`${name}.woff2`);
      expect([...readWoff2Characters(bytes)].sort((a, b) => a - b)).toEqual(charactersOf(bytes));
    },
  );

  it('are those of a slice', async () => {
    const characters = [...readWoff2Characters(await readSlice())].map((point) => String.fromCodePoint(point));
    expect(characters.sort().join('')).toBe('、。かごとはをサバ・ー');
  });

  it('are none where the file is cut, at any place', async () => {
    const bytes = await readSlice();
    for (let length = 0; length < bytes.length; length += 7) {
      expect(() => readWoff2Characters(bytes.subarray(0, length))).toThrow();
    }
  });
});
