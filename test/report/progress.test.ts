import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createProgress } from '../../src/report/progress.js';
import { type FakeHostOptions, fakeHost } from '../fake-host.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Runs with a clock that stands until it is moved. */
function opening(options: Omit<FakeHostOptions, 'cwd' | 'now'> & { quiet?: boolean }) {
  let now = 0;
  const host = fakeHost({ ...options, cwd: '/', now: () => now });
  const progress = createProgress(host, { quiet: options.quiet ?? false });
  async function pass(milliseconds: number): Promise<void> {
    now += milliseconds;
    await vi.advanceTimersByTimeAsync(milliseconds);
  }
  return { host, progress, pass };
}

it('on a terminal one line is written over, gives way to others, and is gone at the end', async () => {
  const { host, progress, pass } = opening({ terminal: true });
  await progress.expect(1200);
  for (let index = 0; index < 300; index++) await progress.step();
  await pass(1000);
  await progress.host.stdout.write('mars.pdf\n');
  await progress.host.stderr.write('avril.md:1:1 error\n');
  await pass(60_000);
  await progress.end();
  await pass(10_000);
  expect(host.printed.stderr.split('\r').slice(0, 6)).toEqual([
    '',
    ' 0 of 1,200  0 %\x1b[K',
    ' 300 of 1,200  25 %  299.0 a second  3.0 s left\x1b[K',
    '\x1b[K',
    ' 300 of 1,200  25 %  299.0 a second  3.0 s left\x1b[K',
    '\x1b[Kavril.md:1:1 error\n',
  ]);
  expect(host.printed.stderr.split('\r').slice(-2)).toEqual([
    ' 300 of 1,200  25 %  4.9 a second  3 min 4 s left\x1b[K',
    '\x1b[K',
  ]);
  expect(host.printed.stdout).toBe('mars.pdf\n');
});

it('what it took to begin says nothing of the time that is left', async () => {
  const { host, progress, pass } = opening({ terminal: true });
  await progress.expect(10);
  await pass(8_100);
  await progress.step();
  await pass(250);
  await progress.step();
  await pass(250);
  await progress.step();
  expect(host.printed.stderr.split('\r').at(-1)).toBe(' 3 of 10  30 %  4.0 a second  1.8 s left\x1b[K');
});

it('the line is drawn at most ten times a second', async () => {
  const { host, progress, pass } = opening({ terminal: true });
  await progress.expect(1000);
  for (let index = 0; index < 1000; index++) {
    await pass(1);
    await progress.step();
  }
  expect(host.printed.stderr.split('\r').length).toBeLessThan(14);
});

it('what a narrow terminal has no room for is left out', async () => {
  const { host, progress, pass } = opening({ terminal: true });
  Object.defineProperty(host.stderr, 'columns', { value: 24 });
  await progress.expect(1000);
  await progress.step();
  await pass(1000);
  expect(host.printed.stderr).toBe('\r 0 of 1,000  0 %\x1b[K\r 1 of 1,000  0 %\x1b[K');
});

it.each([{ env: { CI: 'true' }, terminal: true }, { env: { TERM: 'dumb' }, terminal: true }, {}])(
  'elsewhere there is a line every ten seconds: %j',
  async (options) => {
    const { host, progress, pass } = opening(options);
    await progress.expect(100);
    for (let index = 0; index < 50; index++) await progress.step();
    await pass(10_000);
    await pass(10_000);
    await pass(5_000);
    await progress.end();
    await pass(60_000);
    expect(host.printed.stderr).toBe(
      '50 of 100  50 %  4.9 a second  10 s left\n50 of 100  50 %  2.5 a second  20 s left\n',
    );
  },
);

it('there is nothing with -q, nor for one document', async () => {
  for (const [total, options] of [
    [1000, { terminal: true, quiet: true }],
    [1, { terminal: true }],
    [1, {}],
  ] as const) {
    const { host, progress, pass } = opening(options);
    await progress.expect(total);
    await progress.step();
    await pass(60_000);
    await progress.end();
    expect(host.printed).toEqual({ stdout: '', stderr: '' });
  }
});
