import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createGitIgnore } from '../../src/io/git-ignore.js';
import { fakeHost, withFolder } from '../fake-host.js';

const rules = {
  '.git/info/exclude': 'local.pdf\n',
  '.gitignore': '.env*\n!.env.example\nprivate/\n*.key\n/only-here.txt\ndata/*\n!data/open.csv\n',
  'minutes/.gitignore': '!public.key\ndraft.pdf\n',
  'private/.gitignore': '!salaries.csv\n',
  'private/deep/.gitignore': '!*\n',
};

it.each([
  ['.env', true],
  ['minutes/.env.local', true],
  ['.env.example', false],
  ['local.pdf', true],
  ['only-here.txt', true],
  ['minutes/only-here.txt', false],
  ['a.key', true],
  ['minutes/public.key', false],
  ['minutes/draft.pdf', true],
  ['draft.pdf', false],
  ['data/closed.csv', true],
  ['data/open.csv', false],
  ['private/plan.png', true],
  ['private/salaries.csv', true],
  ['private/deep/plan.png', true],
  ['minutes/private/plan.png', true],
  ['../.env', false],
])('%s is ignored as git does: %s', (path, expected) =>
  withFolder(rules, async (folder) => {
    const isIgnored = createGitIgnore(fakeHost({ cwd: folder }).files, folder);
    expect(await isIgnored(join(folder, path), false)).toBe(expected);
  }),
);

it('the rules of a folder are read once, and none before they are asked for', () =>
  withFolder(rules, async (folder) => {
    const { files } = fakeHost({ cwd: folder });
    const read: string[] = [];
    const open: typeof files.open = (path, ...rest) => {
      read.push(String(path).slice(folder.length + 1));
      return files.open(path, ...rest);
    };
    const isIgnored = createGitIgnore({ ...files, open }, folder);
    expect(read).toEqual([]);
    for (const name of ['a.png', 'b.png', 'c.png']) await isIgnored(join(folder, 'minutes', name), false);
    expect(read.sort()).toEqual(['.git/info/exclude', '.gitignore', 'minutes/.gitignore']);
  }));
