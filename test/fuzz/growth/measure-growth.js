import { availableParallelism } from 'node:os';
import { openRandom } from '../../random.js';
import { openMeasurer } from './open-measurer.js';
import { places } from './places.js';
import { allRuns, plainRuns, writeRun } from './runs.js';

/** @typedef {{ place: import('./places.js').Place, run: import('./runs.js').Run }} GrowthCase */

const [short, middle, long] = [10_000, 40_000, 160_000];

/** Four times the text may take six times as long, where it takes long enough to be measured. */
const mostGrowth = 6;
const leastTime = 50;

/** The sizes of a whole file for which the longest time is told, in bytes: what is done of so small ones has a bound. */
const bounds = [64 * 1024, 128 * 1024];

/**
 * Measures long runs of each sign at each place, and prints those that take longer than their length explains, then the
 * longest times of files of some sizes.
 *
 * @param {{ worker: string, root: string, seed: number, minutes: number, only: string }} options `minutes`: when it ends,
 *   whatever is left; the seed decides on the order. `only`: a part of what is to be measured
 * @returns {Promise<number>} the exit code
 */
export async function measureGrowth({ worker, root, seed, minutes, only }) {
  const end = Date.now() + minutes * 60_000;
  const cases = openRandom(seed).shuffle(
    places
      .flatMap((place) => (place.isMain ? allRuns : plainRuns).map((run) => ({ place, run })))
      .filter((each) => nameOf(each).includes(only)),
  );
  console.log(`seed ${seed}, ${cases.length} cases`);
  const longest = new Map(bounds.map((bound) => [bound, { check: record(), page: record() }]));
  let [count, failed] = [0, 0];

  async function measureSome() {
    const measurer = openMeasurer(worker, root);
    for (let next = cases.pop(); next && Date.now() < end; next = cases.pop()) {
      const finding = await judge(next, measurer);
      if (finding !== null) console.log(`${nameOf(next)}: ${finding}`);
      else await measureBounds(next, measurer, longest);
      count += 1;
      if (finding !== null) failed += 1;
    }
    measurer.close();
  }

  await Promise.all(Array.from({ length: availableParallelism() }, measureSome));
  for (const [bound, { check, page }] of longest) {
    console.log(
      `longest of ${bound} bytes: check ${check.time} ms (${check.name}), page ${page.time} ms (${page.name})`,
    );
  }
  console.log(`\n${count} cases, ${count - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

function record() {
  return { time: 0, name: '' };
}

/** @param {GrowthCase} given */
function nameOf({ place, run }) {
  return `${place.name} ${run.name}`;
}

/**
 * What is wrong with how a case grows; null: nothing. Is measured once, and by the median of three where that looks wrong.
 *
 * @param {GrowthCase} given
 * @param {ReturnType<typeof openMeasurer>} measurer
 */
async function judge({ place, run }, measurer) {
  const subjectOf = (/** @type {number} */ length) => place.write(writeRun(run, length));
  /** @type {string[]} */
  const faults = [];
  const measure = async (/** @type {number} */ length) => {
    const { check, page, fault } = await measurer.measure(subjectOf(length));
    if (fault) faults.push(`at ${length}: ${fault}`);
    return check + page;
  };
  const median = async (/** @type {number} */ length) => {
    const times = [await measure(length), await measure(length), await measure(length)].sort((a, b) => a - b);
    return times[1] ?? 0;
  };
  // Also warms up what is to be compared.
  await measure(short);
  if (faults.length > 0) return faults[0];
  const first = await measure(middle);
  if (faults.length > 0) return faults[0];
  if (first <= leastTime) return null;
  const last = await measure(long);
  if (faults.length > 0) return faults[0];
  if (last <= first * mostGrowth) return null;
  const [before, after] = [await median(middle), await median(long)];
  if (before <= leastTime || after <= before * mostGrowth) return null;
  return `${Math.round(before)} ms at ${middle}, ${Math.round(after)} ms at ${long}`;
}

/**
 * @param {GrowthCase} given
 * @param {ReturnType<typeof openMeasurer>} measurer
 * @param {Map<number, Record<'check' | 'page', { time: number, name: string }>>} longest
 */
async function measureBounds(given, measurer, longest) {
  for (const [bound, records] of longest) {
    const subject = writeFile(given, bound);
    if (subject === null) continue;
    const measured = await measurer.measure(subject);
    for (const kind of /** @type {const} */ (['check', 'page'])) {
      const time = Math.round(measured[kind]);
      if (time > records[kind].time) records[kind] = { time, name: nameOf(given) };
    }
  }
}

/**
 * The case with the longest run that lets its file have no more bytes than there may be; null where other files count.
 *
 * @param {GrowthCase} given
 * @param {number} bytes
 */
function writeFile({ place, run }, bytes) {
  const sizeOf = (/** @type {number} */ length) => Buffer.byteLength(place.write(writeRun(run, length)).meeting);
  const perCharacter = (sizeOf(2000) - sizeOf(1000)) / 1000;
  if (perCharacter <= 0) return null;
  const length = Math.floor((bytes - sizeOf(0)) / perCharacter);
  return place.write(writeRun(run, length * 0.99));
}
