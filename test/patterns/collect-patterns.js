import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { parseSync } from 'vite';

/** @typedef {{ source: string, flags: string, file: string }} Pattern */

const root = fileURLToPath(new URL('../..', import.meta.url));
const source = join(root, 'src');

/**
 * All regular expressions of the program, each once for each file: those that are written out, and those that it builds
 * while it starts and while it works on the examples.
 *
 * @returns {Promise<readonly Pattern[]>}
 */
export async function collectPatterns() {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const patterns = [...files.flatMap(readLiterals), ...(await recordBuilt(files))];
  return [...new Map(patterns.map((each) => [`${each.file} /${each.source}/${each.flags}`, each])).values()];
}

/**
 * @param {string} file from `src`
 * @returns {Pattern[]}
 */
function readLiterals(file) {
  /** @type {Pattern[]} */
  const patterns = [];
  const visit = (/** @type {any} */ node) => {
    if (node === null || typeof node !== 'object') return;
    if (node.type === 'Literal' && node.regex)
      patterns.push({ source: node.regex.pattern, flags: node.regex.flags, file });
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseSync(file, readFileSync(join(source, file), 'utf8')).program);
  return patterns;
}

/**
 * Loads every module with a constructor that remembers what it makes, and works on the examples.
 *
 * @param {readonly string[]} files
 * @returns {Promise<Pattern[]>}
 */
async function recordBuilt(files) {
  const folder = mkdtempSync(join(tmpdir(), 'minutes-patterns-'));
  const outfile = join(folder, 'recorded.mjs');
  // Entries of the program and of its threads run when they are loaded.
  const modules = files.filter((file) => !/^(?:main|threads\/.*-thread)\.ts$|\.d\.ts$/.test(file));
  try {
    await build({
      absWorkingDir: root,
      stdin: {
        contents: `${modules.map((file) => `import './src/${file}';`).join('\n')}
export { run } from './src/cli.ts';
export { realHost } from './src/host.ts';`,
        resolveDir: root,
      },
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20.19',
      external: ['@sparticuz/chromium'],
      alias: { handlebars: 'handlebars/dist/cjs/handlebars.js' },
      banner: {
        js: "import{createRequire as makeRequire}from'node:module';const require=makeRequire(import.meta.url);globalThis.recordedPatterns=[];",
      },
      plugins: [{ name: 'record', setup: record }],
      logLevel: 'warning',
    });
    const { run, realHost } = await import(pathToFileURL(outfile).href);
    const silent = { write: async () => {}, isTTY: false, columns: undefined };
    const own = { cwd: join(root, 'examples'), packageFolder: root, startThread: null, stdout: silent, stderr: silent };
    const host = { ...realHost(process), ...own };
    await run(['build', '--html', '--force', '-d', join(folder, 'pages'), '.'], host);
    return /** @type {{ recordedPatterns?: Pattern[] }} */ (globalThis).recordedPatterns ?? [];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function record(/** @type {import('esbuild').PluginBuild} */ { onLoad }) {
  onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
    const text = readFileSync(path, 'utf8');
    if (!text.includes('RegExp(')) return null;
    const file = JSON.stringify(path.slice(source.length + 1).replaceAll('\\', '/'));
    const recording = `const RegExp = new Proxy(globalThis.RegExp, { construct(target, given) {
      const { source, flags } = new target(...given);
      globalThis.recordedPatterns.push({ source, flags, file: ${file} });
      return new target(...given);
    } });`;
    return { contents: recording.replaceAll('\n', ' ') + text, loader: 'ts' };
  });
}
