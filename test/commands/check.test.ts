import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { commandsOf } from '../../src/cli.js';
import { main } from '../../src/main.js';
import { type FakeHostOptions, fakeHost, meetingText, withFolder } from '../fake-host.js';
import { browser, check as checkMeeting, compile, noFonts, pipeline } from './fake-pipeline.js';

const fonts = { ...noFonts, missing: async (written: string) => [{ written, package: null }] };

async function check(args: readonly string[], options: FakeHostOptions) {
  const host = fakeHost(options);
  return {
    code: await main(
      ['node', 'minutes', 'check', ...args],
      host,
      commandsOf({ ...pipeline, openFonts: async () => fonts }),
    ),
    ...host.printed,
  };
}

const files = { 'a.md': meetingText, 'b.md': `${meetingText}ERROR`, 'c.md': `${meetingText}WARNING` };

it('clean files are told so', () =>
  withFolder({ 'a.md': meetingText }, async (cwd) => {
    expect(await check([], { cwd })).toEqual({ code: 0, stdout: '', stderr: 'No problems in 1 file\n' });
    expect(await check(['-q'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(browser.opened).toBe(0);
  }));

it('warnings are no failure, but with --strict', () =>
  withFolder({ 'c.md': files['c.md'] }, async (cwd) => {
    expect(await check([], { cwd })).toEqual({
      code: 0,
      stdout: '',
      stderr:
        'c.md:1:1 warning  Expected an owner  actions/owner\n  1 | ---\n    | ^^^\n  hint: name one\n\n1 warning in 1 file\n',
    });
    expect((await check(['--strict', '-q'], { cwd })).code).toBe(1);
  }));

it('JSON and annotations go to standard output', () =>
  withFolder(files, async (cwd) => {
    const json = await check(['--format', 'json', '-q'], { cwd });
    expect(json).toMatchObject({ code: 1, stderr: '' });
    expect(JSON.parse(json.stdout).summary).toEqual({ files: 3, errors: 1, warnings: 1 });
    expect(await check(['--format', 'github'], { cwd })).toEqual({
      code: 1,
      stdout:
        '::error file=b.md,line=1,endLine=1,col=1,endColumn=4,title=agenda/none::Expected a `##` heading\n' +
        '::warning file=c.md,line=1,endLine=1,col=1,endColumn=4,title=actions/owner::Expected an owner%0Ahint: name one\n',
      stderr: '',
    });
  }));

it('standard input is checked, with files relative to the current folder and the fonts of the tool', () =>
  withFolder({ 'logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' }, async (cwd) => {
    const { code, stderr } = await check(['-'], { cwd, stdin: 'ERROR' });
    expect({ code, line: stderr.split('\n')[0] }).toEqual({
      code: 1,
      line: '<stdin>:1:1 error  Expected a `##` heading  agenda/none',
    });
    expect(await checkMeeting.mock.lastCall?.[1].repository.exists('logo.svg')).toBe('yes');
    expect(await checkMeeting.mock.lastCall?.[1].missingCharacters?.('𓂀', ['fr'])).toEqual([
      { written: '𓂀', package: null },
    ]);
  }));

it('translations are handed over with their language, and not checked alone', () =>
  withFolder({ 'a.md': meetingText, 'a.en-CA.md': 'Translated', 'a.ar.md': 'مترجم' }, async (cwd) => {
    expect(await check([], { cwd })).toMatchObject({ code: 0, stderr: 'No problems in 3 files\n' });
    expect(compile.mock.lastCall?.[1].translations).toEqual([
      { language: 'ar', source: { path: 'a.ar.md', text: 'مترجم' } },
      { language: 'en-CA', source: { path: 'a.en-CA.md', text: 'Translated' } },
    ]);
  }));

it.each(['../secret.txt', '.git/HEAD', '.env', 'private/pay.txt', 'step.txt'])(
  'a translation that is a link to %s is not read',
  (to) =>
    withFolder(
      {
        'secret.txt': 'secret',
        'repo/.git/HEAD': '',
        'repo/.gitignore': 'private/',
        'repo/.env': 'secret',
        'repo/private/pay.txt': 'secret',
        'repo/a.md': meetingText,
      },
      async (folder) => {
        const cwd = join(folder, 'repo');
        await symlink('.env', join(cwd, 'step.txt'));
        await symlink(to, join(cwd, 'a.en.md'));
        const { code, stderr } = await check(['-q'], { cwd });
        expect({ code, stderr }).toEqual({
          code: 1,
          stderr:
            'a.en.md:1:1 error  Unexpected symbolic link, expected a file of the repository that is neither hidden nor ignored by git  body/asset\n  1 |\n    | ^\n' +
            '  hint: put the translation itself into `a.en.md`\n\n',
        });
        expect(compile.mock.lastCall?.[1].translations).toEqual([]);
      },
    ),
);

it('a file that cannot be read stops no other', () =>
  withFolder(files, async (cwd) => {
    const real = fakeHost({ cwd }).files;
    const open: typeof real.open = async (path, flags, mode) => {
      if (String(path).endsWith('a.md')) throw Object.assign(new Error('closed'), { code: 'EACCES' });
      return real.open(path, flags, mode);
    };
    const { code, stderr } = await check(['-q'], { cwd, files: { open } });
    expect({ code, lines: stderr.split('\n').slice(0, 2) }).toEqual({
      code: 3,
      lines: [
        'error: `a.md` cannot be read: permission denied',
        'b.md:1:1 error  Expected a `##` heading  agenda/none',
      ],
    });
  }));
