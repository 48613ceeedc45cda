/**
 * Compares the pages of the examples with the pictures in `test/pictures/accepted`, so that a change of look is always
 * meant. Needs poppler.
 *
 *     npm run check:pictures [-- --accept] [-- --only groupe-technique-migration]
 *
 * Of a page that differs, the picture, the accepted one and their difference are left in a folder that is named.
 * Prints at the end `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Pixels per inch: enough to see a line move. */
const resolution = 36;
/** Of the pixels of a page; versions of poppler draw the edges of letters differently. */
const mostDiffering = 0.002;

const { values } = parseArgs({ options: { accept: { type: 'boolean' }, only: { type: 'string' } } });
const root = fileURLToPath(new URL('../..', import.meta.url));
const accepted = join(root, 'test/pictures/accepted');
const folder = mkdtempSync(join(tmpdir(), 'minutes-pictures-'));
/** The example that shows all there is, in the other layouts too. */
const shown = 'groupe-technique-migration';

const pictures = takePictures().filter((name) => values.only === undefined || name.startsWith(values.only));
process.exitCode = values.accept ? accept() : compareAll();

/** Names of the pictures taken: `groupe-technique-migration.parallel-1.png`. */
function takePictures() {
  print(join(root, 'examples'), 'parallel');
  for (const layout of ['stacked', 'sequential']) print(join(root, 'examples', `${shown}.md`), layout);
  return readdirSync(folder).filter((name) => name.endsWith('.png'));
}

/**
 * @param {string} source
 * @param {string} layout
 */
function print(source, layout) {
  const made = join(folder, layout);
  run(process.execPath, [join(root, 'bin/minutes.js'), 'build', source, '-q', '--layout', layout, '-d', made]);
  for (const name of readdirSync(made)) {
    const stem = join(folder, name.replace(/\.pdf$/, `.${layout}`));
    run('pdftoppm', ['-r', String(resolution), '-gray', '-png', join(made, name), stem]);
  }
}

function accept() {
  mkdirSync(accepted, { recursive: true });
  for (const name of readdirSync(accepted)) {
    if (values.only === undefined || name.startsWith(values.only)) rmSync(join(accepted, name));
  }
  for (const name of pictures) copyFileSync(join(folder, name), join(accepted, name));
  rmSync(folder, { recursive: true });
  console.log(`${pictures.length} pictures accepted`);
  return 0;
}

function compareAll() {
  const expected = readdirSync(accepted).filter((name) => values.only === undefined || name.startsWith(values.only));
  const names = [...new Set([...expected, ...pictures])].sort();
  const failed = names.flatMap((name) => {
    const fault = compare(name);
    return fault === null ? [] : [`FAIL ${name}: ${fault}`];
  });
  for (const line of failed) console.log(line);
  if (failed.length > 0) console.log(`see ${folder}; if the change is meant: npm run check:pictures -- --accept`);
  else rmSync(folder, { recursive: true });
  console.log(`${names.length - failed.length} passed, ${failed.length} failed`);
  return failed.length === 0 && names.length > 0 ? 0 : 1;
}

/**
 * @param {string} name of a picture
 * @returns {string | null} what is wrong with it
 */
function compare(name) {
  if (!existsSync(join(accepted, name))) return 'a page that was not there';
  if (!existsSync(join(folder, name))) return 'the page is gone';
  const [before, now] = [accepted, folder].map((where) => PNG.sync.read(readFileSync(join(where, name))));
  if (!before || !now) return 'no picture';
  const { width, height } = before;
  if (width !== now.width || height !== now.height) return `${now.width} × ${now.height}, was ${width} × ${height}`;
  const difference = new PNG({ width, height });
  const count = pixelmatch(before.data, now.data, difference.data, width, height, { threshold: 0.2 });
  if (count <= width * height * mostDiffering) return null;
  writeFileSync(join(folder, name.replace('.png', '.difference.png')), PNG.sync.write(difference));
  copyFileSync(join(accepted, name), join(folder, name.replace('.png', '.accepted.png')));
  return `${count} pixels differ`;
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
