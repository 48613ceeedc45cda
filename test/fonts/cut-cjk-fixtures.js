/**
 * Makes `fixtures/@fontsource`, the npm packages of fonts that tests install: of each slice that a text of `cjk-texts.json`
 * needs, the characters of that text.
 *
 *     npm install --prefix FOLDER @fontsource/noto-sans-{sc,tc,jp,kr}
 *     node test/fonts/cut-cjk-fixtures.js FOLDER
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { parseCharacters } from '../../src/fonts/make/characters.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const texts = JSON.parse(await readFile(join(here, 'cjk-texts.json'), 'utf8'));

for (const [name, { text }] of Object.entries(texts)) {
  const source = join(process.argv[2] ?? '.', 'node_modules/@fontsource', name);
  const target = join(here, 'fixtures/@fontsource', name);
  await rm(target, { recursive: true, force: true });
  await mkdir(join(target, 'files'), { recursive: true });
  await writeFile(join(target, 'LICENSE'), await readFile(join(source, 'LICENSE')));
  const { version, license } = JSON.parse(await readFile(join(source, 'package.json'), 'utf8'));
  await writeJson(join(target, 'package.json'), { name: `@fontsource/${name}`, version, license });
  const index = JSON.parse(await readFile(join(source, 'unicode.json'), 'utf8'));
  /** @type {Record<string, string>} */
  const kept = {};
  for (const [key, ranges] of Object.entries(index)) {
    const points = [...parseCharacters(ranges.replaceAll(/\s/g, '').replaceAll('U+', '').replaceAll(',', ' '))];
    const used = [...new Set(text)].filter((character) => points.includes(character.codePointAt(0) ?? 0));
    if (!used.some((character) => /[^ -~]/.test(character))) continue;
    kept[key] = ranges;
    for (const weight of [400, 600]) {
      const path = `files/${name}-${key.replace(/[^\w-]/g, '')}-${weight}-normal.woff2`;
      const font = await subsetFont(await readFile(join(source, path)), used.join(''), { targetFormat: 'woff2' });
      await writeFile(join(target, path), font);
    }
  }
  await writeJson(join(target, 'unicode.json'), kept);
}

function writeJson(/** @type {string} */ path, /** @type {object} */ value) {
  return writeFile(path, `${JSON.stringify(value, null, 2)}\n`);
}
