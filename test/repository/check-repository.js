/**
 * Builds a repository of meetings whole, in four parts, and with five bad files in it:
 *
 *     npm run check:repository -- [--count 200]
 *
 * The parts together must make byte for byte what one build makes. Of the five, each must be told of at its place, and the
 * rest be made as before. Ends with `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeMeetings } from '../bench/make-meetings.js';
import { compareOutputs } from '../chaos/judge.js';
import { spoilFiles } from './spoil-files.js';

const { values } = parseArgs({ options: { count: { type: 'string', default: '200' } } });
const count = Number(values.count);
const cli = fileURLToPath(new URL('../../bin/minutes.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'minutes-repository-'));
let passed = 0;
let failed = 0;

try {
  writeMeetings(folder, count);
  const whole = build('whole');
  const expected = readOutput('whole');
  tell(`one build of ${count}`, [...explainEnd(whole, 0), ...compareNumbers('PDFs', expected.size, count)]);

  const parts = ['1/4', '2/4', '3/4', '4/4'].flatMap((part) => explainEnd(build('parts', '--shard', part), 0));
  tell('four parts', [...parts, ...compareOutputs(expected, readOutput('parts'))]);

  const bad = spoilFiles(folder);
  const spoiled = build('spoiled');
  const rest = new Map([...expected].filter(([name]) => !bad.some(({ stem }) => `${stem}.pdf` === name)));
  tell(`five bad files among ${count}`, [
    ...explainEnd(spoiled, 1),
    ...compareNumbers('PDFs', rest.size, count - 5),
    ...compareOutputs(rest, readOutput('spoiled')),
    ...compareReports(
      bad.map(({ report }) => report),
      spoiled.stderr,
    ),
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/**
 * @param {string} name
 * @param {readonly string[]} faults
 */
function tell(name, faults) {
  if (faults.length === 0) passed += 1;
  else failed += 1;
  console.log([`${faults.length === 0 ? 'passed' : 'FAILED'}  ${name}`, ...faults].join('\n    '));
}

/**
 * @param {string} out
 * @param {readonly string[]} flags
 */
function build(out, ...flags) {
  const options = /** @type {const} */ ({ cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });
  return spawnSync(process.execPath, [cli, 'build', '.', '-d', out, ...flags], options);
}

/**
 * @param {{ status: number | null, stderr: string }} end
 * @param {number} expected
 */
function explainEnd({ status, stderr }, expected) {
  return status === expected ? [] : [`it ended with ${status}, not ${expected}: ${stderr}`];
}

/**
 * @param {string} things
 * @param {number} actual
 * @param {number} expected
 */
function compareNumbers(things, actual, expected) {
  return actual === expected ? [] : [`${actual} ${things}, not ${expected}`];
}

/**
 * @param {readonly string[]} expected place and rule of each error
 * @param {string} stderr
 */
function compareReports(expected, stderr) {
  const found = [...stderr.matchAll(/^(\S+:\d+:\d+) error .* (\S+)$/gm)].map(([, place, rule]) => `${place} ${rule}`);
  return [
    ...expected.filter((report) => !found.includes(report)).map((report) => `not told: ${report}`),
    ...found.filter((report) => !expected.includes(report)).map((report) => `told: ${report}`),
  ];
}

/**
 * What was made, by name: a character a byte.
 *
 * @param {string} out
 */
function readOutput(out) {
  const names = readdirSync(join(folder, out), { recursive: true, encoding: 'utf8' });
  return new Map(
    names
      .filter((name) => name.endsWith('.pdf'))
      .sort()
      .map((name) => [name, readFileSync(join(folder, out, name), 'latin1')]),
  );
}
