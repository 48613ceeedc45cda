import { guard } from './print/guard.js';
import { UserError } from './user-error.js';

/** What is done for a document, one after the other. */
export type Phase = 'reading' | 'layout' | 'printing' | 'finishing' | 'writing';

/** The time that one document may take, over all that is done for it. What it waits for others is not counted. */
export interface Deadline {
  /**
   * Works on a phase. Only the time of work that succeeds is counted: a browser that ended was not the document's fault.
   *
   * @throws UserError that names the phase, where time is up
   */
  spend<T>(phase: Phase, work: () => Promise<T>): Promise<T>;
  /** Milliseconds spent so far. */
  readonly spent: number;
}

const usualLimit = 60_000;
const tick = 250;

/**
 * @param name of the document, as it is shown
 * @param limit in milliseconds
 */
export function openDeadline(name: string, limit = usualLimit): Deadline {
  let spent = 0;
  return {
    get spent() {
      return spent;
    },
    async spend(phase, work) {
      const late = new AbortController();
      const explain = () =>
        new UserError(`\`${name}\` took longer than ${limit / 1000} s in ${phase}`, {
          hint: 'see if the machine is overloaded, or part the document in two',
          exitCode: 3,
        });
      let counted = 0;
      let last = performance.now();
      const timer = setInterval(
        () => {
          const now = performance.now();
          // A longer gap is the work of another document, or the sleep of the machine.
          counted += Math.min(now - last, 2 * tick);
          last = now;
          if (spent + counted >= limit) late.abort(explain());
        },
        Math.min(tick, limit),
      );
      try {
        const result = await guard(work(), [late.signal]);
        // Work of its own that let no timer run is counted here, in full.
        spent += counted + (performance.now() - last);
        if (spent >= limit) throw explain();
        return result;
      } finally {
        clearInterval(timer);
      }
    },
  };
}
