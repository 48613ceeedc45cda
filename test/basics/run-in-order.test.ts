import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { runInOrder } from '../../src/basics/run-in-order.js';

it('results are handed on in order, however long each takes', async () => {
  const handedOn: number[] = [];
  let running = 0;
  let most = 0;
  await runInOrder(
    [30, 1, 15, 1, 1, 20, 1],
    3,
    async (duration) => {
      most = Math.max(most, ++running);
      await setTimeout(duration);
      running--;
      return duration;
    },
    async (duration) => {
      await setTimeout(1);
      handedOn.push(duration);
    },
  );
  expect(handedOn).toEqual([30, 1, 15, 1, 1, 20, 1]);
  expect(most).toBe(3);
});

it('a failure begins nothing new, and waits for what was begun', async () => {
  const ended: number[] = [];
  const run = runInOrder(
    [1, 2, 3, 4],
    2,
    async (number) => {
      if (number === 1) throw new Error('first');
      await setTimeout(5);
      ended.push(number);
    },
    () => {},
  );
  await expect(run).rejects.toThrow('first');
  expect(ended).toEqual([2]);
});

it('nothing to do is done at once', async () => {
  await runInOrder(
    [],
    4,
    async () => {},
    () => {},
  );
});
