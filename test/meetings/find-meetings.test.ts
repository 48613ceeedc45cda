import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createConfigurations } from '../../src/meetings/configurations.js';
import { findMeetings } from '../../src/meetings/find-meetings.js';
import { type FakeHostOptions, fakeHost, meetingText, withFolder } from '../fake-host.js';

async function find(paths: readonly string[], options: FakeHostOptions) {
  const host = fakeHost(options);
  const { meetings, base, notes } = await findMeetings(paths, host, createConfigurations(host, null));
  return { paths: meetings.map((meeting) => meeting.path), base, notes };
}

const tree = {
  '.git/HEAD': '',
  '.git/info/exclude': 'private.md\n',
  '.gitignore': 'drafts/\n*.tmp.md\n!keep.tmp.md\n',
  'README.md': meetingText,
  'notes.md': '# Notes\n',
  'a.md': meetingText,
  'private.md': meetingText,
  'x.tmp.md': meetingText,
  'keep.tmp.md': meetingText,
  '.hidden/b.md': meetingText,
  'node_modules/c.md': meetingText,
  'drafts/d.md': meetingText,
  '2024/.gitignore': '/old.md\n',
  '2024/old.md': meetingText,
  '2024/mars.md': meetingText,
  '2024/mars.en.md': meetingText,
  '2024/old/old.md': meetingText,
  '2024/readme.fr.md': meetingText,
  '2024/mars.txt': meetingText,
};

it('a folder is searched for meeting files', () =>
  withFolder(tree, async (cwd) => {
    const expected = ['2024/mars.md', '2024/old/old.md', 'a.md', 'keep.tmp.md'];
    expect(await find([], { cwd })).toEqual({ paths: expected, base: cwd, notes: [] });
    expect(await find(['.'], { cwd })).toMatchObject({ paths: expected });
    expect(await find([cwd], { cwd })).toMatchObject({ paths: expected.map((path) => join(cwd, path)) });
    expect(await find(['2024'], { cwd })).toMatchObject({ paths: expected.slice(0, 2), base: join(cwd, '2024') });
    expect(await find(['..'], { cwd: join(cwd, '2024') })).toMatchObject({
      paths: expected.map((path) => join('..', path)),
    });
  }));

it('git ignores nothing outside a repository', () =>
  withFolder({ '.gitignore': 'a.md\n', 'a.md': meetingText }, async (cwd) => {
    expect(await find([], { cwd })).toMatchObject({ paths: ['a.md'] });
  }));

it('a glob finds what a walk would', () =>
  withFolder(tree, async (cwd) => {
    expect(await find(['**/*.md'], { cwd })).toEqual({
      paths: ['2024/mars.md', '2024/old/old.md', 'a.md', 'keep.tmp.md'],
      base: cwd,
      notes: [],
    });
    expect(await find(['202?/{mars,old}.md'], { cwd })).toMatchObject({ paths: ['2024/mars.md'] });
    expect(await find(['2024/m*'], { cwd })).toMatchObject({ paths: ['2024/mars.md'], base: join(cwd, '2024') });
    expect(await find([`${cwd}/a*.md`], { cwd })).toMatchObject({ paths: [join(cwd, 'a.md')], base: cwd });
  }));

it('a file that is named is taken whatever it holds, once', () =>
  withFolder(tree, async (cwd) => {
    expect(await find(['notes.md', 'README.md', './notes.md', 'drafts/d.md', '.'], { cwd })).toMatchObject({
      paths: ['notes.md', 'README.md', 'drafts/d.md', '2024/mars.md', '2024/old/old.md', 'a.md', 'keep.tmp.md'],
      base: cwd,
    });
  }));

it('a glob may give choices', () =>
  withFolder(tree, async (cwd) => {
    expect(await find(['{2024/mars,a,x}.md'], { cwd })).toMatchObject({ paths: ['2024/mars.md', 'a.md'], base: cwd });
    expect(await find(['2024/{o{ld,x},y}'], { cwd })).toMatchObject({ paths: ['2024/old/old.md'] });
    await expect(find(['{a,b}'.repeat(12)], { cwd })).rejects.toMatchObject({
      message: expect.stringMatching(/stands for more than 1000 patterns$/),
      exitCode: 2,
    });
    await expect(find(['{'.repeat(100_000)], { cwd })).rejects.toThrow('No meeting file');
  }));

it('a file whose name looks like a glob is a file', () =>
  withFolder({ 'séance [1].md': '' }, async (cwd) => {
    expect(await find(['séance [1].md'], { cwd })).toMatchObject({ paths: ['séance [1].md'] });
  }));

