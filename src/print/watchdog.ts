/** What was seen of a browser at a moment. */
export interface Sighting {
  /** Whether it answered since the last moment. */
  readonly answered: boolean;
  /** Processor time that each process of pages has used so far, in seconds, by its number; null where it does not tell. */
  readonly times: ReadonlyMap<number, number> | null;
  /** How many moments ago each document came that is not done. */
  readonly ages: readonly number[];
}

/** Why a browser is past waiting for, judged from sightings at equal intervals; null while it is well. */
export type Watchdog = (sighting: Sighting) => string | null;

/**
 * A browser that answers may still have a page that stands still: then fewer processes work than there are documents.
 * A slow machine is no reason: what counts is whether processor time is used at all.
 *
 * @param patience how many moments without an answer, or without work, are borne
 * @param tabs how many documents can be at work at once; more wait
 */
export function createWatchdog(patience: number, tabs: number): Watchdog {
  let silent = 0;
  let seen = new Map<number, { time: number; idle: number }>();

  function countLive(times: ReadonlyMap<number, number>): number {
    const next = new Map<number, { time: number; idle: number }>();
    for (const [process, time] of times) {
      const before = seen.get(process);
      next.set(process, { time, idle: before?.time === time ? before.idle + 1 : 0 });
    }
    seen = next;
    return [...seen.values()].filter(({ idle }) => idle < patience).length;
  }

  return ({ answered, times, ages }) => {
    silent = answered || ages.length === 0 ? 0 : silent + 1;
    if (silent >= patience) return 'it does not answer';
    if (times === null || !answered) return null;
    const live = countLive(times);
    const isLong = ages.some((age) => age >= patience);
    return isLong && live < Math.min(ages.length, times.size, tabs) ? 'a page of it stands still' : null;
  };
}
