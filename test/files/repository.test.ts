import { execFileSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openRepository } from '../../src/files/repository.js';
import { fakeHost, withFolder } from '../fake-host.js';

const logo = '<svg xmlns="http://www.w3.org/2000/svg"/>';

/** A repository `repo`, its minutes in `repo/minutes`, and a secret beside it. */
function withRepository(test: (repository: ReturnType<typeof openRepository>, folder: string) => Promise<void>) {
  const contents = {
    'secret.svg': logo,
    'repo/.git/HEAD': '',
    'repo/assets/logo.svg': logo,
    'repo/minutes/notes.txt': 'notes',
    'repo/minutes/Salle A.svg': logo,
    'repo/minutes/meeting.md': '',
  };
  return withFolder(contents, async (folder) => {
    const { files } = fakeHost({ cwd: folder });
    await test(openRepository(files, join(folder, 'repo/minutes'), join(folder, 'repo')), folder);
  });
}

test('a picture anywhere in the repository is read, and its type is that of its content', () =>
  withRepository(async (repository, folder) => {
    const image = { ok: true, bytes: Buffer.from(logo), type: 'image/svg+xml' };
    expect(await repository.readImage('../assets/logo.svg')).toEqual(image);
    await symlink('../assets/logo.svg', join(folder, 'repo/minutes/link.png'));
    expect(await repository.readImage('./link.png')).toEqual(image);
  }));

test('a path is read as written, then decoded, then without its fragment', () =>
  withRepository(async (repository, folder) => {
    expect(await repository.exists('Salle A.svg')).toBe('yes');
    expect(await repository.exists('Salle%20A.svg')).toBe('yes');
    expect(await repository.exists('meeting.md#budget')).toBe('yes');
    await writeFile(join(folder, 'repo/minutes/plan#1.svg'), logo);
    expect(await repository.exists('plan#1.svg')).toBe('yes');
    expect(await repository.exists('50%.svg')).toBe('missing');
  }));

test.each([
  '../../secret.svg',
  '../../nothing.svg',
  '%2e%2e/%2e%2e/secret.svg',
  '/etc/passwd',
  '/dev/zero',
  '/proc/self/environ',
  'file:///etc/passwd',
  'C:/secret.svg',
  '\\\\server\\share\\a.svg',
  'link.svg',
  'folder/secret.svg',
  'folder/nothing.svg',
])('%s is outside the repository', (path) =>
  withRepository(async (repository, folder) => {
    await symlink('../../secret.svg', join(folder, 'repo/minutes/link.svg'));
    await symlink('../..', join(folder, 'repo/minutes/folder'));
    expect(await repository.exists(path)).toBe('outside');
    expect(await repository.readImage(path)).toEqual({ ok: false, reason: 'outside' });
  }),
);

test('what is missing, no picture or no file is told apart', () =>
  withRepository(async (repository, folder) => {
    expect(await repository.readImage('nothing.png')).toEqual({ ok: false, reason: 'missing' });
    expect(await repository.readImage('')).toEqual({ ok: false, reason: 'missing' });
    expect(await repository.readImage('a\0b.png')).toEqual({ ok: false, reason: 'missing' });
    expect(await repository.readImage('notes.txt')).toEqual({ ok: false, reason: 'unsupported' });
    await mkdir(join(folder, 'repo/minutes/pictures.png'));
    expect(await repository.readImage('pictures.png')).toEqual({ ok: false, reason: 'unsupported' });
    expect(await repository.exists('pictures.png')).toBe('yes');
  }));

test('a named pipe is not waited for', () =>
  withRepository(async (repository, folder) => {
    execFileSync('mkfifo', [join(folder, 'repo/minutes/pipe.png')]);
    expect(await repository.readImage('pipe.png')).toEqual({ ok: false, reason: 'outside' });
  }));

test('a picture of too many bytes or pixels is refused', () =>
  withRepository(async (repository, folder) => {
    const minutes = join(folder, 'repo/minutes');
    await writeFile(join(minutes, 'heavy.svg'), Buffer.alloc(20 * 1024 * 1024 + 1));
    expect(await repository.readImage('heavy.svg')).toEqual({ ok: false, reason: 'too-large' });
    const header = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\x01\0\0\0\x01\0\0\x08', 'latin1');
    await writeFile(join(minutes, 'bomb.png'), header);
    expect(await repository.readImage('bomb.png')).toEqual({ ok: false, reason: 'too-large' });
  }));
