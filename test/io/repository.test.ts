import { execFileSync } from 'node:child_process';
import { link, mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { describeStyle } from '../../src/io/describe-style.js';
import { boundsOf, createPlaces } from '../../src/io/places.js';
import { createRepository } from '../../src/io/repository.js';
import { fakeHost, withFolder } from '../fake-host.js';

const logo = '<svg xmlns="http://www.w3.org/2000/svg"/>';

/** A repository `repo`, its minutes in `repo/minutes`, and a secret beside it. */
function withRepository(test: (repository: ReturnType<typeof createRepository>, folder: string) => Promise<void>) {
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
    await test(createRepository(files, boundsOf(await createPlaces(files)(join(folder, 'repo/minutes')))), folder);
  });
}

it('a picture anywhere in the repository is read, and its type is that of its content', () =>
  withRepository(async (repository, folder) => {
    const image = { ok: true, bytes: Buffer.from(logo), type: 'image/svg+xml' };
    expect(await repository.readImage('../assets/logo.svg')).toEqual(image);
    await symlink('../assets/logo.svg', join(folder, 'repo/minutes/link.png'));
    expect(await repository.readImage('./link.png')).toEqual(image);
  }));

it('a path is read as written, then decoded, then without its fragment', () =>
  withRepository(async (repository, folder) => {
    expect(await repository.exists('Salle A.svg')).toBe('yes');
    expect(await repository.exists('Salle%20A.svg')).toBe('yes');
    expect(await repository.exists('meeting.md#budget')).toBe('yes');
    await writeFile(join(folder, 'repo/minutes/plan#1.svg'), logo);
    expect(await repository.exists('plan#1.svg')).toBe('yes');
    expect(await repository.exists('50%.svg')).toBe('missing');
  }));

