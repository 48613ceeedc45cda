import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Bundles a worker with what it tries out.
 *
 * @param {string} script from the root
 * @param {string} folder
 * @returns {Promise<string>} the bundle
 */
export async function bundleWorker(script, folder) {
  const outfile = join(folder, 'worker.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: [script],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    // As in the program.
    alias: { handlebars: 'handlebars/dist/cjs/handlebars.js' },
    banner: { js: "import{createRequire as makeRequire}from'node:module';const require=makeRequire(import.meta.url);" },
    logLevel: 'warning',
  });
  return outfile;
}
