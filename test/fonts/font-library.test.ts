import { beforeAll, describe, expect, test } from 'vitest';
import { type FontLibrary, openFontLibrary } from '../../src/fonts/font-library.js';
import { readShipped } from './shipped-fonts.js';

let fonts: FontLibrary;
beforeAll(async () => {
  fonts = await openFontLibrary(readShipped);
});

/** The scripts that a text brings, without weights, styles and `Minutes Mono`. */
function subsetsFor(text: string): string[] {
  const names = fonts.facesFor(text, { mono: false }).map(({ file }) => file.replace(/-\d+(-italic)?\.woff2$/, ''));
  return [...new Set(names)];
}

describe('the faces that a text needs', () => {
  test('come in every weight and style', () => {
    const faces = fonts.facesFor('Compte rendu').map(({ family, weight, style }) => `${family} ${weight} ${style}`);
    expect(faces).toEqual([
      'Minutes Sans 400 normal',
      'Minutes Sans 400 italic',
      'Minutes Sans 600 normal',
      'Minutes Sans 600 italic',
      'Minutes Mono 400 normal',
      'Minutes Mono 400 italic',
      'Minutes Mono 600 normal',
      'Minutes Mono 600 italic',
    ]);
  });

  test('leave out what is known not to be used', () => {
    const files = fonts.facesFor('Compte rendu', { mono: false, italic: false }).map(({ file }) => file);
    expect(files).toEqual(['sans-latin-400.woff2', 'sans-latin-600.woff2']);
  });

  test.each([
    ['', []],
    ['« 10 000 € » : 9 h 15 – 11 h, n° 3, 1er juin', ['sans-latin']],
    ['Œuvre, fin\u2010flot, non\u2011lieu → ≥ ✓ ½ ‰ † …', ['sans-latin']],
    ['Łódź, București, Hà Nội', ['sans-latin', 'sans-latin-ext']],
    ['Chloe\u0301', ['sans-latin']],
    ['Ελλάδα', ['sans-greek']],
    ['Київ', ['sans-cyrillic']],
    ['محضر الاجتماع (2023)، قَرَّرَ ١٢٣', ['sans-latin', 'arabic']],
    ['ڕۆژنامە', ['arabic-ext', 'arabic']],
    ['☐ ☑', ['symbols']],
    ['✋', ['emoji-signs']],
    ['👤', ['emoji-people']],
    ['👍🏽', ['emoji-hands']],
    ['⚠', ['symbols']],
    ['⚠️', ['emoji-signs']],
    ['👩‍💻', ['emoji-people']],
    ['ʿAlī al-Ḥasan', ['sans-latin', 'sans-latin-ext', 'rare']],
  ])('are for %j: %j', (text, subsets) => {
    expect(subsetsFor(text)).toEqual(subsets);
  });
});

describe('what no font has', () => {
  test('is nothing in the minutes of European and Arab institutions', () => {
    const text =
      'Décision n° 3 : « adoptée » ; 10\u202f000 € – ½, ⅓, ‰, †, ‡, §, ¶, …, ≥ ≤ ≠ ≈ → ← ⇒ ↔, • ▪ ■ □ ● ○ ◆ ★, ✓ ✔ ✗ ☐ ☑ ☒, ① ②, ' +
      '℃, №, Ω, µ, ∞, √, ├──, 👤 ✋ 👍🏽 👩‍💻 🇫🇷 1️⃣ ⚠️ ☎ ✅ ❌ 🔴 📎 ❤️‍🔥, naïve façade Ærøskøbing Größe Łódź İstanbul Đà Nẵng, ' +
      'Ελλάδα, Київ, ἀρχή, ʿAlī, لا الأولويات قَرَّرَ ٪ ١٢٣ ۱۲۳ پیشنهاد ٹھیک ہے ئۇيغۇر, co\u00adopération, \u2068isolat\u2069, \u200f, e\u0301, x\u0302';
    expect(fonts.missing(text)).toEqual([]);
  });

  test('is named as written, each once', () => {
    expect(fonts.missing('会議, 会, שלום, a\u20dd, \u{10ffff}')).toEqual([
      '会',
      '議',
      'ש',
      'ל',
      'ו',
      'ם',
      'a\u20dd',
      '\u{10ffff}',
    ]);
  });
});

describe('the style sheet', () => {
  test('holds each font once', async () => {
    const css = await fonts.cssFor('Réunion ✋ محضر');
    const sources = css.match(/base64,[^)]+/g) ?? [];
    expect(sources).toHaveLength(fonts.facesFor('Réunion ✋ محضر').length);
    expect(new Set(sources).size).toBe(sources.length);
  });

  test('names the families in the order in which they stand in for each other', async () => {
    const css = await fonts.cssFor('Réunion ✋ ☐ محضر ʿ');
    expect(css.split('\n').at(-1)).toContain(
      '--minutes-sans:"Minutes Sans","Minutes Rare","Minutes Arabic","Minutes Symbols","Minutes Emoji";' +
        '--minutes-mono:"Minutes Mono","Minutes Sans","Minutes Rare","Minutes Arabic","Minutes Symbols","Minutes Emoji"}',
    );
  });

  test('is small for a document in Latin script', async () => {
    const css = await fonts.cssFor('Compte rendu de la réunion', { mono: false });
    expect(css.length).toBeLessThan(125_000);
  });

  test('reads each font file once, however many documents', async () => {
    const reads: string[] = [];
    const library = await openFontLibrary((name) => {
      reads.push(name);
      return readShipped(name);
    });
    const first = await library.cssFor('Ordre du jour', { mono: false, italic: false });
    expect(await library.cssFor('Points d’action', { mono: false, italic: false })).toBe(first);
    expect(reads.sort()).toEqual(['fonts.json', 'sans-latin-400.woff2', 'sans-latin-600.woff2']);
  });
});