it('a translation that is named stands for its meeting', () =>
  withFolder(tree, async (cwd) => {
    expect(await find(['2024/mars.en.md', '2024/mars.md'], { cwd })).toEqual({
      paths: ['2024/mars.md'],
      base: join(cwd, '2024'),
      notes: ['`2024/mars.en.md` is a translation: its meeting is `2024/mars.md`'],
    });
  }));

it('the base of several paths is the folder that holds them all', () =>
  withFolder({ 'a/x.md': meetingText, 'b/c/y.md': meetingText }, async (cwd) => {
    expect(await find(['a', 'b/c/y.md'], { cwd })).toMatchObject({ paths: ['a/x.md', 'b/c/y.md'], base: cwd });
  }));

it('a link is followed to a file in the repository, and no further', () =>
  withFolder({ 'outside.md': meetingText, 'repo/.git/HEAD': '', 'repo/a.md': meetingText }, async (folder) => {
    const cwd = join(folder, 'repo');
    await symlink('a.md', join(cwd, 'latest.md'));
    await symlink('../outside.md', join(cwd, 'evil.md'));
    await symlink('..', join(cwd, 'up'));
    await symlink('nothing.md', join(cwd, 'broken.md'));
    expect(await find([], { cwd })).toMatchObject({ paths: ['a.md', 'latest.md'] });
    expect(await find(['*.md'], { cwd })).toMatchObject({ paths: ['a.md', 'latest.md'] });
    await expect(find(['evil.md'], { cwd })).rejects.toMatchObject({
      message: '`evil.md` is a symbolic link that leads out of its repository',
      exitCode: 2,
    });
  }));

it('a link to a hidden or ignored file is not followed; such a file may be named', () =>
  withFolder({ ...tree }, async (cwd) => {
    await symlink('../.hidden/b.md', join(cwd, '2024/hidden.md'));
    await symlink('../drafts/d.md', join(cwd, '2024/draft.md'));
    expect(await find(['2024'], { cwd })).toMatchObject({ paths: ['2024/mars.md', '2024/old/old.md'] });
    expect(await find(['.hidden/b.md', 'drafts/d.md'], { cwd })).toMatchObject({
      paths: ['.hidden/b.md', 'drafts/d.md'],
    });
    await expect(find(['2024/draft.md'], { cwd })).rejects.toMatchObject({
      message: '`2024/draft.md` is a symbolic link to a file that is hidden or ignored by git',
      hint: 'name the file that it leads to',
      exitCode: 2,
    });
  }));

it('a file in UTF-16 or Latin-1 is found, to be told so', () =>
  withFolder(
    { 'a.md': Buffer.from(`\ufeff${meetingText}`, 'utf16le'), 'b.md': Buffer.from(meetingText, 'latin1') },
    async (cwd) => {
      expect(await find([], { cwd })).toMatchObject({ paths: ['a.md', 'b.md'] });
    },
  ));

it('standard input stands in the current folder', () =>
  withFolder({}, async (cwd) => {
    expect(await find(['-'], { cwd })).toEqual({ paths: ['<stdin>'], base: cwd, notes: [] });
  }));

it.each([
  [['nothing.md'], '`nothing.md` does not exist'],
  [['notes.md/x.md'], '`notes.md/x.md` does not exist'],
  [['.hidden'], null],
  [[], 'No meeting file in this folder'],
  [['empty', '*.txt'], 'No meeting file in `empty`, `*.txt`'],
])('of %j the user is told: %s', (paths, message) =>
  withFolder({ 'notes.md': '# Notes\n', 'empty/': '', '.hidden/b.md': meetingText }, async (cwd) => {
    if (message === null) expect(await find(paths, { cwd })).toMatchObject({ paths: ['.hidden/b.md'] });
    else await expect(find(paths, { cwd })).rejects.toMatchObject({ name: 'UserError', message, exitCode: 2 });
  }),
);

it('what is neither a file nor a folder is refused', async () => {
  await expect(find(['/dev/null'], { cwd: '/' })).rejects.toMatchObject({
    message: '`/dev/null` is neither a file nor a folder',
    exitCode: 2,
  });
});

it('a thousand meetings in a folder are found, in order', () => {
  const names = Array.from({ length: 1000 }, (_, index) => `${1000 + index}.md`);
  return withFolder(Object.fromEntries(names.map((name) => [name, meetingText])), async (cwd) => {
    expect((await find([], { cwd })).paths).toEqual(names);
  });
});
