import { mkdir, symlink, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeStyle } from '../../src/io/describe-style.js';
import { boundsOf, createPlaces } from '../../src/io/places.js';
import { createRepository } from '../../src/io/repository.js';
import { fakeHost, withFolder } from '../fake-host.js';

const seal = '<svg xmlns="http://www.w3.org/2000/svg"/>';
const encoded = Buffer.from(seal).toString('base64');

/** A repository `repo`, its minutes in `repo/minutes`, and a secret beside it. */
function withStyles(
  contents: Record<string, string | Uint8Array>,
  test: (read: (name: string) => Promise<unknown>) => Promise<void>,
) {
  const all = { 'secret.css': 'a {}', 'secret.svg': seal, 'repo/seal.svg': seal, 'repo/minutes/m.md': '', ...contents };
  return withFolder(all, async (folder) => {
    const { files } = fakeHost({ cwd: folder });
    await mkdir(join(folder, 'repo/minutes/folder.css'));
    await symlink('../../secret.css', join(folder, 'repo/minutes/link.css'));
    await symlink('../../secret.svg', join(folder, 'repo/minutes/link.svg'));
    await symlink('../.git/config.css', join(folder, 'repo/minutes/git.css'));
    await symlink('../..', join(folder, 'repo/minutes/up'));
    await symlink('../cache/own.css', join(folder, 'repo/minutes/cache.css'));
    await truncate(join(folder, 'repo/minutes/huge.css'), 2 * 1024 * 1024);
    await truncate(join(folder, 'repo/huge.svg'), 30 * 1024 * 1024);
    const repository = createRepository(files, boundsOf(await createPlaces(files)(join(folder, 'repo/minutes'))));
    await test(async (name) => {
      const style = await repository.readStyle(name);
      const problems = describeStyle(name, style).map(({ message }) => message);
      return problems.length > 0 || !style.ok ? problems : style.css;
    });
  });
}

const contents = {
  'repo/.git/config.css': 'a {}',
  'repo/.gitignore': 'cache/\n',
  'repo/cache/own.css': 'a {}',
  'repo/cache/seal.svg': seal,
  'repo/.theme/own.css': 'a {}',
  'repo/.theme/seal.svg': seal,
  'repo/styles/own.css': 'a { b: url(../seal.svg) }',
  'repo/minutes/.own.css': 'a {}',
  'repo/minutes/own.txt': 'a {}',
  'repo/minutes/huge.css': '',
  'repo/huge.svg': '',
  'repo/minutes/latin.css': Buffer.from('a::after { content: "\xe9" }', 'latin1'),
};

it('a style sheet is read with what it names, relative to itself', () =>
  withStyles(contents, async (read) => {
    expect(await read('../styles/own.css')).toBe(`a { b: url("data:image/svg+xml;base64,${encoded}") }`);
  }));

it.each([
  ['no.css', 'there is no such file'],
  ['../../secret.css', 'it is outside the repository'],
  ['/etc/passwd', 'it is outside the repository'],
  ['https://example.org/own.css', 'it is outside the repository'],
  ['link.css', 'it is outside the repository'],
  ['up/secret.css', 'it is outside the repository'],
  ['../.git/config.css', 'it is a hidden file'],
  ['git.css', 'it is a hidden file'],
  ['../.theme/own.css', 'it is a hidden file'],
  ['.own.css', 'it is a hidden file'],
  ['../cache/own.css', 'git ignores it'],
  ['c%61che.css', 'git ignores it'],
  ['folder.css', 'it is a folder'],
  ['own.txt', 'expected a `.css` file'],
  ['huge.css', 'it is too large'],
  ['latin.css', 'expected UTF-8'],
])('%s is refused', (name, reason) =>
  withStyles(contents, async (read) => {
    expect(await read(name)).toEqual([`Unexpected style sheet \`${name}\`, ${reason}`]);
  }),
);

it.each([
  ['../../secret.svg', 'it is outside the repository'],
  ['link.svg', 'it is outside the repository'],
  ['up/secret.svg', 'it is outside the repository'],
  ['%2e%2e/../secret.svg', 'it is outside the repository'],
  ['/etc/passwd', 'it is outside the repository'],
  ['../.theme/seal.svg', 'it is a hidden file'],
  ['../cache/seal.svg', 'git ignores it'],
  ['../c%61che/seal.svg', 'git ignores it'],
  ['../huge.svg', 'it is too large'],
  ['no.svg', 'there is no such file'],
  ['m.md', 'it is no font (WOFF2, WOFF, TTF, OTF) and no picture (PNG, JPEG, GIF, WebP, SVG)'],
  ['folder.css', 'it is no font (WOFF2, WOFF, TTF, OTF) and no picture (PNG, JPEG, GIF, WebP, SVG)'],
])('a style sheet does not reach %s', (name, reason) =>
  withStyles({ ...contents, 'repo/minutes/own.css': `a {\n  b: url("${name}") }` }, async (read) => {
    expect(await read('own.css')).toEqual([`Unexpected \`${name}\` in line 2 of \`own.css\`, ${reason}`]);
  }),
);
