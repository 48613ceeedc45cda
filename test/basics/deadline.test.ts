import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDeadline } from '../../src/basics/deadline.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const wait = (milliseconds: number) => new Promise<string>((resolve) => setTimeout(resolve, milliseconds, 'done'));

describe('the deadline of a document', () => {
  it('holds over all phases, and names the one in which it passed', async () => {
    const deadline = createDeadline('2025/mars.md', 10_000);
    const reading = deadline.spend('reading', () => wait(6_000));
    await vi.advanceTimersByTimeAsync(6_000);
    expect(await reading).toBe('done');
    const printing = deadline.spend('printing', () => wait(6_000));
    const failed = expect(printing).rejects.toMatchObject({
      name: 'UserError',
      exitCode: 3,
      message: '`2025/mars.md` took longer than 10 s in printing',
    });
    await vi.advanceTimersByTimeAsync(4_500);
    await failed;
  });

  it('counts neither what is waited between phases nor work that failed', async () => {
    const deadline = createDeadline('2025/mars.md', 10_000);
    const lost = deadline.spend('printing', () => wait(9_000).then(() => Promise.reject(new Error('perdu'))));
    const failed = expect(lost).rejects.toThrow('perdu');
    await vi.advanceTimersByTimeAsync(60_000);
    await failed;
    const printing = deadline.spend('printing', () => wait(9_000));
    await vi.advanceTimersByTimeAsync(9_000);
    expect(await printing).toBe('done');
  });
});
