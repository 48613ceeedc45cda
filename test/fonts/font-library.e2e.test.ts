import { beforeAll, describe, expect, it } from 'vitest';
import { type FontLibrary, openFontLibrary } from '../../src/fonts/font-library.js';
import { fontsWith, readShipped, shippedFonts } from './shipped-fonts.js';

let fonts: FontLibrary;
beforeAll(async () => {
  fonts = await openFontLibrary(shippedFonts);
});

/** The scripts that a text brings, without weights, styles and `Minutes Mono`. */
async function subsetsFor(text: string): Promise<string[]> {
  const faces = await fonts.facesFor(text, { mono: false });
  const names = faces.map(({ file }) => file.replace(/-\d+(-italic)?\.woff2$/, ''));
  return [...new Set(names)];
}

describe('the faces that a text needs', () => {
  it('come in every weight and style', async () => {
    const faces = (await fonts.facesFor('Compte rendu')).map(
      ({ family, weight, style }) => `${family} ${weight} ${style}`,
    );
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

  it('leave out what is known not to be used', async () => {
    const faces = await fonts.facesFor('Compte rendu', { mono: false, italic: false });
    expect(faces.map(({ file }) => file)).toEqual(['sans-latin-400.woff2', 'sans-latin-600.woff2']);
  });

  it.each([
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
    ['ישיבת הוועדה, שָׁלוֹם', ['sans-latin', 'hebrew']],
    ['בְּרֵאשִׁ֖ית', ['hebrew', 'hebrew-marks']],
    ['ስብሰባው፣ ፳፭።', ['ethiopic']],
    ['बैठक का निर्णय, १२।', ['sans-latin', 'devanagari']],
  ])('are for %j: %j', async (text, subsets) => {
    expect(await subsetsFor(text)).toEqual(subsets);
  });
});

describe('what no font has', () => {
  it('is nothing in the minutes of European, Arab, Israeli, Ethiopian and Indian institutions', async () => {
    const text =
      'Décision n° 3 : « adoptée » ; 10\u202f000 € – ½, ⅓, ‰, †, ‡, §, ¶, …, ≥ ≤ ≠ ≈ → ← ⇒ ↔, • ▪ ■ □ ● ○ ◆ ★, ✓ ✔ ✗ ☐ ☑ ☒, ① ②, ' +
      '℃, №, Ω, µ, ∞, √, ├──, 👤 ✋ 👍🏽 👩‍💻 🇫🇷 1️⃣ ⚠️ ☎ ✅ ❌ 🔴 📎 ❤️‍🔥, naïve façade Ærøskøbing Größe Łódź İstanbul Đà Nẵng, ' +
      'Ελλάδα, Київ, ἀρχή, ʿAlī, لا الأولويات قَرَّرَ ٪ ١٢٣ ۱۲۳ پیشنهاد ٹھیک ہے ئۇيغۇر, co\u00adopération, \u2068isolat\u2069, \u200f, e\u0301, x\u0302, ' +
      'הַמּוֹשָׁב נִפְתַּח — 12 ₪, צה״ל, ስብሰባው፣ ፳፭።, क्षेत्र, ज़मीन, १२।, ॐ, ₹, र्\u200dय';
    expect(await fonts.missing(text, ['fr'])).toEqual([]);
  });

  it('is named as written, each once', async () => {
    const missing = await fonts.missing('𓂀 a\u20dd, 𓂀, \u{10ffff}', ['fr']);
    expect(missing).toEqual(['𓂀', 'a\u20dd', '\u{10ffff}'].map((written) => ({ written, package: null })));
  });
});

describe('Chinese, Japanese and Korean', () => {
  const packages = (missing: readonly { package: string | null }[]) => [
    ...new Set(missing.map((each) => each.package)),
  ];

  it.each([
    ['会議は十時から', ['fr', 'ja'], 'jp'],
    ['会议开幕', ['zh', 'en'], 'sc'],
    ['會議', ['fr', 'zh-TW'], 'tc'],
    ['會議', ['yue'], 'tc'],
    ['회의', ['ko'], 'kr'],
    ['M. 山田 (やまだ)', ['fr', 'en'], 'jp'],
    ['M. 김 (金)', ['fr', 'en'], 'kr'],
    ['M. 张', ['fr', 'en'], 'sc'],
  ])('%j in %j waits for one font to be installed', async (text, languages, suffix) => {
    expect(packages(await fonts.missing(text, languages))).toEqual([`@fontsource/noto-sans-${suffix}`]);
  });

  it('waits for the font of each of its languages: another would draw the forms of another country', async () => {
    const library = await openFontLibrary(fontsWith('sc'));
    expect(await library.missing('会', ['fr', 'ja'])).toEqual([{ written: '会', package: '@fontsource/noto-sans-jp' }]);
    expect(await library.missing('会', ['zh', 'ja'])).toEqual([{ written: '会', package: '@fontsource/noto-sans-jp' }]);
    expect(await library.missing('会', ['fr', 'zh'])).toEqual([]);
  });

  it('is drawn by any font in a document of other languages', async () => {
    const library = await openFontLibrary(fontsWith('jp'));
    expect(await library.missing('M. 会', ['fr', 'en'])).toEqual([]);
  });

  it('waits for the next font where those that are installed lack a character', async () => {
    const lacking = '회';
    expect(await (await openFontLibrary(fontsWith('jp'))).missing(lacking, ['ja'])).toEqual([
      { written: lacking, package: '@fontsource/noto-sans-kr' },
    ]);
    expect(await (await openFontLibrary(fontsWith('sc', 'tc', 'jp', 'kr'))).missing('龘', ['ja'])).toEqual([
      { written: '龘', package: null },
    ]);
  });

  it('needs the slices that have its characters, and no more', async () => {
    const library = await openFontLibrary(fontsWith('sc', 'tc', 'jp', 'kr'));
    const faces = await library.facesFor('会は「新」', { mono: false, languages: ['ja'] });
    expect(faces.map((face) => [face.family, face.weight, face.package, face.file, face.unicodeRange])).toEqual([
      ['Noto Sans JP', 400, '@fontsource/noto-sans-jp', 'files/noto-sans-jp-117-400-normal.woff2', slice117],
      ['Noto Sans JP', 600, '@fontsource/noto-sans-jp', 'files/noto-sans-jp-117-600-normal.woff2', slice117],
      ['Noto Sans JP', 400, '@fontsource/noto-sans-jp', 'files/noto-sans-jp-119-400-normal.woff2', slice119],
      ['Noto Sans JP', 600, '@fontsource/noto-sans-jp', 'files/noto-sans-jp-119-600-normal.woff2', slice119],
    ]);
  });

  it('has quotation marks and dashes of its own, where it is a language of the document', async () => {
    const library = await openFontLibrary(fontsWith('sc', 'jp'));
    const files = async (languages: string[]) =>
      (await library.facesFor('“—”', { mono: false, italic: false, languages })).map(({ file }) => file);
    expect(await files(['fr', 'zh'])).toEqual([
      'sans-latin-400.woff2',
      'sans-latin-600.woff2',
      'files/noto-sans-sc-117-400-normal.woff2',
      'files/noto-sans-sc-117-600-normal.woff2',
      'files/noto-sans-sc-119-400-normal.woff2',
      'files/noto-sans-sc-119-600-normal.woff2',
    ]);
    expect(await files(['fr'])).toEqual(['sans-latin-400.woff2', 'sans-latin-600.woff2']);
  });

  it('comes in the font of the block: each language of the page names its own first', async () => {
    const library = await openFontLibrary(fontsWith('sc', 'jp'));
    const css = await library.cssFor('会', { mono: false, languages: ['fr', 'zh', 'ja'] });
    expect(css.split('\n').at(-1)).toBe(
      ':root{font-synthesis:none;--minutes-sans:"Noto Sans SC","Noto Sans JP";--minutes-mono:"Noto Sans SC","Noto Sans JP"}' +
        '[lang="zh"]{font-family:"Noto Sans SC","Noto Sans JP"}[lang="ja"]{font-family:"Noto Sans JP","Noto Sans SC"}',
    );
  });

  it('is asked for again where the package is damaged', async () => {
    const damaged = async (path: string) =>
      openFontLibrary({
        ...shippedFonts,
        readInstalled: async (name, asked) =>
          asked === path ? Buffer.from('wOF2 damaged') : fontsWith('jp').readInstalled(name, asked),
      });
    const missing = async (path: string) => (await damaged(path)).missing('会', ['ja']);
    await expect(missing('unicode.json')).rejects.toThrow('The font package `@fontsource/noto-sans-sc` is damaged');
    await expect(missing('files/noto-sans-jp-117-400-normal.woff2')).rejects.toThrow(
      'The font package `@fontsource/noto-sans-jp` is damaged',
    );
  });
});

const slice117 = 'U+300C-300D,U+4F1A,U+65B0,U+FF08-FF09';
const slice119 = 'U+3001-3002,U+304B,U+3054,U+3068,U+306F,U+3092,U+30B5,U+30D0,U+30FB-30FC';

describe('the style sheet', () => {
  it('holds each font once', async () => {
    const css = await fonts.cssFor('Réunion ✋ محضر');
    const sources = css.match(/base64,[^)]+/g) ?? [];
    expect(sources).toHaveLength((await fonts.facesFor('Réunion ✋ محضر')).length);
    expect(new Set(sources).size).toBe(sources.length);
  });

  it('names the families in the order in which they stand in for each other', async () => {
    const css = await fonts.cssFor('Réunion ✋ ☐ محضر ʿ');
    expect(css.split('\n').at(-1)).toContain(
      '--minutes-sans:"Minutes Sans","Minutes Rare","Minutes Arabic","Minutes Symbols","Minutes Emoji";' +
        '--minutes-mono:"Minutes Mono","Minutes Sans","Minutes Rare","Minutes Arabic","Minutes Symbols","Minutes Emoji"}',
    );
  });

  it('is small for a document in Latin script', async () => {
    const css = await fonts.cssFor('Compte rendu de la réunion', { mono: false });
    expect(css.length).toBeLessThan(125_000);
  });

  it('reads each font file once, however many documents', async () => {
    const reads: string[] = [];
    const library = await openFontLibrary({
      ...shippedFonts,
      readShipped(name) {
        reads.push(name);
        return readShipped(name);
      },
    });
    const first = await library.cssFor('Ordre du jour', { mono: false, italic: false });
    expect(await library.cssFor('Points d’action', { mono: false, italic: false })).toBe(first);
    expect(reads.sort()).toEqual(['fonts.json', 'sans-latin-400.woff2', 'sans-latin-600.woff2']);
  });
});
