import { runInOrder } from '../basics/run-in-order.js';
import type { MeetingInput } from '../meetings/meeting-input.js';
import type { Outcome } from '../pipeline/outcome.js';

/** Checks meetings; what became of them is in their order. */
export type Checker = (meetings: readonly MeetingInput[]) => Promise<readonly Outcome[]>;

/** How many meetings are handed to a checker at once: while one is worked on, the others are read. */
const batchSize = 4;

/** A thread takes as long to start as some twenty meetings take to check, and 40 MB. */
const meetingsPerThread = 100;

/** More than these would wait for the one that writes the report. */
const maxThreads = 7;

/** How many batches lie at a thread, so that it never waits for the next. */
const batchesPerThread = 2;

/** How many threads are worth their while beside the main one. */
export function countThreads(processors: number, meetings: number): number {
  return Math.min(processors - 1, Math.floor(meetings / meetingsPerThread), maxThreads);
}

/** Has meetings checked by whichever checker is free, and hands on what became of them in their order. */
export async function checkInOrder(
  meetings: readonly MeetingInput[],
  { checkHere, threads }: { checkHere: Checker; threads: readonly Checker[] },
  handOn: (outcome: Outcome) => Promise<void>,
): Promise<void> {
  const free = [checkHere, ...threads.flatMap((checker) => new Array<Checker>(batchesPerThread).fill(checker))];
  await runInOrder(
    inBatches(meetings),
    free.length,
    async (batch) => {
      const checker = free.shift() ?? checkHere;
      try {
        return await checker(batch);
      } finally {
        free.push(checker);
      }
    },
    async (outcomes) => {
      for (const outcome of outcomes) await handOn(outcome);
    },
  );
}

function inBatches<T>(items: readonly T[]): T[][] {
  const count = Math.ceil(items.length / batchSize);
  return Array.from({ length: count }, (_, index) => items.slice(index * batchSize, (index + 1) * batchSize));
}
