/**
 * Builds every example, the meetings of `pictures`, and every real meeting of `../shared/corpus` where that is, in each
 * layout and each language, and has veraPDF judge the PDFs: PDF/UA-1 and PDF/A-3a.
 *
 *     npm run conformance [-- FILE.pdf…]
 *
 * Needs Java and Maven, which fetches veraPDF. Prints each failed rule and at the end `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const minutes = join(root, 'bin/minutes.js');
const jars = join(root, 'node_modules/.cache/verapdf');
const folder = mkdtempSync(join(tmpdir(), 'minutes-conformance-'));
/** By the names that veraPDF has for them. */
const flavours = ['ua1', '3a'];

try {
  if (!existsSync(jars)) fetchVeraPdf();
  const given = process.argv.slice(2);
  const files = given.length > 0 ? given : buildAll();
  const failed = flavours.flatMap((flavour) => judge(flavour, files));
  for (const line of failed) console.log(line);
  const count = files.length * flavours.length;
  console.log(`${count - failed.length} passed, ${failed.length} failed`);
  process.exitCode = count > 0 && failed.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function fetchVeraPdf() {
  const pom = join(root, 'test/conformance/pom.xml');
  run('mvn', ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${jars}`]);
}

/** Paths of PDFs: `parallel/…`, `lang-fr/…`. */
function buildAll() {
  const corpus = join(root, '../shared/corpus');
  const pictures = join(root, 'test/conformance/pictures');
  const sources = [join(root, 'examples'), pictures, ...(existsSync(corpus) ? [corpus] : [])];
  const layouts = ['parallel', 'stacked', 'sequential'].map((layout) => [layout, ['--layout', layout]]);
  const languages = ['fr', 'en', 'ar'].map((lang) => [`lang-${lang}`, ['--lang', lang]]);
  for (const [name, flags] of /** @type {[string, string[]][]} */ ([...layouts, ...languages])) {
    for (const [index, source] of sources.entries()) {
      const out = join(folder, name, String(index));
      // Not every meeting has each language, and a few real ones are at fault: those are left out.
      const { status } = spawnSync(process.execPath, [minutes, 'build', source, '-q', '-d', out, ...flags]);
      if (status === null || status > 2) throw new Error(`minutes build ${source} ended with ${status}`);
    }
  }
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.pdf')).map((name) => join(folder, name));
}

/**
 * @param {string} flavour
 * @param {readonly string[]} files
 * @returns {string[]} a text for each file that fails
 */
function judge(flavour, files) {
  const options = ['--flavour', flavour, '--format', 'text', '-v'];
  const java = ['-cp', join(jars, '*'), 'org.verapdf.apps.GreenfieldCliWrapper', ...options, ...files];
  const { stdout } = spawnSync('java', java, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  const passed = [...stdout.matchAll(/^PASS (.+) \S+$/gm)].map(([, path]) => path);
  console.log(`${flavour}: ${passed.length} of ${files.length}`);
  return files
    .filter((file) => !passed.includes(file))
    .map((file) => `FAIL ${flavour} ${relative(folder, file)}\n${rulesFor(file, stdout)}`);
}

/**
 * @param {string} file
 * @param {string} report
 */
function rulesFor(file, report) {
  const lines = report.split('\n');
  const start = lines.findIndex((line) => line.includes(file));
  if (start < 0) return '  not judged';
  const length = lines.slice(start + 1).findIndex((line) => /^(?:PASS|FAIL) \//.test(line));
  const own = lines.slice(start + 1, length < 0 ? undefined : start + 1 + length);
  return own.filter((line) => line.trim() !== '').join('\n');
}

/**
 * @param {string} program
 * @param {string[]} args
 */
function run(program, args) {
  const { status, error, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (error) throw new Error(`${program} does not start: ${error.message}`);
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed: ${stderr}`);
}
