import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtureFolder } from '../fonts/shipped-fonts.js';
import { extractText } from './extract-text.js';
import { Installation } from './installation.js';
import { meetingFile, Workspace } from './workspace.js';

/** A meeting in French and a language of another script. */
function meetingIn(language: string, text: string): string {
  const french = 'La commission a approuvé le projet.';
  return meetingFile(
    {
      languages: `languages: [fr, ${language}]`,
      title: 'title: Commission',
      room: 'room: Mairie',
    },
    `## Projet\n\n:::fr\n${french}\n:::\n\n:::${language}\n${text}\n:::\n`,
  );
}

/** The text of a PDF, without spaces and what only directs it. */
async function wordsOf(path: string): Promise<string> {
  return (await extractText(readFileSync(path))).replace(/[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}

const spaceless = (text: string) => text.normalize('NFKC').replaceAll(/\s/g, '');

describe('a script that the fonts of the package have', () => {
  const workspace = new Workspace();
  afterAll(() => workspace.remove());

  // Known: of Devanagari, pdf.js gives vowels that stand before their letter before it, and spaces after joined letters;
  // it does not read `/ActualText`, as poppler and Acrobat do. Points of Hebrew come apart in every reader.
  it.each([
    ['he', 'rtl', 'הוועדה אישרה את התוכנית ואת התקציב.'],
    ['am', 'ltr', 'ኮሚቴው እቅዱን አጽድቋል፤ በጀቱ 120 ብር ነው (አንቀጽ 3)።'],
    ['hi', 'ltr', 'यह सभा का नया भवन है; काम एक साल का है।'],
  ])('is printed and extracted as it was written: %s', async (language, direction, text) => {
    workspace.write(`${language}.md`, meetingIn(language, text));
    expect(await workspace.run('build', `${language}.md`)).toMatchObject({ exitCode: 0 });
    expect(await wordsOf(workspace.path(`${language}.pdf`))).toContain(spaceless(text));
    await workspace.run('build', `${language}.md`, '--html', '-o', `${language}.html`);
    expect(workspace.read(`${language}.html`)).toContain(`lang="${language}" dir="${direction}"`);
  });
});

describe('Chinese, Japanese and Korean', () => {
  const texts = JSON.parse(readFileSync(join(fixtureFolder, '../../cjk-texts.json'), 'utf8')) as Record<
    string,
    { language: string; text: string }
  >;
  let installation: Installation;
  let workspace: Workspace;
  beforeAll(() => {
    installation = new Installation(Object.keys(texts));
    workspace = new Workspace({}, installation.packageFolder);
  });
  afterAll(() => {
    installation.remove();
    workspace.remove();
  });

  it.each(Object.values(texts))(
    'are printed and extracted as they were written: $language',
    async ({ language, text }) => {
      workspace.write(`${language}.md`, meetingIn(language, text));
      expect(await workspace.run('build', `${language}.md`, '--html', '-o', 'page.html')).toMatchObject({
        exitCode: 0,
      });
      expect(await workspace.run('build', `${language}.md`)).toMatchObject({ exitCode: 0 });
      // Known: pdf.js takes the middle dot of katakana for that of other scripts, which has the same glyph.
      const words = (await wordsOf(workspace.path(`${language}.pdf`))).replaceAll('\u2027', '・');
      expect(words).toContain(spaceless(text));
    },
  );

  it('is the same wherever it is made with the same fonts', async () => {
    const first = readFileSync(workspace.path('ja.pdf'));
    expect(await workspace.run('build', 'ja.md', '--force')).toMatchObject({ exitCode: 0 });
    expect(Buffer.compare(readFileSync(workspace.path('ja.pdf')), first)).toBe(0);
  });

  it('say what to install, at their first place', async () => {
    const bare = new Installation([]);
    const folder = new Workspace({}, bare.packageFolder);
    folder.write('séance.md', meetingIn('ja', '会議は終わり。'));
    // A repository does not choose the fonts.
    for (const file of ['package.json', 'unicode.json']) {
      const path = `@fontsource/noto-sans-jp/${file}`;
      folder.write(`node_modules/${path}`, readFileSync(join(fixtureFolder, 'noto-sans-jp', file)));
    }
    expect(await folder.run('build', 'séance.md')).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: [
        'séance.md:17:1 error  Unexpected character `会` (U+4F1A) and 6 others, no font has them  body/character',
        '  17 | 会議は終わり。',
        '     | ^^',
        '  hint: install a font for them where `minutes` is installed: `npm install @fontsource/noto-sans-jp`',
        '',
        '1 error in 1 file',
        '',
      ].join('\n'),
    });
    bare.remove();
    folder.remove();
  });
});
