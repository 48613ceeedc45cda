import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Writes the licences of the packages that are bundled.
 *
 * @param {string[]} inputs paths of all bundled files, relative to `root`
 * @param {string} root
 * @param {string} target
 */
export async function writeLicences(inputs, root, target) {
  const folders = new Set(inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? []));
  const texts = [...folders].sort().map((folder) => describePackage(join(root, folder)));
  await writeFile(target, (await Promise.all(texts)).join(`\n\n${'='.repeat(80)}\n\n`));
}

async function describePackage(/** @type {string} */ folder) {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).sort().find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? '' : await readFile(join(folder, file), 'utf8');
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}
