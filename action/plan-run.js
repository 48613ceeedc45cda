import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { isPlain, listFiles } from './list-files.js';

const { env, platform, arch } = process;
const input = (/** @type {string} */ name) => env[`MINUTES_${name}`] ?? '';

const [output, shard] = [input('OUTPUT'), input('SHARD').trim()];
const settings = ['PATHS', 'OUTPUT', 'CONFIG', 'SHARD', 'ARGS', 'FOLDER'].map(input);

/** What the steps that follow need to know, as they name it. */
const plan = {
  'tool-key': `minutes-tool-${platform}-${arch}-${hash(...describeTool(input('PACKAGE')))}`,
  // PDFs that were made of other sources, in another tree, would stay about.
  'pdf-key': `minutes-pdf-${platform}-${arch}-${hash(...settings)}-`,
  folder: isAbsolute(output) ? output : join(input('FOLDER') || '.', output).replaceAll('\\', '/'),
  // What the checkout brought is not replaced by what it was some time ago, nor is anything that a link leads to.
  cache: String(isPlain(output) && (!existsSync(output) || readdirSync(output).length === 0)),
  artifact: shard === '' ? input('ARTIFACT') : `${input('ARTIFACT')}-${shard.replace('/', '-of-')}`,
};
const lines = Object.entries(plan).map(([name, value]) => `${name}=${value.replace(/[\r\n]/g, '')}\n`);
appendFileSync(/** @type {string} */ (env.GITHUB_OUTPUT), lines.join(''));

/** What an installed `minutes` depends on: the package that is named, with what is in it where it is a file, or this code. */
function* describeTool(/** @type {string} */ named) {
  if (named !== '') {
    yield named;
    if (existsSync(named) && statSync(named).isFile()) yield readFileSync(named);
    return;
  }
  const root = fileURLToPath(new URL('..', import.meta.url));
  for (const name of ['package.json', 'package-lock.json', 'build.js', 'bin', 'src', 'templates']) {
    const path = join(root, name);
    for (const file of statSync(path).isFile() ? [path] : listFiles(path).sort()) yield readFileSync(file);
  }
}

/** @param {(string | Uint8Array)[]} pieces */
function hash(...pieces) {
  const all = createHash('sha256');
  for (const piece of pieces) all.update(createHash('sha256').update(piece).digest());
  return all.digest('hex').slice(0, 20);
}
