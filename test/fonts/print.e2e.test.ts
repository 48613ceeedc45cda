import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FontLibrary, openFontLibrary } from '../../src/fonts/font-library.js';
import { openPrinter, type Printer } from '../../src/print/printer.js';
import { fontsWith } from './shipped-fonts.js';

let printer: Printer;
let fonts: FontLibrary;
beforeAll(async () => {
  [printer, fonts] = await Promise.all([
    openPrinter({ env: process.env }),
    openFontLibrary(fontsWith('sc', 'tc', 'jp', 'kr')),
  ]);
});
afterAll(() => printer.close());

/** The fonts that the browser prints text in, by name. */
async function fontsOf(body: string, languages = ['fr', 'ar']): Promise<string[]> {
  const style = `${await fonts.cssFor(body, { languages })}html{font:10pt/1.4 var(--minutes-sans)}code{font-family:var(--minutes-mono)}`;
  const page = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Essai</title><style>${style}</style>${body}`;
  const pdf = Buffer.from(await printer.print(page)).toString('latin1');
  expect(pdf).not.toContain('/Type3');
  const names = [...pdf.matchAll(/\/BaseFont \/(?:[A-Z]{6}\+)?([^\s/]+)/g)].flatMap(([, name]) => name ?? []);
  return [...new Set(names)].sort();
}

it('a page is printed in the shipped fonts alone, whatever the weight and style of the text', async () => {
  const text =
    'Réunion\u202f: « fin\u00ad\u00adale\u2011ment » → ≥ ✓ ☐ ☑ Łódź Ελλάδα Київ ʿAlī ḥ e\u0301 x\u0302 محضر الاجتماع پ ڕۆژ ۱۲ ' +
    '✋ 👤 👍🏽 👩‍💻 🇫🇷 1️⃣ ⚠️ ☎️ ℹ️ ❤️‍🔥 ✅ ⚖ ① ⇒ ℃';
  const body =
    `<p>${text}</p><p><b>${text}</b></p><p><i>${text}</i></p><p><b><i>${text}</i></b></p><p><code>${text}</code></p>` +
    `<p lang="ar" dir="rtl">قرر المجلس (204)، «نعم» \u2068IOM\u2069: ⚠️ <b>\u2068عام\u2069</b> <i>${text}</i></p>`;
  const names = await fontsOf(body);
  expect(names.filter((name) => !name.startsWith('Minutes'))).toEqual([]);
});

it('Arabic text takes its spaces and punctuation from the Arabic font', async () => {
  expect(await fontsOf('<p lang="ar" dir="rtl">قرر المجلس، في 20 يونيو (القاعة 204): «نعم».</p>')).toEqual([
    'MinutesArabic-Regular',
  ]);
});

it.each([
  ['he', 'rtl', 'בשעה 10:00 (חדר 204): „כן“ – 12 ₪.', ['MinutesHebrew-Regular']],
  ['he', 'rtl', 'שִׁ֖', ['MinutesHebrewMarks-Regular']],
  ['am', 'ltr', 'በ10:00 (ክፍል 204)፦ “አዎ”።', ['MinutesEthiopic-Regular']],
  ['hi', 'ltr', 'बैठक 10:00 बजे (कक्ष 204): “हाँ” – क्षेत्र।', ['MinutesDevanagari-Regular']],
  ['zh', 'ltr', '“会议”——意见。', ['NotoSansSCThin-Regular']],
  ['zh-Hant', 'ltr', '「會議」……意見。', ['NotoSansTCThin-Regular']],
  ['ja', 'ltr', '会議は「サー」。', ['NotoSansJPThin-Regular']],
  ['ko', 'ltr', '“회의는”', ['NotoSansKRThin-Regular']],
])('text in %s has all it is made of from its own font', async (lang, dir, text, names) => {
  expect(await fontsOf(`<p lang="${lang}" dir="${dir}">${text}</p>`, [lang])).toEqual(names);
});

it('an ideograph has the form of the language that its block is in', async () => {
  const body = '<p lang="zh">会</p><p lang="ja">会</p>';
  expect(await fontsOf(body, ['zh', 'ja'])).toEqual(['NotoSansJPThin-Regular', 'NotoSansSCThin-Regular']);
});
