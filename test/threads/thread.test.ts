import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { expect, it, onTestFinished } from 'vitest';
import { createDeadline } from '../../src/basics/deadline.js';
import type { Host } from '../../src/host.js';
import { openThread, type Thread } from '../../src/threads/thread.js';
import type { SentLayout } from '../../src/threads/thread-work.js';

/** Answers with what it is asked, how often this thread was asked, and in which run; some questions it does not survive. */
const script = `
  const { parentPort } = require('node:worker_threads');
  let count = 0;
  parentPort.on('message', ({ id, run, args: [{ meeting }] }) => {
    parentPort.postMessage({ id, phase: 'layout' });
    if (meeting.path === 'endless.md') for (;;);
    if (meeting.path === 'huge.md') for (const all = []; ; ) all.push({ all: new Array(100).fill(all.length) });
    if (meeting.path === 'bug.md') throw new TypeError('no such thing');
    parentPort.postMessage({ id, answer: [meeting.path, ++count, run] });
  });`;

function open(): { thread: Thread; ask: (path: string) => Promise<SentLayout> } {
  const startThread: Host['startThread'] = (_script, workerData, limits) =>
    new Worker(script, { eval: true, workerData, resourceLimits: { ...limits, maxOldGenerationSizeMb: 32 } });
  const thread = openThread({ startThread } as Host, { command: 'build', options: {} as never });
  if (thread === null) throw new Error('no thread');
  onTestFinished(() => thread.close());
  return {
    thread,
    ask: (path) =>
      thread.work(createDeadline(path, path === 'endless.md' ? 2_000 : 60_000), 'reading', 'layOut', {
        meeting: { path, absolute: path, stdin: null },
        fingerprint: null,
        wantsPage: true,
      }),
  };
}

it('work that is late is ended in its phase, and the next goes on in a new thread', async () => {
  const { ask } = open();
  expect(await ask('a.md')).toEqual(['a.md', 1, 0]);
  const asked = await Promise.allSettled(['b.md', 'endless.md', 'c.md', 'd.md'].map(ask));
  expect(asked).toMatchObject([
    { value: ['b.md', 2, 0] },
    { reason: { name: 'UserError', message: '`endless.md` took longer than 2 s in layout' } },
    { value: ['c.md', 1, 0] },
    { value: ['d.md', 2, 0] },
  ]);
});

it('so is work that needs too much memory', async () => {
  const { ask } = open();
  expect(await Promise.allSettled(['huge.md', 'a.md'].map(ask))).toMatchObject([
    { reason: { name: 'UserError', exitCode: 3, message: '`huge.md` needs more memory than 1 GB in layout' } },
    { value: ['a.md', 1, 0] },
  ]);
});

it('what a thread dies of is a bug of the document that it worked on', async () => {
  const { ask } = open();
  expect(await Promise.allSettled(['bug.md', 'a.md'].map(ask))).toMatchObject([
    { reason: { message: 'no such thing' } },
    { value: ['a.md', 1, 0] },
  ]);
});

it('a new run is told to the thread', async () => {
  const { thread, ask } = open();
  await ask('a.md');
  thread.renew();
  expect(await ask('a.md')).toEqual(['a.md', 2, 1]);
});

it('a thread that was closed is not started again', async () => {
  const { thread, ask } = open();
  await ask('a.md');
  const asked = expect(ask('endless.md')).rejects.toThrow('A thread ended with code 1');
  await setImmediate();
  await Promise.all([asked, thread.close()]);
  await expect(ask('a.md')).rejects.toThrow('The thread was closed');
});
