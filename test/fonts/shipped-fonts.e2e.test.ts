import { readdir, stat } from 'node:fs/promises';
import * as fontkit from 'fontkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseFontIndex, type Subset } from '../../src/fonts/font-index.js';
import { fontFolder, readShipped } from './shipped-fonts.js';

async function openFont(file: string): Promise<fontkit.Font> {
  const font = fontkit.create(Buffer.from(await readShipped(file)));
  if (!('characterSet' in font)) throw new Error(`${file} is a collection`);
  return font;
}

function pointsOf(unicodeRange: string): number[] {
  return unicodeRange.split(',').flatMap((range) => {
    const [first = 0, last = first] = range
      .slice(2)
      .split('-')
      .map((hex) => Number.parseInt(hex, 16));
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

let subsets: readonly Subset[];
beforeAll(async () => {
  subsets = parseFontIndex(new TextDecoder().decode(await readShipped('fonts.json')));
});

describe('the shipped fonts', () => {
  it('weigh less than three megabytes, licences included', async () => {
    const files = await readdir(fontFolder);
    const sizes = await Promise.all(files.map(async (file) => (await stat(`${fontFolder}${file}`)).size));
    expect(files).toContain('LICENSES.txt');
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3_000_000);
  });

  it('have every character that the index says', async () => {
    const lacking: Record<string, number[]> = {};
    for (const { unicodeRange, faces } of subsets) {
      for (const { file } of faces) {
        const has = new Set((await openFont(file)).characterSet);
        const missing = pointsOf(unicodeRange).filter((point) => !has.has(point));
        if (missing.length > 0) lacking[file] = missing;
      }
    }
    expect(lacking).toEqual({});
  });

  it('claim each character once, Minutes Mono apart', () => {
    const claimed = new Map<number, string[]>();
    for (const { name, family, claims, unicodeRange } of subsets) {
      if (family === 'Minutes Mono') continue;
      for (const point of pointsOf(unicodeRange).filter(claims.has)) {
        claimed.set(point, [...(claimed.get(point) ?? []), name]);
      }
    }
    expect([...claimed.values()].filter((names) => names.length > 1)).toEqual([]);
  });

  it('are static, and bear names of their own', async () => {
    for (const { family, faces } of subsets) {
      for (const { file, weight, style } of faces) {
        const font = await openFont(file);
        const subfamily = `${weight === 400 ? 'Regular' : 'SemiBold'}${style === 'italic' ? ' Italic' : ''}`;
        expect(font.variationAxes).toEqual({});
        expect([font.familyName, font.subfamilyName, font.postscriptName]).toEqual([
          family,
          subfamily,
          `${family}-${subfamily}`.replaceAll(' ', ''),
        ]);
        expect(font.copyright).toMatch(/Copyright/);
      }
    }
  });
});

describe('text in the shipped fonts', () => {
  it('has fi and fl as letters of their own, so that they extract', async () => {
    const font = await openFont('sans-latin-400.woff2');
    expect(font.layout('affligé office').glyphs).toHaveLength('affligé office'.length);
  });

  it('has figures of one width, so that columns line up', async () => {
    for (const file of ['sans-latin-400.woff2', 'sans-latin-600.woff2', 'arabic-400.woff2', 'arabic-600.woff2']) {
      const widths = (await openFont(file)).glyphsForString('0123456789').map(({ advanceWidth }) => advanceWidth);
      expect([file, new Set(widths).size]).toEqual([file, 1]);
    }
  });

  it('has a narrow no-break space and a no-break hyphen', async () => {
    const font = await openFont('sans-latin-400.woff2');
    const [space, narrow] = ['\u00a0', '\u202f'].map((character) => font.glyphsForString(character)[0]?.advanceWidth);
    expect(narrow).toBeLessThan(space ?? 0);
    expect(font.hasGlyphForCodePoint(0x2011)).toBe(true);
  });

  it('joins lam and alef in Arabic, and no other letters', async () => {
    const font = await openFont('arabic-400.woff2');
    const count = (word: string): number => font.layout(word).glyphs.length;
    expect(['لا', 'الأولويات', 'في', 'المعنيين', 'تحرير'].map(count)).toEqual([1, 8, 2, 8, 5]);
  });
});
