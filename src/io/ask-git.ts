import { execFile } from 'node:child_process';
import { devNull } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import type { Host } from '../host.js';
import { UserError } from '../model/user-error.js';
import { findRepositoryRoot } from './locations.js';

/**
 * The files of a repository (absolute) that differ from a commit, a branch or a tag: committed since, staged, changed or
 * not yet known to git. What the other side of a branch changed since they parted does not count. A file that git would
 * have to filter to compare it counts as changed.
 *
 * @param root of the repository
 * @throws UserError (exit code 2) without git, for an unknown name, outside a repository
 */
export async function findChangedFiles(root: string, ref: string, host: Host): Promise<Set<string>> {
  const filters = await listFilters(root, host);
  const git = (...args: string[]) => runGit(root, args, host, filters);
  const commit = await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`);
  if (!commit.ok) throw explainUnknown(ref, commit);
  const tip = commit.output.trim();
  const parting = await git('merge-base', tip, 'HEAD');
  const base = parting.ok ? parting.output.trim() : tip;
  const lists = await Promise.all([
    git('diff', ...plainDiff, base, '--'),
    git('ls-files', '--others', '--exclude-standard', '-z'),
  ]);
  return new Set(
    lists.flatMap((list) => {
      if (!list.ok)
        throw new UserError(`git cannot tell what changed since \`${ref}\`: ${list.reason}`, { exitCode: 3 });
      return list.output
        .split('\0')
        .filter((name) => name !== '')
        .map((name) => join(root, name));
    }),
  );
}

/** Whether git knows a file, or cannot say. */
export async function isTracked(path: string, host: Host): Promise<boolean> {
  const folder = await host.files.realpath(dirname(path));
  const root = await findRepositoryRoot(host.files, folder);
  if (root === null) return false;
  const name = relative(root, join(folder, basename(path)));
  try {
    const known = await runGit(root, ['--literal-pathspecs', 'ls-files', '-z', '--', name], host);
    return !known.ok || known.output !== '';
  } catch (error) {
    // Without git.
    if (error instanceof UserError) return true;
    throw error;
  }
}

type Answer = { readonly ok: true; readonly output: string } | { readonly ok: false; readonly reason: string };

function explainUnknown(ref: string, { reason }: Answer & { ok: false }): UserError {
  if (reason !== '') return cannotRead(reason);
  return new UserError(`Unexpected \`--since ${ref}\`, git knows no such commit, branch or tag`, {
    hint: 'in CI fetch it first: a shallow clone has only the last commit',
    exitCode: 2,
  });
}

const plainDiff = [
  '--name-only',
  '-z',
  '--no-renames',
  '--no-relative',
  '--no-ext-diff',
  '--no-textconv',
  `-O${devNull}`,
  // To look into one, git runs what that one's own settings name.
  '--ignore-submodules=all',
];

/** A setting of git by its key, and its value. */
type Setting = readonly [key: string, value: string];

/** A program takes no more variables than this may make. */
const maxNamed = 100_000;

/** The settings without which the filters that settings name are none: git would run them to compare a file. */
async function listFilters(root: string, host: Host): Promise<Setting[]> {
  const named = await runGit(root, ['config', '--name-only', '-z', '--get-regexp', '^filter\\.'], host);
  // Of none it says nothing.
  if (!named.ok && named.reason !== '') throw cannotRead(named.reason);
  const output = named.ok ? named.output : '';
  if (output.length > maxNamed) throw cannotRead('its settings name too many filters');
  const keys = output.split('\0');
  const filters = new Set(keys.flatMap((key) => key.match(/^filter\..*(?=\.)/s) ?? []));
  return [...filters].flatMap((filter): Setting[] => [
    [`${filter}.clean`, ''],
    [`${filter}.smudge`, ''],
    [`${filter}.process`, ''],
    [`${filter}.required`, 'false'],
  ]);
}

const harmless: readonly Setting[] = [
  ['core.fsmonitor', 'false'],
  ['core.hooksPath', devNull],
];

function cannotRead(reason: string): UserError {
  return new UserError(`git cannot read the repository: ${reason}`, { exitCode: 2 });
}

/** In milliseconds. */
const longestAnswer = 60_000;

/** Git without a shell, and without the programs that settings of the repository may name. */
function runGit(
  root: string,
  args: readonly string[],
  { env }: Host,
  settings: readonly Setting[] = [],
): Promise<Answer> {
  const { GIT_DIR, GIT_WORK_TREE, GIT_INDEX_FILE, ...rest } = env;
  const options = {
    // Windows looks for programs in the working folder first.
    cwd: dirname(process.execPath),
    env: {
      ...rest,
      ...toVariables([...harmless, ...settings], rest),
      // Nothing is fetched, by whatever program: git before 2.45 knows only the first of these.
      GIT_ALLOW_PROTOCOL: 'none',
      GIT_NO_LAZY_FETCH: '1',
      // The repository around a broken one is another.
      GIT_CEILING_DIRECTORIES: dirname(root),
      GIT_OPTIONAL_LOCKS: '0',
      GIT_TERMINAL_PROMPT: '0',
      LC_ALL: 'C',
    },
    maxBuffer: 1 << 28,
    timeout: longestAnswer,
    killSignal: 'SIGKILL' as const,
  };
  const safe = ['-C', root, `--work-tree=${root}`, '--no-pager', ...args];
  return new Promise((resolve, reject) => {
    const child = execFile('git', safe, options, (error, stdout, stderr) => {
      if (error === null) resolve({ ok: true, output: stdout });
      else if (error.code === 'ENOENT') reject(missingGit(error));
      else if (error.killed === true) resolve({ ok: false, reason: `it took longer than ${longestAnswer / 1000} s` });
      else resolve({ ok: false, reason: reasonOf(stderr) || (typeof error.code === 'string' ? error.code : '') });
      process.off('exit', end);
    });
    // It does not outlive this process, which may be interrupted.
    const end = () => child.kill('SIGKILL');
    process.once('exit', end);
    // A setting may name standard input as a file to read.
    child.stdin?.end();
  });
}

function reasonOf(stderr: string): string {
  const last = stderr.trim().split('\n').at(-1) ?? '';
  return last.replace(/^fatal: /, '');
}

/** Settings as variables, after those that the user gave so: keys on the command line end at their first `=`. */
function toVariables(settings: readonly Setting[], env: Host['env']): Record<string, string> {
  const start = Number(env.GIT_CONFIG_COUNT ?? 0) || 0;
  const pairs = settings.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${start + index}`, key],
    [`GIT_CONFIG_VALUE_${start + index}`, value],
  ]);
  return { ...Object.fromEntries(pairs), GIT_CONFIG_COUNT: String(start + settings.length) };
}

function missingGit(cause: Error): UserError {
  return new UserError('`--since` asks git, which is not installed', {
    hint: 'install git, or build without `--since`: what has not changed is not printed again',
    exitCode: 3,
    cause,
  });
}
