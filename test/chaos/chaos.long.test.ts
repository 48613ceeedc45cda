import { afterAll, beforeAll, expect, it } from 'vitest';
import { openRandom } from '../random.js';
import { type Build, Ground, summaryOf } from './build-run.js';
import { disturb } from './faults.js';
import { interruptAt } from './interrupt.js';
import { compareOutputs, findLeftovers } from './judge.js';

// A smaller version of `npm run chaos`.
const allBuilt = expect.stringMatching(summaryOf({ built: 40, unchanged: 0 }));
const noneFailed = expect.stringMatching(summaryOf({}));

let ground: Ground;
let expected: ReturnType<Build['readOutput']>;
beforeAll(async () => {
  ground = new Ground(40);
  const quiet = ground.begin();
  expect(await quiet.ended).toMatchObject({ code: 0, stderr: allBuilt });
  expected = quiet.readOutput();
});
afterAll(() => ground.remove());

it('a browser that is killed, starved and stopped costs no document and changes none', async () => {
  const build = ground.begin();
  await disturb(build, openRandom(2), { gap: [300, 900], stops: 1 });
  expect(await build.ended).toMatchObject({ code: 0, stderr: allBuilt });
  expect(compareOutputs(expected, build.readOutput())).toEqual([]);
  expect(findLeftovers(expected, build)).toEqual([]);
}, 300_000);

it.each([
  [400, 'SIGINT', false],
  [900, 'SIGINT', true],
  [1500, 'SIGTERM', false],
] as const)(
  'interrupted after %i ms by %s, a build leaves nothing behind and can be run again',
  async (milliseconds, signal, unpacks) => {
    const { faults } = await interruptAt(ground.begin({ unpacks }), { milliseconds, signal, expected });
    expect(faults).toEqual([]);
  },
  300_000,
);

it('two builds of the same tree at once do each other no harm', async () => {
  const build = ground.begin();
  const first = build.ended;
  build.start();
  expect([await first, await build.ended]).toMatchObject([
    { code: 0, stderr: noneFailed },
    { code: 0, stderr: noneFailed },
  ]);
  expect(compareOutputs(expected, build.readOutput())).toEqual([]);
  expect(findLeftovers(expected, build)).toEqual([]);
}, 300_000);
