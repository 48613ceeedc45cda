import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { plainHeader } from '../plain-header.js';
import { runHere } from './run-here.js';

const builtPackage = fileURLToPath(new URL('../..', import.meta.url));

/** Whether there is one depends on the machine, and on who runs the tests. */
const sandboxNote = /^note: the browser runs without its sandbox: .*\n/m;

export interface Ran {
  readonly exitCode: number | null;
  readonly stdout: string;
  /** Without the note on the browser's sandbox. */
  readonly stderr: string;
}

/** A folder of its own, a repository, in which the built `minutes` runs on what a user types. */
export class Workspace {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'minutes-test-')));
  readonly #env: Record<string, string | undefined>;
  readonly #package: string;

  /** @param packageFolder of the `minutes` that runs */
  constructor(env: Record<string, string | undefined> = {}, packageFolder = builtPackage) {
    this.#package = packageFolder;
    mkdirSync(this.path('.git'));
    this.#env = { ...process.env, CI: '', GITHUB_ACTIONS: '', FORCE_COLOR: '', NO_COLOR: '1', ...env };
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  write(name: string, content: string | Uint8Array): this {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), content);
    return this;
  }

  has(name: string): boolean {
    return existsSync(this.path(name));
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  /** Runs in this process, which costs a tenth of one of its own. */
  run(...args: string[]): Promise<Ran> {
    return this.runWith('', ...args);
  }

  /** Runs in this process with text on standard input. */
  async runWith(input: string, ...args: string[]): Promise<Ran> {
    const main = pathToFileURL(join(this.#package, 'dist/main.js'));
    const { exitCode, stdout, stderr } = await runHere(main, args, { cwd: this.folder, env: this.#env, input });
    return describeRun(exitCode, stdout, stderr);
  }

  /** Runs as a process, for what `run` cannot show: its variables, what it loads, that it ends. */
  runProcess(...args: string[]): Promise<Ran> {
    return new Promise((resolve, reject) => {
      const cli = join(this.#package, 'bin/minutes.js');
      const child = spawn(process.execPath, [cli, ...args], { cwd: this.folder, env: this.#env });
      const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
      child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
      child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
      child.on('error', reject);
      child.on('close', (exitCode) => resolve(describeRun(exitCode, Buffer.concat(stdout), Buffer.concat(stderr))));
      child.stdin.on('error', () => {});
      child.stdin.end();
    });
  }

  /** `line:column rule` of each problem that `minutes check` finds in a file and its translation, errors first marked. */
  async problems(name: string): Promise<string[]> {
    const { stdout } = await this.run('check', name, '--format', 'json');
    const { files } = JSON.parse(Buffer.from(stdout, 'latin1').toString('utf8')) as {
      files: { path: string; messages: { line: number; column: number; rule: string; severity: string }[] }[];
    };
    return files.flatMap(({ messages }) =>
      messages.map(({ line, column, rule, severity }) => `${line}:${column} ${severity} ${rule}`),
    );
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function describeRun(exitCode: number | null, stdout: Buffer, stderr: Buffer): Ran {
  return {
    exitCode,
    stdout: stdout.toString('latin1'),
    stderr: stderr.toString('utf8').replace(sandboxNote, ''),
  };
}

/** A meeting file that has nothing wrong; `front` replaces lines of its front matter by their key, `body` its body. */
export function meetingFile(front: Record<string, string | null> = {}, body = plainBody): string {
  const plain = Object.entries(plainHeader).map(([name, value]) => [name, `${name}: ${value}`]);
  const fields: Record<string, string | null> = { ...Object.fromEntries(plain), ...front };
  const lines = Object.values(fields).filter((line) => line !== null);
  return `---\n${lines.join('\n')}\n---\n\n${body}`;
}

export const plainBody = '## Eau // Water\n\nLe puits est réparé. // The well is repaired.\n';
