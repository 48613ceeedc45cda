import { Worker } from 'node:worker_threads';
import { expect, it, onTestFinished } from 'vitest';
import { askThread } from '../../src/threads/ask-thread.js';

/** Asks a thread one thing after the other. */
function openAsking(thread: Worker): (meeting: string) => Promise<unknown> {
  const ask = askThread(thread);
  return (meeting) => ask({ name: 'check', args: [meeting], run: 0 }, () => {});
}

/** A thread that runs this code for each `question`; `answer(…)` and `fail(…)` answer it. */
function startThread(code: string): Worker {
  const script = `
    const { parentPort } = require('node:worker_threads');
    parentPort.on('message', ({ id, args: [question] }) => {
      const answer = (answer) => parentPort.postMessage({ id, answer });
      const fail = (error) => parentPort.postMessage({ id, error: { error, user: null } });
      ${code}
    });`;
  const thread = new Worker(script, { eval: true });
  onTestFinished(async () => {
    await thread.terminate();
  });
  return thread;
}

it('each question has its own answer, in whatever order they come', async () => {
  const ask = openAsking(
    startThread(`setTimeout(() => answer(question + ' checked'), question === 'january' ? 50 : 0);`),
  );
  expect(await Promise.all([ask('january'), ask('february')])).toEqual(['january checked', 'february checked']);
});

it('a question that fails fails alone', async () => {
  const ask = openAsking(
    startThread(`question === 'january' ? fail(new RangeError('no such day')) : answer(question);`),
  );
  const answers = await Promise.allSettled([ask('january'), ask('february')]);
  expect(answers).toMatchObject([
    { status: 'rejected', reason: { name: 'RangeError', message: 'no such day' } },
    { status: 'fulfilled', value: 'february' },
  ]);
});

it('a thread that dies answers nobody, and all learn why', async () => {
  const ask = openAsking(startThread(`throw new TypeError('not a meeting');`));
  const answers = await Promise.allSettled([ask('january'), ask('february')]);
  expect(answers).toMatchObject([1, 2].map(() => ({ status: 'rejected', reason: { message: 'not a meeting' } })));
  await expect(ask('march')).rejects.toThrow('not a meeting');
});

it('nor does one that ends', async () => {
  const ask = openAsking(startThread('process.exit(3);'));
  await expect(ask('january')).rejects.toThrow('A thread ended with code 3');
});
