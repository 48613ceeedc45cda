import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { type Checker, checkInOrder, countThreads } from '../../src/checking/check-in-order.js';
import type { MeetingInput } from '../../src/meetings/meeting-input.js';
import type { Outcome } from '../../src/pipeline/outcome.js';

const seances = Array.from({ length: 23 }, (_, index) => `seance-${index + 1}.md`);
const meetings = seances.map((path) => ({ path, absolute: `/minutes/${path}` }) as MeetingInput);

/** A checker that takes its time, and notes what it was asked. */
function openChecker(milliseconds: number): { checker: Checker; asked: string[][] } {
  const asked: string[][] = [];
  async function checker(batch: readonly MeetingInput[]): Promise<Outcome[]> {
    asked.push(batch.map(({ path }) => path));
    await setTimeout(milliseconds);
    return batch.map(({ path }) => ({ reports: [], faulty: false, made: path, notes: [], failure: null }));
  }
  return { checker, asked };
}

async function checkWith(checkHere: Checker, threads: readonly Checker[]): Promise<(string | null)[]> {
  const handedOn: (string | null)[] = [];
  await checkInOrder(meetings, { checkHere, threads }, async ({ made }) => {
    handedOn.push(made);
  });
  return handedOn;
}

it.each([
  [1, 1_000, 0],
  [2, 99, 0],
  [2, 100, 1],
  [4, 250, 2],
  [4, 1_000, 3],
  [64, 10_000, 7],
])('%d processors and %d meetings are worth %d threads', (processors, count, expected) => {
  expect(countThreads(processors, count)).toBe(expected);
});

it('each meeting is checked once, by whichever checker is free, and handed on in order', async () => {
  const [here, thread] = [openChecker(4), openChecker(9)];
  expect(await checkWith(here.checker, [thread.checker])).toEqual(seances);
  expect([...here.asked, ...thread.asked].flat().sort()).toEqual([...seances].sort());
  expect([here.asked.length > 0, thread.asked.length > 0]).toEqual([true, true]);
});

it('without threads all are checked here, some at a time', async () => {
  const here = openChecker(0);
  expect(await checkWith(here.checker, [])).toEqual(seances);
  expect(here.asked.map((batch) => batch.length)).toEqual([4, 4, 4, 4, 4, 3]);
});

it('what a checker dies of is thrown', async () => {
  const dying: Checker = () => Promise.reject(new Error('A thread ended with code 1'));
  await expect(checkWith(openChecker(0).checker, [dying])).rejects.toThrow('A thread ended with code 1');
});
