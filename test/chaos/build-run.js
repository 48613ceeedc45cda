import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeMeetings } from '../bench/make-meetings.js';

const cli = fileURLToPath(new URL('../../bin/minutes.js', import.meta.url));

/**
 * All that a build says where nothing is wrong: a line every ten seconds, and its summary.
 *
 * @param {{ built?: number, unchanged?: number }} counts any, where not named
 */
export function summaryOf({ built, unchanged }) {
  const progress = String.raw`(?:\d+ of \d+  \d+ %.*\n)*`;
  return new RegExp(`^${progress}built +${built ?? '\\d+'}\nunchanged +${unchanged ?? '\\d+'}\nfailed +0\ntime .*\n$`);
}

/**
 * How a build ended.
 *
 * @typedef {{ code: number | null, signal: string | null, stderr: string, seconds: number }} End
 *
 * @typedef {ReadonlyMap<string, string>} Output
 */

/** Whether there is one depends on the machine, and on who runs the build. */
const sandboxNote = /^note: the browser runs without its sandbox: .*\n/m;

/** A folder with a repository of meetings, in which builds are run and disturbed. */
export class Ground {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'chaos-')));
  #builds = 0;

  /** @param {number} count of meetings */
  constructor(count) {
    writeMeetings(join(this.folder, 'meetings'), count);
  }

  /**
   * Begins a build of its own copy of the meetings, with a folder of its own for temporary files.
   *
   * @param {{ unpacks?: boolean }} options whether the browser is yet to be unpacked
   */
  begin({ unpacks = false } = {}) {
    this.#builds += 1;
    const folder = join(this.folder, String(this.#builds));
    const temporary = join(folder, 'tmp');
    mkdirSync(temporary, { recursive: true });
    cpSync(join(this.folder, 'meetings'), join(folder, 'work'), { recursive: true });
    return new Build(folder, unpacks ? { XDG_CACHE_HOME: join(folder, 'cache') } : {});
  }

  remove() {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export class Build {
  /**
   * @param {string} folder
   * @param {Record<string, string>} env
   */
  constructor(folder, env) {
    this.cache = env.XDG_CACHE_HOME;
    this.temporary = join(folder, 'tmp');
    this.work = join(folder, 'work');
    this.env = { ...process.env, CI: '', GITHUB_ACTIONS: '', NO_COLOR: '1', TMPDIR: this.temporary, ...env };
    this.start();
  }

  /** Starts it, once more after it has ended. */
  start() {
    const begun = performance.now();
    this.child = spawn(process.execPath, [cli, 'build', '.', '-d', 'pdf'], {
      cwd: this.work,
      env: this.env,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let stderr = '';
    const { child } = this;
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    /** @type {Promise<End>} */
    this.ended = new Promise((resolve) => {
      child.once('close', (code, signal) => {
        resolve({ code, signal, stderr: stderr.replace(sandboxNote, ''), seconds: (performance.now() - begun) / 1000 });
      });
    });
  }

  /**
   * What was made, by name: a character a byte.
   *
   * @returns {Output}
   */
  readOutput() {
    const files = new Map();
    for (const name of listFiles(join(this.work, 'pdf'))) {
      files.set(name, readFileSync(join(this.work, 'pdf', name), 'latin1'));
    }
    return files;
  }

  /** Temporary files and folders, and browsers that are unpacked in part. */
  listTemporary() {
    const unpacking = listNames(join(this.cache ?? '/nonexistent', 'minutes')).filter((name) => name.startsWith('.'));
    return [...listNames(this.temporary), ...unpacking];
  }
}

function listNames(/** @type {string} */ folder) {
  return existsSync(folder) ? readdirSync(folder) : [];
}

function listFiles(/** @type {string} */ folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
