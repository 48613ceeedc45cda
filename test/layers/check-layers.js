/**
 * Shows that no file of `src` imports from a layer above its own, types included. Folders, and files that stand in none, from
 * the bottom; those on one line may import from each other.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const layers = [
  ['model'],
  ['basics'],
  ['languages'],
  ['locale', 'fields'],
  ['text'],
  ['style'],
  ['host', 'io'],
  ['options'],
  ['fonts'],
  ['parse'],
  ['facts', 'detect'],
  ['fix'],
  ['review'],
  ['rules'],
  ['render'],
  ['finish'],
  ['print'],
  ['calendar'],
  ['compile'],
  ['check'],
  ['schema'],
  ['meetings'],
  ['report'],
  ['pipeline', 'threads', 'checking'],
  ['incremental'],
  ['doctor'],
  ['index'],
  ['commands'],
  ['usage-error'],
  ['cli'],
  ['main', 'worker'],
];

const source = fileURLToPath(new URL('../../src', import.meta.url));
const rankOf = new Map(layers.flatMap((names, rank) => names.map((name) => [name, rank])));
const faults = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap(findFaults);
for (const fault of faults) process.stdout.write(`${fault}\n`);
process.stdout.write(`${faults.length} imports from a layer above\n`);
process.exitCode = faults.length === 0 ? 0 : 1;

function findFaults(/** @type {string} */ name) {
  const path = join(source, name);
  const own = layerOf(path);
  const rank = rankOf.get(own);
  if (rank === undefined)
    return [`src/${name}: \`${own}\` has no layer yet, give it one in test/layers/check-layers.js`];
  return [...readFileSync(path, 'utf8').matchAll(/\b(?:from|import)[ (]*'(\.[^']+)'/g)]
    .map(([, imported = '']) => ({ imported, layer: layerOf(join(dirname(path), imported)) }))
    .filter(({ layer }) => (rankOf.get(layer) ?? 0) > rank)
    .map(
      ({ imported, layer }) => `src/${name}: unexpected import of \`${imported}\`, \`${layer}\` is above \`${own}\``,
    );
}

function layerOf(/** @type {string} */ path) {
  return (relative(source, path).split(sep)[0] ?? '').replace(/\.[jt]s$/, '');
}
