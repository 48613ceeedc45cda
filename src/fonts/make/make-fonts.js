import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import * as fontkit from 'fontkit';
import { formatUnicodeRange, parseCharacters } from './characters.js';
import { licences, subsets, usualFeatures } from './font-recipe.js';

/** @import { FontTask } from './cut-font.js' */
/** @import { Cut, Subset } from './font-recipe.js' */

const modules = fileURLToPath(new URL('../../../node_modules/', import.meta.url));

/**
 * Writes the fonts, their licences and `fonts.json`, which says what each of them draws. Does nothing where the folder
 * holds what this recipe makes of these fonts.
 *
 * @param {string} folder
 */
export async function makeFonts(folder) {
  const recipe = await fingerprint();
  if (recipe === (await madeFrom(folder))) return;
  const making = `${folder}-${process.pid}`;
  await mkdir(making, { recursive: true });
  const plans = await planFonts();
  await cutFonts(plans, making);
  await writeFile(join(making, 'LICENSES.txt'), await joinLicences());
  await writeFile(
    join(making, 'fonts.json'),
    `${JSON.stringify({ recipe, subsets: plans.map(describePlan) }, null, 1)}\n`,
  );
  await rm(folder, { recursive: true, force: true });
  await rename(making, folder);
}

/**
 * @typedef {Map<string, ReadonlySet<number>>} Coverage what each source has a glyph for
 *
 * @typedef {object} Plan
 * @property {Subset} subset
 * @property {number[]} claims what it is the first to draw, in the order of the recipe
 * @property {number[]} draws that, and its extras
 */

/** @returns {Promise<Plan[]>} */
export async function planFonts() {
  const coverage = await readSources();
  const claimed = new Set();
  const claimedByMono = new Set();
  return subsets.map((subset) => {
    const taken = subset.family === 'Minutes Mono' ? claimedByMono : claimed;
    const drawable = (/** @type {number} */ point) =>
      subset.cuts.every(({ source }) => coverage.get(source)?.has(point));
    const claims = [...parseCharacters(subset.claims)].filter(
      (point) => !taken.has(point) && !subset.except?.(String.fromCodePoint(point)) && drawable(point),
    );
    for (const point of claims) taken.add(point);
    const extras = [...parseCharacters(subset.extras ?? '')].filter(drawable);
    return { subset, claims, draws: [...new Set([...claims, ...extras])] };
  });
}

/** Its entry of the index. */
export function describePlan(/** @type {Plan} */ { subset, claims, draws }) {
  const { name, family, cuts } = subset;
  const faces = cuts.map((cut) => ({ file: fileOf(subset, cut), weight: cut.weight, style: cut.style }));
  return { name, family, claims: formatUnicodeRange(claims), draws: formatUnicodeRange(draws), faces };
}

function fileOf(/** @type {Subset} */ { name }, /** @type {Cut} */ { weight, style }) {
  return `${name}-${weight}${style === 'italic' ? '-italic' : ''}.woff2`;
}

/** Makes the files, in one thread a processor. */
async function cutFonts(/** @type {Plan[]} */ plans, /** @type {string} */ folder) {
  /** @type {FontTask[]} */
  const tasks = plans.flatMap(({ subset, draws }) =>
    subset.cuts.map((cut) => ({
      source: join(modules, cut.source),
      target: join(folder, fileOf(subset, cut)),
      family: subset.family,
      weight: cut.weight,
      style: cut.style,
      text: String.fromCodePoint(...draws),
      features: subset.features ?? usualFeatures,
      plain: subset.plain ?? false,
      emoji: subset.family === 'Minutes Emoji',
    })),
  );
  const threads = Array.from({ length: availableParallelism() }, async () => {
    const worker = new Worker(new URL('cut-font.js', import.meta.url));
    for (let task = tasks.shift(); task; task = tasks.shift()) {
      const done = once(worker, 'message');
      worker.postMessage(task);
      await done;
    }
    await worker.terminate();
  });
  await Promise.all(threads);
}

/** @returns {Promise<Coverage>} */
async function readSources() {
  const paths = new Set(subsets.flatMap(({ cuts }) => cuts.map(({ source }) => source)));
  const entries = [...paths].map(async (path) => {
    const font = fontkit.create(await readFile(join(modules, path)));
    if (!('characterSet' in font)) throw new Error(`${path} is a collection, expected one font`);
    return /** @type {const} */ ([path, new Set(font.characterSet)]);
  });
  return new Map(await Promise.all(entries));
}

/** The licence of each source, word for word. */
async function joinLicences() {
  const texts = licences.map(async ({ fonts, file }) => `${fonts}\n\n${await readFile(join(modules, file), 'utf8')}`);
  const head = 'The fonts of this folder are subsets of the ones named below, under names of their own.';
  return [head, ...(await Promise.all(texts))].join(`\n\n${'='.repeat(80)}\n\n`);
}

/** Stands for everything that the fonts are made from: this code, the sources, and the tools in between. */
async function fingerprint() {
  const here = fileURLToPath(new URL('.', import.meta.url));
  const code = (await readdir(here)).sort().map((name) => join(here, name));
  const packages = new Set(subsets.flatMap(({ cuts }) => cuts.map(({ source }) => packageOf(source))));
  const tools = ['fontkit', 'subset-font', 'fontverter', 'harfbuzzjs', 'wawoff2'];
  const manifests = [...packages, ...tools].map((name) => join(modules, name, 'package.json'));
  const hash = createHash('sha256');
  for (const file of [...code, ...manifests]) hash.update(await readFile(file));
  return hash.digest('hex');
}

function packageOf(/** @type {string} */ path) {
  return path.split('/').slice(0, 2).join('/');
}

/** @returns {Promise<string | undefined>} the fingerprint in the folder's index */
async function madeFrom(/** @type {string} */ folder) {
  try {
    return JSON.parse(await readFile(join(folder, 'fonts.json'), 'utf8')).recipe;
  } catch {
    return undefined;
  }
}
