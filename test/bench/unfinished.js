import { copyFileSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../../build.js';

/**
 * The same program, but that it leaves PDFs as Chromium prints them.
 *
 * @param {string} root of the program
 * @param {string} home an empty folder
 * @returns its script
 */
export async function makeUnfinished(root, home) {
  for (const folder of ['bin', 'dist']) mkdirSync(join(home, folder), { recursive: true });
  for (const name of ['package.json', 'bin/minutes.js']) copyFileSync(join(root, name), join(home, name));
  for (const name of ['templates', 'node_modules', 'dist/fonts']) symlinkSync(join(root, name), join(home, name));
  const replaced = {
    'create-finisher': 'export const createFinisher = () => async () => ({ details: {}, notes: [], template: null });',
    'finish-pdf': 'export const finishPdf = async (print) => print;',
  };
  await bundle(join(home, 'dist'), [
    {
      name: 'unfinished',
      setup({ onLoad }) {
        for (const [name, contents] of Object.entries(replaced)) {
          onLoad({ filter: new RegExp(`/${name}\\.ts$`) }, () => ({ contents, loader: 'js' }));
        }
      },
    },
  ]);
  return join(home, 'bin/minutes.js');
}
