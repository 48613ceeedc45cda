import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { listFiles } from './list-files.js';

const { env, platform, arch } = process;
const input = (/** @type {string} */ name) => env[`MINUTES_${name}`] ?? '';

const shard = input('SHARD').trim();
const settings = hash(...['PATHS', 'OUTPUT', 'CONFIG', 'SHARD', 'ARGS', 'FOLDER'].map(input));
// Where nothing can stand that the checkout brought, nor what an earlier step left.
const folder = join(env.RUNNER_TEMP ?? '', 'minutes-pdf', settings);
rmSync(folder, { recursive: true, force: true });

/** What the steps that follow need to know, as they name it. */
const plan = {
  'tool-key': `minutes-tool-${platform}-${arch}-${hash(...describeTool(input('PACKAGE')))}`,
  // PDFs that were made of other sources, in another tree, would stay about.
  'pdf-key': `minutes-pdf-${platform}-${arch}-${settings}-`,
  folder: folder.replaceAll('\\', '/'),
  // Of a part of the documents it could not be told which of the others are still made.
  cache: String(!/^\s*--since\b/m.test(input('ARGS'))),
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
