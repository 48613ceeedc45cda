import { chmod, lstat, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { rewriteText } from '../../src/io/rewrite-text.js';
import { fakeHost, withFolder } from '../fake-host.js';

const [before, after] = ['lieu: Mairie\r\n', 'room: Mairie\r\n'];
const name = 'seance.md';

function rewriting(folder: string) {
  return { path: join(folder, name), name, root: folder, before, after };
}

it('a file keeps its byte order mark, its line ends and its mode', () =>
  withFolder({ [name]: `\uFEFF${before}` }, async (folder) => {
    await chmod(join(folder, name), 0o640);
    await rewriteText(fakeHost({ cwd: folder }).files, rewriting(folder));
    expect(await readFile(join(folder, name), 'utf8')).toBe(`\uFEFF${after}`);
    expect((await stat(join(folder, name))).mode & 0o777).toBe(0o640);
    expect(await readdir(folder)).toEqual([name]);
  }));

it('a link stays a link, and what it leads to is written', () =>
  withFolder({ 'archive/2024.md': before }, async (folder) => {
    await symlink('archive/2024.md', join(folder, name));
    await rewriteText(fakeHost({ cwd: folder }).files, rewriting(folder));
    expect((await lstat(join(folder, name))).isSymbolicLink()).toBe(true);
    expect(await readFile(join(folder, 'archive/2024.md'), 'utf8')).toBe(after);
  }));

it('what a link out of the repository leads to is left alone', () =>
  withFolder({ 'other.md': before, 'repository/': '' }, async (folder) => {
    const root = join(folder, 'repository');
    await symlink('../other.md', join(root, name));
    await expect(rewriteText(fakeHost({ cwd: root }).files, rewriting(root))).rejects.toMatchObject({
      message: '`seance.md` leads out of its repository, it was not changed',
      exitCode: 3,
    });
    expect(await readFile(join(folder, 'other.md'), 'utf8')).toBe(before);
  }));

it('a file that someone else changed meanwhile is left alone, unless it reads as it should', () =>
  withFolder({ [name]: 'lieu: École\n' }, async (folder) => {
    const { files } = fakeHost({ cwd: folder });
    await expect(rewriteText(files, rewriting(folder))).rejects.toMatchObject({
      message: '`seance.md` was changed by someone else meanwhile, it was left as it is',
      exitCode: 3,
    });
    expect(await readFile(join(folder, name), 'utf8')).toBe('lieu: École\n');
    await writeFile(join(folder, name), after);
    await rewriteText(files, rewriting(folder));
  }));

it('a file that is closed to writing stays as it is, although its folder is open', () =>
  withFolder({ [name]: before }, async (folder) => {
    const real = fakeHost({ cwd: folder }).files;
    const open: typeof real.open = async (path, flags, mode) => {
      if (flags === 'r+') throw Object.assign(new Error('closed'), { code: 'EACCES' });
      return real.open(path, flags, mode);
    };
    const { files } = fakeHost({ cwd: folder, files: { open } });
    await expect(rewriteText(files, rewriting(folder))).rejects.toMatchObject({
      message: '`seance.md` is closed to writing, it was not changed',
      hint: 'give yourself the right to write it',
      exitCode: 3,
    });
    expect(await readFile(join(folder, name), 'utf8')).toBe(before);
  }));

it('a full disk leaves the file as it was', () =>
  withFolder({ [name]: before }, async (folder) => {
    const full = () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }));
    const { files } = fakeHost({ cwd: folder, files: { rename: full } });
    await expect(rewriteText(files, rewriting(folder))).rejects.toMatchObject({
      message: 'No space is left for `.`',
      hint: 'the file is as it was',
      exitCode: 3,
    });
    expect(await readFile(join(folder, name), 'utf8')).toBe(before);
    expect(await readdir(folder)).toEqual([name]);
  }));
