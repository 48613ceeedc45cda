import { execFile } from 'node:child_process';
import { dirname, join } from 'node:path';
import type { Host } from '../host.js';
import { UserError } from '../user-error.js';

/**
 * The files of a repository (absolute) that differ from a commit, a branch or a tag: committed since, staged, changed or
 * not yet known to git. What the other side of a branch changed since they parted does not count.
 *
 * @param root of the repository
 * @throws UserError (exit code 2) without git, for an unknown name, outside a repository
 */
export async function findChangedFiles(root: string, ref: string, host: Host): Promise<Set<string>> {
  const git = (...args: string[]) => runGit(root, args, host);
  const commit = await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`);
  if (!commit.ok) throw explainUnknown(ref, commit);
  const tip = commit.output.trim();
  const parting = await git('merge-base', tip, 'HEAD');
  const base = parting.ok ? parting.output.trim() : tip;
  const lists = await Promise.all([
    git('diff', '--name-only', '--no-renames', '--no-ext-diff', '--no-textconv', '-z', base, '--'),
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

type Answer = { readonly ok: true; readonly output: string } | { readonly ok: false; readonly reason: string };

function explainUnknown(ref: string, { reason }: Answer & { ok: false }): UserError {
  if (reason !== '') return new UserError(`git cannot read the repository: ${reason}`, { exitCode: 2 });
  return new UserError(`Unexpected \`--since ${ref}\`, git knows no such commit, branch or tag`, {
    hint: 'in CI fetch it first: a shallow clone has only the last commit',
    exitCode: 2,
  });
}

/** Git without a shell, and without the programs that settings of the repository may name. */
function runGit(root: string, args: readonly string[], { env }: Host): Promise<Answer> {
  const safe = ['-C', root, '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', ...args];
  const { GIT_DIR, GIT_WORK_TREE, GIT_INDEX_FILE, ...rest } = env;
  const options = {
    // Windows looks for programs in the working folder first.
    cwd: dirname(process.execPath),
    env: { ...rest, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
    maxBuffer: 1 << 28,
  };
  return new Promise((resolve, reject) => {
    execFile('git', safe, options, (error, stdout, stderr) => {
      if (error === null) resolve({ ok: true, output: stdout });
      else if (error.code === 'ENOENT') reject(missingGit(error));
      else
        resolve({
          ok: false,
          reason:
            stderr
              .trim()
              .split('\n')
              .at(-1)
              ?.replace(/^fatal: /, '') ?? '',
        });
    });
  });
}

function missingGit(cause: Error): UserError {
  return new UserError('`--since` asks git, which is not installed', {
    hint: 'install git, or build without `--since`: what has not changed is not printed again',
    exitCode: 3,
    cause,
  });
}
