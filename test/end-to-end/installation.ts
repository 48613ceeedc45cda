import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fixtureFolder } from '../fonts/shipped-fonts.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The built `minutes` as npm installs it, with fonts beside it. */
export class Installation {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'minutes-installed-')));
  readonly packageFolder = join(this.folder, 'node_modules/minutes');

  /** @param fonts packages of fonts, as in `noto-sans-jp` */
  constructor(fonts: readonly string[]) {
    const modules = join(this.folder, 'node_modules');
    for (const part of ['bin', 'dist', 'templates', 'package.json']) {
      cpSync(join(root, part), join(this.packageFolder, part), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules/@sparticuz'), join(modules, '@sparticuz'));
    mkdirSync(join(modules, '@fontsource'));
    for (const name of fonts)
      cpSync(join(fixtureFolder, name), join(modules, '@fontsource', name), { recursive: true });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
