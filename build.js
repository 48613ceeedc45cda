import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { makeFonts } from './src/fonts/make/make-fonts.js';

const root = fileURLToPath(new URL('.', import.meta.url));

/**
 * Parts of dependencies that `minutes` never runs. They weigh as much as all the rest; asked for, they fail.
 */
const leftOut = [
  // Every engine is given by whoever calls gray-matter; its own are another YAML, and `eval` for `---js`.
  { file: /\/gray-matter\/lib\/engines\.js$/, contents: 'module.exports = {};' },
  // Optional to Handlebars, for maps of precompiled templates.
  { file: /\/source-map\/source-map\.js$/ },
  // Puppeteer is handed its connection or the address of a browser, and speaks CDP: no downloads, no WebDriver BiDi.
  { file: /\/@puppeteer\/browsers\/lib\/esm\/main\.js$/ },
  { file: /\/puppeteer-core\/lib\/esm\/puppeteer\/node\/LaunchOptions\.js$/ },
  { file: /\/puppeteer-core\/lib\/esm\/puppeteer\/bidi\/bidi\.js$/ },
  // Widths of the letters of the 14 fonts that a PDF need not embed: ours embeds every font.
  { file: /\/standard-fonts\/[A-Z][\w-]+\.compressed\.json$/, contents: 'export default null;' },
];

/**
 * Packages that do not say that what is not used of them need not be loaded. Of pdf-lib, a third is.
 */
const separable = [/\/node_modules\/@cantoo\/pdf-lib\//];

/**
 * What is taken out of a dependency: `unist-util-visit-parents` names a function after each node that it passes, for
 * stack traces, which takes longer than all the rest of it.
 */
const trimmed = {
  file: /\/unist-util-visit-parents\/lib\/index\.js$/,
  part: /if \(typeof value\.type === 'string'\) \{[\s\S]*?\n {4}\}\n(?=\s+return visit\n)/,
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await Promise.all([
    bundle(join(root, 'dist')).then(() => writeSchemas('dist/schemas')),
    writeTypes(join(root, 'dist/index.d.ts')),
    makeFonts('dist/fonts'),
  ]);
}

/**
 * Bundles the program: `main.js`, what runs in a thread, the library, and a file for each command, loaded on demand. All
 * stand in one folder, since `src/host.ts` finds the package from where its code stands.
 *
 * @param {string} folder
 * @param {import('esbuild').Plugin[]} plugins what is done otherwise
 */
export async function bundle(folder, plugins = []) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/main.ts', 'src/worker.ts', 'src/index.ts'],
    entryNames: '[name]',
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    external: ['@sparticuz/chromium'],
    // The package's main file is for `require` in Node and would bring a loader of templates from files.
    // What pdf-lib packs is packed by Node, in a fifth of the time.
    alias: { handlebars: 'handlebars/dist/cjs/handlebars.js', fflate: join(root, 'src/finish/node-fflate.ts') },
    plugins: [...plugins, { name: 'leave-out', setup: leaveOut }, { name: 'take-apart', setup: takeApart }],
    // CommonJS in an ES module needs a `require` for the modules of Node.
    banner: { js: "import{createRequire as makeRequire}from'node:module';const require=makeRequire(import.meta.url);" },
    // Names stay, for the stacks of bug reports.
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  });
  await removeOldFiles(folder, new Set(Object.keys(metafile.outputs).map((path) => basename(path))));
  await writeLicences(Object.keys(metafile.inputs), root, join(folder, 'LICENSES.txt'));
}

function leaveOut(/** @type {import('esbuild').PluginBuild} */ { onLoad }) {
  for (const { file, contents = `throw new Error('left out of the bundle: ${file.source}');` } of leftOut) {
    onLoad({ filter: file }, () => ({ contents, loader: 'js' }));
  }
  onLoad({ filter: trimmed.file }, async ({ path }) => {
    const source = await readFile(path, 'utf8');
    const contents = source.replace(trimmed.part, '');
    if (contents === source) throw new Error(`nothing to trim in ${path}`);
    return { contents, loader: 'js' };
  });
}

function takeApart(/** @type {import('esbuild').PluginBuild} */ { onResolve, resolve }) {
  onResolve({ filter: /^\.|pdf-lib$/ }, async ({ path, pluginData, ...from }) => {
    if (pluginData === takeApart) return null;
    const found = await resolve(path, { ...from, pluginData: takeApart });
    return separable.some((place) => place.test(found.path)) ? { ...found, sideEffects: false } : null;
  });
}

/**
 * Writes the JSON Schemas, for editors and programs that know a file by its path in the package.
 *
 * @param {string} folder
 */
async function writeSchemas(folder) {
  await mkdir(join(root, folder), { recursive: true });
  const flags = { 'front-matter': [], config: ['--config'], report: ['--report'] };
  for (const [name, flag] of Object.entries(flags)) {
    const { stdout } = await promisify(execFile)(process.execPath, [join(root, 'bin/minutes.js'), 'schema', ...flag]);
    await writeFile(join(root, folder, `${name}.json`), stdout);
  }
}

/**
 * Writes the types of the library, which stand for themselves: no package is needed for them.
 *
 * @param {string} path
 */
async function writeTypes(path) {
  const folder = await mkdtemp(join(tmpdir(), 'minutes-types-'));
  try {
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    const project = join(root, 'tsconfig.library.json');
    await promisify(execFile)(process.execPath, [compiler, '--project', project, '--outDir', folder]);
    const types = await readFile(join(folder, 'index.d.ts'), 'utf8');
    if (/\b(?:from|import) ?\(?'/.test(types)) throw new Error('The types of the library need those of other files');
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, types);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function removeOldFiles(/** @type {string} */ folder, /** @type {Set<string>} */ current) {
  const old = (await readdir(folder)).filter((name) => name.endsWith('.js') && !current.has(name));
  await Promise.all(old.map((name) => rm(join(folder, name))));
}

/**
 * Writes the licences of the packages that are bundled.
 *
 * @param {string[]} inputs paths of all bundled files, relative to `root`
 * @param {string} root
 * @param {string} target
 */
async function writeLicences(inputs, root, target) {
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
