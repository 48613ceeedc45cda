import { describe, expect, it } from 'vitest';
import type { Tab } from '../../src/print/tab.js';
import { createTabPool } from '../../src/print/tab-pool.js';

interface FakeTab extends Tab {
  readonly name: string;
}

/** Tabs with names from A on; `log` says what becomes of them. */
function openFakes(): { open: () => Promise<FakeTab>; log: string[] } {
  const log: string[] = [];
  let opened = 0;
  async function open(): Promise<FakeTab> {
    opened += 1;
    const name = String.fromCharCode('A'.charCodeAt(0) + opened - 1);
    log.push(`open ${name}`);
    return {
      name,
      crashed: new AbortController().signal,
      layOut: async () => {},
      print: async () => new Uint8Array(),
      reset: async () => void log.push(`reset ${name}`),
      close: async () => void log.push(`close ${name}`),
    };
  }
  return { open, log };
}

const nameOf = (tab: Tab) => (tab as FakeTab).name;

describe('a pool of tabs', () => {
  it('uses one tab again and again where one document is printed at a time', async () => {
    const { open, log } = openFakes();
    const pool = createTabPool(await open(), open, 2);
    const names: string[] = [];
    for (let i = 0; i < 3; i += 1) {
      names.push(await pool.use(async (tab) => nameOf(tab)));
      await new Promise(setImmediate);
    }
    expect(names).toEqual(['A', 'A', 'A']);
    expect(log).toEqual(['open A', 'reset A', 'reset A', 'reset A']);
  });

  it('opens no more tabs than it may; the next document waits', async () => {
    const { open } = openFakes();
    const pool = createTabPool(await open(), open, 2);
    let busy = 0;
    let most = 0;
    const work = async (tab: Tab) => {
      busy += 1;
      most = Math.max(most, busy);
      await new Promise(setImmediate);
      busy -= 1;
      return nameOf(tab);
    };
    const names = await Promise.all(Array.from({ length: 6 }, () => pool.use(work)));
    expect(most).toBe(2);
    expect(new Set(names)).toEqual(new Set(['A', 'B']));
  });

  it('closes a tab whose work failed, and opens another for the next', async () => {
    const { open, log } = openFakes();
    const pool = createTabPool(await open(), open, 1);
    const failing = pool.use(async () => {
      throw new Error('La page est perdue');
    });
    const waiting = pool.use(async (tab) => nameOf(tab));
    await expect(failing).rejects.toThrow('La page est perdue');
    expect(await waiting).toBe('B');
    expect(log.slice(0, 3)).toEqual(['open A', 'close A', 'open B']);
  });

  it('tries again where no tab could be opened', async () => {
    const { open } = openFakes();
    let isDown = true;
    const first = await open();
    const pool = createTabPool(first, async () => (isDown ? Promise.reject(new Error('Fermé')) : open()), 1);
    await expect(pool.use(() => Promise.reject(new Error('Perdu')))).rejects.toThrow('Perdu');
    await expect(pool.use(async () => 'printed')).rejects.toThrow('Fermé');
    isDown = false;
    expect(await pool.use(async () => 'printed')).toBe('printed');
  });
});
