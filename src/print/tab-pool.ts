import type { Tab } from './tab.js';

/** Tabs that are used again: a new one for each document would take longer than most documents. */
export interface TabPool {
  /** Works with a tab that nobody else uses. A tab whose work failed is not used again. */
  use<T>(work: (tab: Tab) => Promise<T>): Promise<T>;
}

/**
 * @param first a tab that is there already; more are opened when they are needed
 * @param size how many there may be
 */
export function createTabPool(first: Tab, open: () => Promise<Tab>, size: number): TabPool {
  const idle: Slot[] = [{ tab: first }];
  const waiting: ((slot: Slot) => void)[] = [];
  let slots = 1;

  async function take(): Promise<Slot> {
    const slot = idle.pop();
    if (slot !== undefined) return slot;
    if (slots < size) {
      slots += 1;
      return { tab: null };
    }
    return new Promise((resolve) => waiting.push(resolve));
  }

  function release(slot: Slot): void {
    const next = waiting.shift();
    if (next === undefined) idle.push(slot);
    else next(slot);
  }

  async function use<T>(work: (tab: Tab) => Promise<T>): Promise<T> {
    const slot = await take();
    try {
      slot.tab ??= await open();
      const result = await work(slot.tab);
      void restore(slot).then(release);
      return result;
    } catch (error) {
      const { tab } = slot;
      release({ tab: null });
      void tab?.close().catch(() => {});
      throw error;
    }
  }
  return { use };
}

interface Slot {
  /** Null: to be opened. */
  tab: Tab | null;
}

async function restore(slot: Slot): Promise<Slot> {
  try {
    await slot.tab?.reset();
    return slot;
  } catch {
    return { tab: null };
  }
}
