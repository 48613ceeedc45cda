/**
 * Builds meetings while their browser is killed, stopped and starved, and interrupts builds, at random:
 *
 *     npm run chaos -- [--count 200] [--points 10] [--seed 1]
 *
 * Every PDF must be there with the bytes of a quiet run; an interrupted build must leave no process, no temporary file and
 * no half PDF, and run again make them all. Linux only. Ends with `N passed, N failed`.
 */
import { parseArgs } from 'node:util';
import { openRandom } from '../random.js';
import { Ground } from './build-run.js';
import { disturb } from './faults.js';
import { interruptAt } from './interrupt.js';
import { compareOutputs } from './judge.js';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '200' },
    points: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
  },
});
const random = openRandom(Number(values.seed));
let passed = 0;
let failed = 0;

function tell(/** @type {string} */ name, /** @type {readonly string[]} */ faults) {
  if (faults.length === 0) passed += 1;
  else failed += 1;
  console.log([`${faults.length === 0 ? 'passed' : 'FAILED'}  ${name}`, ...faults].join('\n    '));
}

function explainEnd(/** @type {import('./build-run.js').End} */ { code, signal, stderr }) {
  return code === 0 ? [] : [`it ended with ${code ?? signal}: ${stderr}`];
}

await withGround(Number(values.count), async (ground) => {
  const quiet = ground.begin();
  const quietEnd = await quiet.ended;
  tell(`a quiet run of ${values.count} in ${quietEnd.seconds.toFixed(1)} s`, explainEnd(quietEnd));
  const noisy = ground.begin();
  const struck = await disturb(noisy, random, { gap: [200, 1200], stops: 4 });
  const noisyEnd = await noisy.ended;
  const list = Object.entries(struck).map(([name, times]) => `${name}: ${times}`);
  tell(`a disturbed run in ${noisyEnd.seconds.toFixed(1)} s (${list.join('; ')})`, [
    ...explainEnd(noisyEnd),
    ...Object.keys(struck).flatMap((name) => (struck[name] === 0 ? [`never struck: ${name}`] : [])),
    ...compareOutputs(quiet.readOutput(), noisy.readOutput()),
  ]);
});

await withGround(40, async (ground) => {
  const quiet = ground.begin();
  const { seconds } = await quiet.ended;
  const expected = quiet.readOutput();
  for (let point = 0; point < Number(values.points); point += 1) {
    const milliseconds = Math.round(random.next() * seconds * 1000);
    const signal = random.pick(/** @type {const} */ (['SIGINT', 'SIGTERM']));
    const unpacks = point % 3 === 0;
    const { made, faults } = await interruptAt(ground.begin({ unpacks }), { milliseconds, signal, expected });
    tell(
      `${signal} after ${milliseconds} ms${unpacks ? ', with a browser to unpack' : ''}, ${made} of ${expected.size} made`,
      faults,
    );
  }
});

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function withGround(/** @type {number} */ count, /** @type {(ground: Ground) => Promise<void>} */ work) {
  const ground = new Ground(count);
  try {
    await work(ground);
  } finally {
    ground.remove();
  }
}
