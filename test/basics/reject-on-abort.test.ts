import { expect, it } from 'vitest';
import { rejectOnAbort } from '../../src/basics/reject-on-abort.js';

const forever = () => new Promise<never>(() => {});

it('hands on what the work comes to', async () => {
  const { signal } = new AbortController();
  expect(await rejectOnAbort(Promise.resolve('Procès-verbal'), [signal])).toBe('Procès-verbal');
  await expect(rejectOnAbort(Promise.reject(new Error('no paper')), [signal])).rejects.toThrow('no paper');
});

it('does not wait for work once one of its signals aborts', async () => {
  const [late, interrupted] = [new AbortController(), new AbortController()];
  const outcome = rejectOnAbort(forever(), [late.signal, interrupted.signal]);
  interrupted.abort(new Error('interrupted'));
  await expect(outcome).rejects.toThrow('interrupted');
});

it('does not wait where a signal has aborted before', async () => {
  await expect(rejectOnAbort(forever(), [AbortSignal.abort(new Error('too late'))])).rejects.toThrow('too late');
});
