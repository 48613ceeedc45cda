import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plainHeader } from '../plain-header.js';

const builtCli = fileURLToPath(new URL('../../bin/minutes.js', import.meta.url));

/** Whether there is one depends on the machine, and on who runs the tests. */
const sandboxNote = /^note: the browser runs without its sandbox: .*\n/m;

export interface Ran {
  readonly exitCode: number | null;
  readonly stdout: string;
  /** Without the note on the browser's sandbox. */
  readonly stderr: string;
}

/** A folder of its own, a repository, in which the built `minutes` runs as a user types it. */
export class Workspace {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'minutes-test-')));
  readonly #env: Record<string, string | undefined>;
  readonly #cli: string;

  /** @param cli the `minutes` that runs */
  constructor(env: Record<string, string | undefined> = {}, cli = builtCli) {
    this.#cli = cli;
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

  run(...args: string[]): Promise<Ran> {
    return this.runWith('', ...args);
  }

  /** Runs with text on standard input. */
  runWith(input: string, ...args: string[]): Promise<Ran> {
    return new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [this.#cli, ...args], { cwd: this.folder, env: this.#env });
      const [stdout, stderr]: Buffer[][] = [[], []];
      child.stdout.on('data', (chunk: Buffer) => stdout?.push(chunk));
      child.stderr.on('data', (chunk: Buffer) => stderr?.push(chunk));
      child.on('error', reject);
      child.on('close', (exitCode) => {
        const text = (chunks: Buffer[] | undefined) => Buffer.concat(chunks ?? []).toString('latin1');
        const told = Buffer.concat(stderr ?? []).toString('utf8');
        resolve({ exitCode, stdout: text(stdout), stderr: told.replace(sandboxNote, '') });
      });
      child.stdin.on('error', () => {});
      child.stdin.end(input);
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

/** A meeting file that has nothing wrong; `front` replaces lines of its front matter by their key, `body` its body. */
export function meetingFile(front: Record<string, string | null> = {}, body = plainBody): string {
  const plain = Object.entries(plainHeader).map(([name, value]) => [name, `${name}: ${value}`]);
  const fields: Record<string, string | null> = { ...Object.fromEntries(plain), ...front };
  const lines = Object.values(fields).filter((line) => line !== null);
  return `---\n${lines.join('\n')}\n---\n\n${body}`;
}

export const plainBody = '## Eau // Water\n\nLe puits est réparé. // The well is repaired.\n';
