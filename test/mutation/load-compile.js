import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The real checker and what reads its problems, bundled: Node 20 does not run TypeScript.
 *
 * @returns {Promise<Pick<typeof import('../compile-and-check.ts') & typeof import('../../src/model/problem.ts'),
 *   'compileAndCheck' | 'ruleOf' | 'severityOf'>>}
 */
export async function loadCompile() {
  const folder = mkdtempSync(join(tmpdir(), 'minutes-compile-'));
  try {
    const outfile = join(folder, 'compile.mjs');
    await build({
      absWorkingDir: root,
      stdin: {
        contents:
          "export * from './test/compile-and-check.ts'; export { ruleOf, severityOf } from './src/model/problem.ts';",
        resolveDir: root,
      },
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20.19',
      banner: {
        js: "import{createRequire as makeRequire}from'node:module';const require=makeRequire(import.meta.url);",
      },
      logLevel: 'warning',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
