import { execFileSync } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { lstat, mkdir, open, readdir, readFile, rename, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { Interrupted } from '../../src/basics/interrupted.js';
import { isDevice, writeToDevice, writeWhole } from '../../src/io/write-whole.js';
import { fakeHost, withFolder } from '../fake-host.js';

const bytes = Buffer.from('%PDF-1.7 whole');

/** An error as the file system makes it. */
function failure(code: string): Error {
  return Object.assign(new Error(`${code}: made up`), { code });
}

it('a file is written into a new folder, and nothing else is left there', () =>
  withFolder({}, async (folder) => {
    const { files } = fakeHost({ cwd: folder });
    const path = join(folder, 'pdf/2024/meeting.pdf');
    await writeWhole(files, { path, name: 'pdf/2024/meeting.pdf', bytes });
    expect(await readFile(path, 'utf8')).toBe('%PDF-1.7 whole');
    expect(await readdir(join(folder, 'pdf/2024'))).toEqual(['meeting.pdf']);
  }));

it('a file that is there is replaced; a link is, not what it leads to', () =>
  withFolder({ 'old.pdf': 'old', 'precious.txt': 'precious' }, async (folder) => {
    const { files } = fakeHost({ cwd: folder });
    await symlink('precious.txt', join(folder, 'link.pdf'));
    await writeWhole(files, { path: join(folder, 'old.pdf'), name: 'old.pdf', bytes });
    await writeWhole(files, { path: join(folder, 'link.pdf'), name: 'link.pdf', bytes });
    expect(await readFile(join(folder, 'old.pdf'), 'utf8')).toBe('%PDF-1.7 whole');
    expect((await lstat(join(folder, 'link.pdf'))).isFile()).toBe(true);
    expect(await readFile(join(folder, 'precious.txt'), 'utf8')).toBe('precious');
  }));

it('a link planted under the temporary name is not written through', () =>
  withFolder({ 'precious.txt': 'precious' }, async (folder) => {
    const { files } = fakeHost({
      cwd: folder,
      files: {
        async open(path, flags, mode) {
          await symlink(join(folder, 'precious.txt'), String(path));
          return open(path, flags, mode);
        },
      },
    });
    const written = writeWhole(files, { path: join(folder, 'meeting.pdf'), name: 'meeting.pdf', bytes });
    await expect(written).rejects.toMatchObject({ name: 'UserError', exitCode: 3 });
    expect(await readFile(join(folder, 'precious.txt'), 'utf8')).toBe('precious');
  }));

it('a full disk leaves the old file and no other', () =>
  withFolder({ 'meeting.pdf': 'old' }, async (folder) => {
    const { files } = fakeHost({
      cwd: folder,
      files: {
        async open(path, flags, mode) {
          const handle = await open(path, flags, mode);
          await handle.write('%PDF');
          handle.writeFile = () => Promise.reject(failure('ENOSPC'));
          return handle;
        },
      },
    });
    await expect(
      writeWhole(files, { path: join(folder, 'meeting.pdf'), name: 'a/meeting.pdf', bytes }),
    ).rejects.toMatchObject({ name: 'DiskError', message: 'No space is left for `a`', exitCode: 3 });
    expect(await readdir(folder)).toEqual(['meeting.pdf']);
    expect(await readFile(join(folder, 'meeting.pdf'), 'utf8')).toBe('old');
  }));

it.each([
  ['EACCES', 'The folder `a` cannot be written'],
  ['EROFS', 'The folder `a` is on a read-only file system'],
  ['EIO', '`a/meeting.pdf` cannot be written: EIO: made up'],
])('%s is told in words', (code, message) =>
  withFolder({}, async (folder) => {
    const { files } = fakeHost({ cwd: folder, files: { open: () => Promise.reject(failure(code)) } });
    const written = writeWhole(files, { path: join(folder, 'meeting.pdf'), name: 'a/meeting.pdf', bytes });
    await expect(written).rejects.toMatchObject({ message, exitCode: 3 });
  }),
);

it('a disk that can only be read is told of the folder that is there, not of each that was to be made', () =>
  withFolder({ 'pdf/': '' }, async (folder) => {
    const files = fakeHost({
      cwd: folder,
      files: {
        // As Node does.
        mkdir: (async (path: string, options?: object) => {
          if (!path.endsWith('pdf')) throw failure(options === undefined ? 'EROFS' : 'ENOENT');
        }) as typeof mkdir,
      },
    }).files;
    const write = (name: string) => writeWhole(files, { path: join(folder, name), name, bytes });
    const fault = { name: 'DiskError', message: 'The folder `pdf` is on a read-only file system', exitCode: 3 };
    await expect(write('pdf/2024/meeting.pdf')).rejects.toMatchObject(fault);
    await expect(write('pdf/2025/mars/meeting.pdf')).rejects.toMatchObject(fault);
  }));

it('where too many files are open, it waits until others are closed', () =>
  withFolder({}, async (folder) => {
    let refused = 0;
    const { files } = fakeHost({
      cwd: folder,
      files: {
        async open(path, flags, mode) {
          refused += 1;
          if (refused < 3) throw failure('EMFILE');
          return open(path, flags, mode);
        },
      },
    });
    await writeWhole(files, { path: join(folder, 'meeting.pdf'), name: 'meeting.pdf', bytes });
    expect(await readFile(join(folder, 'meeting.pdf'), 'utf8')).toBe('%PDF-1.7 whole');
  }));

it('a folder of that name is in the way', () =>
  withFolder({ 'meeting.pdf/': '', 'file.txt': '' }, async (folder) => {
    const { files } = fakeHost({ cwd: folder });
    const message = (name: string) => `\`${name}\` cannot be written: a folder or a file is in its way`;
    await expect(
      writeWhole(files, { path: join(folder, 'meeting.pdf'), name: 'meeting.pdf', bytes }),
    ).rejects.toMatchObject({ message: message('meeting.pdf'), exitCode: 3 });
    await expect(
      writeWhole(files, { path: join(folder, 'file.txt/meeting.pdf'), name: 'file.txt/meeting.pdf', bytes }),
    ).rejects.toMatchObject({ message: message('file.txt/meeting.pdf'), exitCode: 3 });
    expect(await readdir(folder)).toEqual(['file.txt', 'meeting.pdf']);
  }));

it('an interruption before the end leaves nothing', () =>
  withFolder({}, async (folder) => {
    const controller = new AbortController();
    const { files } = fakeHost({
      cwd: folder,
      files: {
        async open(path, flags, mode) {
          controller.abort(new Interrupted());
          return open(path, flags, mode);
        },
        rename,
      },
    });
    const written = writeWhole(files, {
      path: join(folder, 'meeting.pdf'),
      name: 'meeting.pdf',
      bytes,
      signal: controller.signal,
    });
    await expect(written).rejects.toBeInstanceOf(Interrupted);
    expect(await readdir(folder)).toEqual([]);
  }));

it('a device is written to, and stays a device', async () => {
  const { files } = fakeHost({ cwd: '/' });
  expect(await isDevice(files, '/dev/null')).toBe(true);
  await writeToDevice(files, { path: '/dev/null', name: '/dev/null' }, bytes);
  expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
});

it('files, folders and nothing are no devices', () =>
  withFolder({ 'a.pdf': '' }, async (folder) => {
    const { files } = fakeHost({ cwd: folder });
    await mkdir(join(folder, 'b'));
    await writeFile(join(folder, 'c'), '');
    for (const name of ['a.pdf', 'b', 'c', 'd']) expect(await isDevice(files, join(folder, name))).toBe(false);
  }));

it('a pipe is waited for: its reader may come late and be slow', () =>
  withFolder({}, async (folder) => {
    const { files } = fakeHost({ cwd: folder });
    const path = join(folder, 'pipe');
    execFileSync('mkfifo', [path]);
    const large = Buffer.alloc(1_000_000, 'eau ');
    const writing = writeToDevice(files, { path, name: 'pipe' }, large);
    await delay(100);
    const chunks: Buffer[] = [];
    for await (const chunk of createReadStream(path)) {
      chunks.push(chunk as Buffer);
      await delay(5);
    }
    await writing;
    expect(Buffer.concat(chunks).equals(large)).toBe(true);
  }));
