import { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';
import { askThread, receiveOutcome, sendOutcome } from '../../src/commands/ask-thread.js';
import type { Outcome } from '../../src/commands/outcomes.js';
import type { MeetingInput } from '../../src/files/meeting-input.js';
import { UserError } from '../../src/user-error.js';

const clean: Outcome = { reports: [], faulty: false, made: null, failure: null };
const [january, february] = ['2025-01.md', '2025-02.md'].map(
  (path) => ({ path, absolute: `/minutes/${path}` }) as MeetingInput,
) as [MeetingInput, MeetingInput];

/** A thread that runs this code, in which `answer(question, outcomes)` answers. */
function startThread(code: string): Worker {
  const script = `
    const { parentPort } = require('node:worker_threads');
    const answer = ({ id }, outcomes) => parentPort.postMessage({ id, outcomes });
    parentPort.on('message', (question) => { ${code} });`;
  const thread = new Worker(script, { eval: true });
  onTestFinished(async () => {
    await thread.terminate();
  });
  return thread;
}

test('each question has its own answer, in whatever order they come', async () => {
  const checker = askThread(
    startThread(`
      const [{ path, absolute }] = question.meetings;
      const outcome = { reports: [], faulty: false, made: path + ' ' + absolute, failure: null };
      setTimeout(() => answer(question, [outcome]), path === '2025-01.md' ? 50 : 0);`),
  );
  expect(await Promise.all([checker([january]), checker([february])])).toEqual([
    [{ ...clean, made: '2025-01.md /minutes/2025-01.md' }],
    [{ ...clean, made: '2025-02.md /minutes/2025-02.md' }],
  ]);
});

test('a thread that fails answers nobody, and all learn why', async () => {
  const checker = askThread(startThread(`throw new TypeError('not a meeting');`));
  const answers = await Promise.allSettled([checker([january]), checker([february])]);
  expect(answers).toMatchObject([1, 2].map(() => ({ status: 'rejected', reason: { message: 'not a meeting' } })));
  await expect(checker([january])).rejects.toThrow('not a meeting');
});

test('nor does one that ends', async () => {
  const checker = askThread(startThread('process.exit(3);'));
  await expect(checker([january])).rejects.toThrow('A thread ended with code 3');
});

test('a failure keeps what the user is told of it', () => {
  const cause = Object.assign(new Error('no such file'), { code: 'ENOENT' });
  const failure = new UserError('`2025-01.md` cannot be read', { hint: 'look at its rights', exitCode: 3, cause });
  const received = receiveOutcome(structuredClone(sendOutcome({ ...clean, failure })));
  expect(received.failure).toBeInstanceOf(UserError);
  expect(received).toMatchObject({
    ...clean,
    failure: { message: failure.message, hint: failure.hint, exitCode: 3, cause: { message: 'no such file' } },
  });
  expect(receiveOutcome(structuredClone(sendOutcome(clean)))).toEqual(clean);
});

test('a bug stays one', () => {
  const failure = new Error('`2025-01.md` could not be worked on', { cause: new TypeError('undefined') });
  const { failure: received } = receiveOutcome(structuredClone(sendOutcome({ ...clean, failure })));
  expect(received).not.toBeInstanceOf(UserError);
  expect(received).toMatchObject({ message: failure.message, cause: { message: 'undefined' } });
});
