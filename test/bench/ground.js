import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeMeetings } from './make-meetings.js';

/** @typedef {ReturnType<typeof openGround>} Ground */

/** A temporary folder with what is measured in it, and the programs. */
export function openGround() {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), 'minutes-bench-'));
  const minutes = join(root, 'bin/minutes.js');

  /** @param {readonly string[]} args */
  function run(args) {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
    if (status !== 0) throw new Error(`node ${args.join(' ')} failed: ${stderr}`);
    return stdout;
  }

  return {
    root,
    folder,
    minutes,
    run,

    /**
     * A repository of meetings; once made, the same for who asks for it by the same name.
     *
     * @param {number} count of meetings
     */
    makeRepository(count, name = `${count}-meetings`) {
      const home = join(folder, name);
      if (!existsSync(home)) writeMeetings(home, count);
      return home;
    },

    /** The browser that `minutes` prints with, and what the unpacked one needs on a bare machine. */
    findBrowser() {
      const path = /^✓ browser .*\n +(.+)$/m.exec(run([minutes, 'doctor', '--no-color']))?.[1] ?? '';
      const home = dirname(path);
      const env = { ...process.env, LD_LIBRARY_PATH: join(home, 'lib'), FONTCONFIG_FILE: join(home, 'fonts.conf') };
      return { path, env: path.endsWith('/headless-shell') ? env : process.env };
    },

    /** Fetches md-to-pdf, for the comparison only; returns its program with what makes it print with our browser. */
    installMdToPdf() {
      const home = join(folder, 'md-to-pdf');
      const browser = this.findBrowser();
      if (!existsSync(home)) {
        mkdirSync(home);
        writeFileSync(join(home, 'package.json'), '{ "private": true }');
        const install = ['install', '--no-audit', '--no-fund', '--ignore-scripts', 'md-to-pdf@5'];
        const env = { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' };
        const { status, stderr } = spawnSync('npm', install, { cwd: home, env, encoding: 'utf8' });
        if (status !== 0) throw new Error(`md-to-pdf cannot be installed: ${stderr}`);
      }
      const launch = {
        executablePath: browser.path,
        headless: 'shell',
        args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
      };
      const cli = join(home, 'node_modules/md-to-pdf/dist/cli.js');
      return { args: [cli, '--launch-options', JSON.stringify(launch)], env: browser.env };
    },

    remove() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
