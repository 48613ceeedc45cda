import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findChangedFiles } from '../../src/io/ask-git.js';
import { fakeHost, meetingText } from '../fake-host.js';

let folder: string;
let root: string;
let marker: string;
/** A program that leaves the marker. */
let program: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'minutes-test-')));
  root = join(folder, 'conseil');
  marker = join(folder, 'marker');
  program = join(folder, 'run');
  writeProgram(program);
  mkdirSync(root);
  git('init', '-q');
  for (const name of ['mars.md', 'avril.md', 'seances/mai.md', 'plan.bin']) write(name, `${name}\n${meetingText}`);
  write('.gitattributes', '*.bin -text\n');
  commit('Begin');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function writeProgram(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `#!/bin/sh\necho "$0 $*" >>'${join(folder, 'marker')}'\nexit 0\n`);
  chmodSync(path, 0o755);
}

function write(name: string, text: string): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
}

function git(...args: string[]): string {
  const author = ['-c', 'user.name=Hélène Marchand', '-c', 'user.email=helene@example.org'];
  return execFileSync('git', ['-C', root, ...author, ...args], { encoding: 'utf8', stdio: 'pipe' }).trim();
}

function commit(subject: string): void {
  git('add', '-A');
  git('commit', '-qm', subject);
}

/** Git has to look into what is as long as before, but was written since. */
function touch(name: string): void {
  utimesSync(join(root, name), 2_000_000_000, 2_000_000_000);
}

async function findChanged(ref = 'HEAD', env: Record<string, string> = {}): Promise<string[]> {
  const host = fakeHost({ cwd: folder, env: { PATH: process.env.PATH ?? '', HOME: folder, ...env } });
  const changed = await findChangedFiles(root, ref, host);
  return [...changed].map((path) => relative(root, path)).sort();
}

function removeObject(name: string): void {
  const id = git('rev-parse', name);
  rmSync(join(root, '.git/objects', id.slice(0, 2), id.slice(2)));
}

function addPromisor(...settings: [key: string, value: string][]): void {
  git('config', 'core.repositoryFormatVersion', '1');
  git('config', 'extensions.partialClone', 'origin');
  git('config', 'remote.origin.promisor', 'true');
  for (const [key, value] of settings) git('config', key, value);
}

it('what is committed, staged, changed and new is told, what was only touched is not', async () => {
  write('mars.md', 'committed');
  commit('Continue');
  git('mv', 'avril.md', 'juin.md');
  write('seances/mai.md', 'changed');
  write('réunion 1.md', 'new');
  touch('plan.bin');
  expect(await findChanged('HEAD^')).toEqual(['avril.md', 'juin.md', 'mars.md', 'réunion 1.md', 'seances/mai.md']);
});

