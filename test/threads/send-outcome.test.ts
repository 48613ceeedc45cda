import { expect, it } from 'vitest';
import { UserError } from '../../src/model/user-error.js';
import type { Outcome } from '../../src/pipeline/outcome.js';
import { receiveOutcome, sendOutcome } from '../../src/threads/send-outcome.js';

const clean: Outcome = { reports: [], faulty: false, made: null, notes: [], failure: null };

it('a failure keeps what the user is told of it', () => {
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

it('a bug stays one', () => {
  const failure = new Error('`2025-01.md` could not be worked on', { cause: new TypeError('undefined') });
  const { failure: received } = receiveOutcome(structuredClone(sendOutcome({ ...clean, failure })));
  expect(received).not.toBeInstanceOf(UserError);
  expect(received).toMatchObject({ message: failure.message, cause: { message: 'undefined' } });
});