it.each([
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

/** What git keeps for itself or does not know, and what leads there. */
const closed = {
  'repo/.git/config': 'url = https://token@example.org',
  'repo/.gitignore': '.env\nprivate/\n*.key\n!public.key\n/ignored-link.svg\n/linked/\n',
  'repo/.env': 'TOKEN=1',
  'repo/.GIT/config': 'token',
  'repo/private/.gitignore': '!salaries.svg\n',
  'repo/private/salaries.svg': logo,
  'repo/minutes/.hidden/plan.svg': logo,
  'repo/minutes/.gitignore': 'draft.svg\n',
  'repo/minutes/draft.svg': logo,
  'repo/minutes/signing.key': logo,
  'repo/minutes/public.key': logo,
};

const links = {
  'git.svg': '../.git/config',
  'env.svg': '../.env',
  'pay.svg': '../private/salaries.svg',
  'own-private': '../private',
  'own-git': '../.git',
  'twice.svg': 'env.svg',
  '../ignored-link.svg': 'assets/logo.svg',
  '../linked': 'assets',
  'loop.svg': 'loop.svg',
};

function withClosed(test: (repository: ReturnType<typeof createRepository>) => Promise<void>) {
  return withRepository(async (repository, folder) => {
    for (const [name, text] of Object.entries(closed)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    for (const [name, to] of Object.entries(links)) await symlink(to, join(folder, 'repo/minutes', name));
    await test(repository);
  });
}

it.each([
  ['../.git/config', 'hidden'],
  ['./../.git/../.git/config', 'hidden'],
  ['.git/../../.git/config', 'hidden'],
  ['../.git/config/', 'hidden'],
  ['../%2egit/config', 'hidden'],
  ['../.git/config#plan', 'hidden'],
  ['../.GIT/config', 'hidden'],
  ['../.git/nothing', 'hidden'],
  ['../.git', 'hidden'],
  ['../.env', 'hidden'],
  ['.hidden/plan.svg', 'hidden'],
  ['.git\\config', 'hidden'],
  ['git.svg', 'hidden'],
  ['env.svg', 'hidden'],
  ['twice.svg', 'hidden'],
  ['own-git/config', 'hidden'],
  ['own-private/salaries.svg', 'ignored'],
  ['pay.svg', 'ignored'],
  ['../private/salaries.svg', 'ignored'],
  ['../pr%69vate/salaries.svg', 'ignored'],
  ['../ignored-link.svg', 'ignored'],
  ['../linked/logo.svg', 'ignored'],
  ['draft.svg', 'ignored'],
  ['signing.key', 'ignored'],
  ['loop.svg', 'missing'],
])('%s is not read for a document: %s', (path, reason) =>
  withClosed(async (repository) => {
    expect(await repository.findAnnex(path)).toBe(reason);
    expect(await repository.readImage(path)).toEqual({ ok: false, reason });
    expect(await repository.findTemplate(path)).toEqual({ ok: false, path, reason });
    expect(await repository.readStyle(path)).toEqual({ ok: false, reason });
  }),
);

it('what git does not ignore is read, and a link may lead to all that is there', () =>
  withClosed(async (repository) => {
    expect(await repository.findAnnex('public.key')).toBe('yes');
    expect(await repository.findAnnex('../assets')).toBe('folder');
    for (const path of ['draft.svg', '../.env', 'own-private/salaries.svg']) {
      expect(await repository.exists(path)).toBe('yes');
    }
  }));

it('what is missing, no picture or no file is told apart', () =>
  withRepository(async (repository, folder) => {
    expect(await repository.readImage('nothing.png')).toEqual({ ok: false, reason: 'missing' });
    expect(await repository.readImage('')).toEqual({ ok: false, reason: 'missing' });
    expect(await repository.readImage('a\0b.png')).toEqual({ ok: false, reason: 'missing' });
    expect(await repository.readImage('notes.txt')).toEqual({ ok: false, reason: 'unsupported' });
    await mkdir(join(folder, 'repo/minutes/pictures.png'));
    expect(await repository.readImage('pictures.png')).toEqual({ ok: false, reason: 'unsupported' });
    expect(await repository.findAnnex('pictures.png')).toBe('folder');
  }));

it('a named pipe is not waited for', () =>
  withRepository(async (repository, folder) => {
    execFileSync('mkfifo', [join(folder, 'repo/minutes/pipe.png')]);
    expect(await repository.readImage('pipe.png')).toEqual({ ok: false, reason: 'outside' });
  }));

/** Of one frame and one byte of data, by its size. */
const gif = (width: number, height: number) => {
  const bytes = Buffer.from('GIF89a\0\0\0\0\0\0\0\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0;', 'latin1');
  bytes.writeUInt16LE(width, 6);
  bytes.writeUInt16LE(height, 8);
  return bytes;
};

it('a picture of too many bytes or pixels is refused', () =>
  withRepository(async (repository, folder) => {
    const minutes = join(folder, 'repo/minutes');
    await writeFile(join(minutes, 'heavy.svg'), Buffer.alloc(20 * 1024 * 1024 + 1));
    expect(await repository.readImage('heavy.svg')).toEqual({ ok: false, reason: 'too-large' });
    await writeFile(join(minutes, 'largest.gif'), gif(8000, 8000));
    expect(await repository.readImage('largest.gif')).toMatchObject({ ok: true });
    await writeFile(join(minutes, 'bomb.gif'), gif(8000, 8001));
    expect(await repository.readImage('bomb.gif')).toEqual({ ok: false, reason: 'too-large' });
    await writeFile(join(minutes, 'loop.svg'), `${logo.slice(0, -2)}><g id="a"><use href="#a"/></g></svg>`);
    expect(await repository.readImage('loop.svg')).toEqual({ ok: false, reason: 'unmeasured' });
  }));

it('a file is read once, by whatever path it is named', () =>
  withRepository(async (repository, folder) => {
    await symlink('../assets', join(folder, 'repo/minutes/linked'));
    await link(join(folder, 'repo/assets/logo.svg'), join(folder, 'repo/minutes/hard.svg'));
    const first = await repository.readImage('../assets/logo.svg');
    const others = [
      './../assets/../assets/logo.svg',
      '../%61ssets/logo.svg',
      'linked/logo.svg',
      'hard.svg',
      'hard.svg?a#b',
    ];
    for (const path of others) expect(await repository.readImage(path)).toBe(first);
  }));

it('all files of a document together take no more than their allowance', () =>
  withRepository(async (repository, folder) => {
    const minutes = join(folder, 'repo/minutes');
    for (const [name, width] of [
      ['a', 8000],
      ['b', 8000],
      ['c', 8000],
      ['d', 8000],
    ] as const) {
      await writeFile(join(minutes, `${name}.gif`), gif(width, 8000));
    }
    await writeFile(join(minutes, 'small.gif'), gif(1000, 8000));
    await writeFile(join(minutes, 'own.css'), 'a { b: url(d.gif) }');
    for (const path of ['a.gif', 'b.gif', './a.gif', 'c.gif']) {
      expect(await repository.readImage(path)).toMatchObject({ ok: true });
    }
    expect(await repository.readImage('d.gif')).toEqual({ ok: false, reason: 'too-much' });
    expect(await repository.readImage('small.gif')).toMatchObject({ ok: true });
    const style = await repository.readStyle('own.css');
    expect(style.ok && style.faults.map(({ describe }) => describe('own.css'))).toEqual([
      'Unexpected `d.gif` in own.css, the files of the document are too large together',
    ]);
  }));

it('annexes count, and each of them is of 20 MB at most', () =>
  withRepository(async (repository, folder) => {
    const minutes = join(folder, 'repo/minutes');
    for (const name of ['a', 'b', 'c', 'd']) {
      await writeFile(join(minutes, `${name}.pdf`), '');
      await truncate(join(minutes, `${name}.pdf`), 20 * 1024 * 1024);
    }
    await link(join(minutes, 'a.pdf'), join(minutes, 'again.pdf'));
    await writeFile(join(minutes, 'heavy.pdf'), '');
    await truncate(join(minutes, 'heavy.pdf'), 20 * 1024 * 1024 + 1);
    for (const path of ['a.pdf', 'b.pdf', './b.pdf', 'c.pdf', 'again.pdf']) {
      expect(await repository.findAnnex(path)).toBe('yes');
    }
    expect(await repository.findAnnex('d.pdf')).toBe('too-much');
    expect(await repository.findAnnex('heavy.pdf')).toBe('heavy-annex');
  }));

/** A picture of so many megabytes. */
const heavy = (megabytes: number) =>
  Buffer.concat([gif(1, 1), Buffer.alloc(megabytes * 1024 * 1024 - gif(1, 1).length)]);

it('the pictures on the page take no more than it has room for', () =>
  withRepository(async (repository, folder) => {
    const minutes = join(folder, 'repo/minutes');
    for (const [name, megabytes] of [
      ['a', 16],
      ['b', 12],
      ['c', 1],
    ] as const) {
      await writeFile(join(minutes, `${name}.gif`), heavy(megabytes));
    }
    for (const path of ['a.gif', 'b.gif', './a.gif']) {
      expect(await repository.readImage(path)).toMatchObject({ ok: true });
    }
    expect(await repository.readImage('c.gif')).toEqual({ ok: false, reason: 'page-too-large' });
  }));

it('a picture counts on the page as often as it is shown', () =>
  withRepository(async (repository, folder) => {
    const picture = Buffer.concat([gif(1, 1), Buffer.alloc(16 * 1024 * 1024 - gif(1, 1).length)]);
    await writeFile(join(folder, 'repo/minutes/plan.gif'), picture);
    await writeFile(join(folder, 'repo/minutes/own.css'), 'a { b: url(plan.gif) }\n\nc { d: url("./plan.gif") }');
    for (const path of ['plan.gif', './plan.gif']) expect(await repository.readImage(path)).toMatchObject({ ok: true });
    const problemsOf = async () =>
      describeStyle('own.css', await repository.readStyle('own.css')).map(({ message }) => message);
    expect(await problemsOf()).toEqual([]);
    expect(await repository.readImage('plan.gif')).toEqual({ ok: false, reason: 'page-too-large' });
    expect(await problemsOf()).toEqual([
      'Unexpected `plan.gif` in line 1 of `own.css`, the pictures on the page are too large together',
      'Unexpected `./plan.gif` in line 3 of `own.css`, the pictures on the page are too large together',
    ]);
  }));