describe('nothing that the settings of the repository name is run', () => {
  const attributes: [name: string, attribute: string][] = [
    ['x', 'filter=x'],
    ['a=b', 'filter=a=b'],
    ['a.b.clean', 'filter=a.b.clean'],
    ['', 'filter='],
    ['É"\\', 'filter=É"\\'],
  ];
  it.each(
    attributes.flatMap(([name, attribute]) =>
      ['clean', 'process'].flatMap((key) => [
        { name, attribute, key, required: 'true' },
        { name, attribute, key, required: 'false' },
      ]),
    ),
  )('$key of the filter “$name” (required: $required)', async ({ name, attribute, key, required }) => {
    git('config', `filter.${name}.${key}`, program);
    git('config', `filter.${name}.required`, required);
    write('.git/info/attributes', `*.md ${attribute}\n`);
    touch('mars.md');
    write('avril.md', 'changed');
    write('neu.md', 'new');
    expect(await findChanged()).toEqual(['avril.md', 'neu.md']);
    expect(existsSync(marker)).toBe(false);
  });

  it('a filter of a file that the settings include, for a work tree of its own too', async () => {
    write('.git/more', `[filter "x"]\n\tclean = ${program}\n[filter "x"]\n\tprocess = ${program}\n`);
    git('config', 'include.path', 'more');
    git('config', 'extensions.worktreeConfig', 'true');
    git('config', '--worktree', 'filter.y.clean', program);
    write('.git/info/attributes', 'mars.md filter=x\navril.md filter=y\n');
    touch('mars.md');
    touch('avril.md');
    expect(await findChanged()).toEqual([]);
    expect(existsSync(marker)).toBe(false);
  });

  it('a file that git would have to filter has changed', async () => {
    git('config', 'filter.upper.clean', 'tr a-z A-Z');
    write('.gitattributes', 'avril.md filter=upper\n');
    commit('Filter');
    expect(git('show', 'HEAD:avril.md').slice(0, 8)).toBe('AVRIL.MD');
    git('config', 'filter.upper.clean', program);
    touch('avril.md');
    expect(await findChanged()).toEqual(['avril.md']);
    expect(existsSync(marker)).toBe(false);
  });

  it('what the variables of the user set holds, but for filters', async () => {
    git('config', 'filter.x.clean', program);
    write('.git/info/attributes', '*.md filter=x\n');
    write('privé.txt', '');
    write('../ignore', 'privé.txt\n');
    touch('mars.md');
    const env = {
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.excludesFile',
      GIT_CONFIG_VALUE_0: join(folder, 'ignore'),
    };
    expect(await findChanged('HEAD', env)).toEqual([]);
    expect(existsSync(marker)).toBe(false);
  });

  it.each([
    'core.fsmonitor',
    'diff.external',
    'core.pager',
    'pager.diff',
    'core.askPass',
    'core.editor',
    'core.gitProxy',
  ])('%s', async (key) => {
    git('config', key, program);
    write('mars.md', 'changed');
    touch('avril.md');
    expect(await findChanged()).toEqual(['mars.md']);
    expect(existsSync(marker)).toBe(false);
  });

  it.each(['command', 'textconv'])('%s of a kind of file', async (key) => {
    git('config', `diff.bin.${key}`, program);
    write('.git/info/attributes', '*.bin diff=bin\n');
    write('plan.bin', 'changed');
    touch('mars.md');
    expect(await findChanged()).toEqual(['plan.bin']);
    expect(existsSync(marker)).toBe(false);
  });

  it('hooks, in their folder or another', async () => {
    const hooks = ['post-index-change', 'fsmonitor-watchman', 'query-watchman', 'reference-transaction'];
    for (const hook of hooks) {
      writeProgram(join(root, '.git/hooks', hook));
      writeProgram(join(folder, 'hooks', hook));
    }
    touch('mars.md');
    write('avril.md', 'changed');
    expect(await findChanged()).toEqual(['avril.md']);
    git('config', 'core.hooksPath', join(folder, 'hooks'));
    rmSync(marker, { force: true });
    expect(await findChanged()).toEqual(['avril.md']);
    expect(existsSync(marker)).toBe(false);
  });

  const remotes: [string, ...[string, string][]][] = [
    ['ssh', ['remote.origin.url', 'ssh://example.org/conseil']],
    ['scp', ['remote.origin.url', 'example.org:conseil']],
    ['ext', ['remote.origin.url', 'ext::run %S'], ['protocol.ext.allow', 'always'], ['protocol.allow', 'always']],
    ['a helper', ['remote.origin.url', 'x'], ['remote.origin.vcs', 'mark']],
    ['a helper by its address', ['remote.origin.url', 'mark::x']],
    ['a program that packs', ['remote.origin.url', '.'], ['remote.origin.uploadpack', 'run']],
    ['an address that stands for another', ['url.mark::.insteadOf', 'https:'], ['remote.origin.url', 'https://x']],
    ['git', ['remote.origin.url', 'git://example.org/conseil'], ['core.gitProxy', 'run']],
  ];
  it.each(remotes)('what fetches missing objects: %s', async (_, ...settings) => {
    write('mars.md', 'committed');
    commit('Continue');
    removeObject('HEAD^^{tree}');
    addPromisor(['core.sshCommand', program], ...settings);
    writeProgram(join(folder, 'bin/git-remote-mark'));
    writeProgram(join(folder, 'bin/run'));
    const PATH = `${join(folder, 'bin')}:${process.env.PATH}`;
    await expect(findChanged('HEAD^', { PATH })).rejects.toThrow(/^git cannot tell what changed since `HEAD\^`: /);
    expect(existsSync(marker)).toBe(false);
  });

  it('what a submodule sets for itself', async () => {
    const inner = join(root, 'annexes');
    execFileSync('git', ['clone', '-q', root, inner], { stdio: 'ignore' });
    git('add', 'annexes');
    git('commit', '-qm', 'Annex');
    const set = (key: string, value: string) => execFileSync('git', ['-C', inner, 'config', key, value]);
    set('filter.x.clean', program);
    set('core.fsmonitor', program);
    appendFileSync(join(inner, '.git/info/attributes'), '*.md filter=x\n');
    git('config', 'submodule.annexes.ignore', 'none');
    git('config', 'diff.ignoreSubmodules', 'none');
    git('config', 'submodule.recurse', 'true');
    touch('annexes/mars.md');
    write('mars.md', 'changed');
    rmSync(marker, { force: true });
    expect(await findChanged()).toEqual(['mars.md']);
    expect(existsSync(marker)).toBe(false);
  });
});

describe('nothing that the settings of the repository say hides what has changed', () => {
  it.each([
    ['diff.orderFile', '/nonexistent'],
    ['diff.relative', 'true'],
    ['diff.renames', 'copies'],
    ['diff.noprefix', 'true'],
    ['core.worktree', '/'],
    ['core.quotePath', 'true'],
    ['color.ui', 'always'],
    ['alias.diff', '!false'],
  ])('%s', async (key, value) => {
    git('config', key, value);
    write('seances/mai.md', 'changed');
    expect(await findChanged()).toEqual(['seances/mai.md']);
  });

  it('settings that are too many to be emptied', async () => {
    const sections = Array.from({ length: 40_000 }, (_, index) => `[filter "${index}"]\n\tclean = ${program}\n`);
    appendFileSync(join(root, '.git/config'), sections.join(''));
    write('.git/info/attributes', '*.md filter=39999\n');
    touch('mars.md');
    await expect(findChanged()).rejects.toThrow('git cannot read the repository: its settings name too many filters');
    expect(existsSync(marker)).toBe(false);
  });

  it('a repository around it is not asked', async () => {
    execFileSync('git', ['-C', folder, 'init', '-q']);
    rmSync(join(root, '.git/HEAD'));
    await expect(findChanged()).rejects.toThrow(/^git cannot read the repository: not a git repository/);
  });
});
