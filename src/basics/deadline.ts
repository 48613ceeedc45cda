import { UserError } from '../model/user-error.js';
import { rejectOnAbort } from './reject-on-abort.js';

/** What is done for a document, one after the other. */
export type Phase = 'reading' | 'layout' | 'printing' | 'finishing' | 'writing';

/** The time that one document may take, over all that is done for it. What it waits for others is not counted. */
export interface Deadline {
  /** Of the document, as it is shown. */
  readonly name: string;
  /**
   * Works on a phase. Only the time of work that succeeds is counted: a browser that ended was not the document's fault.
   *
   * @param phase where the work goes on from phase to phase: what tells the present one
   * @throws UserError that names the phase, where time is up
   */
  spend<T>(phase: Phase | (() => Phase), work: () => Promise<T>): Promise<T>;
  /** Milliseconds spent so far. */
  readonly spent: number;
}

/** Opens the deadline of a document, by its name as it is shown. */
export type CreateDeadline = (name: string) => Deadline;

const usualLimit = 60_000;
const tick = 250;

/**
 * Opens deadlines as the environment has them: `MINUTES_TIME_LIMIT`, in seconds.
 *
 * @throws UserError where it is no such number
 */
export function deadlinesOf(env: Readonly<Record<string, string | undefined>>): CreateDeadline {
  const { MINUTES_TIME_LIMIT: written } = env;
  if (written === undefined || written === '') return createDeadline;
  const seconds = Number(written);
  if (/^\d{1,6}(?:\.\d{1,3})?$/.test(written) && seconds > 0) return (name) => createDeadline(name, seconds * 1000);
  throw new UserError(`Unexpected \`MINUTES_TIME_LIMIT\` \`${written}\`, expected seconds for each document`, {
    exitCode: 2,
    hint: 'write a number, as in `MINUTES_TIME_LIMIT=120`, or unset it',
  });
}

/**
 * @param name of the document, as it is shown
 * @param limit in milliseconds
 */
export function createDeadline(name: string, limit = usualLimit): Deadline {
  let spent = 0;
  return {
    name,
    get spent() {
      return spent;
    },
    async spend(phase, work) {
      const late = new AbortController();
      const explain = () =>
        new UserError(
          `\`${name}\` took longer than ${limit / 1000} s in ${typeof phase === 'string' ? phase : phase()}`,
          {
            hint: 'see if the machine is overloaded, or part the document in two',
            exitCode: 3,
          },
        );
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
        const result = await rejectOnAbort(work(), [late.signal]);
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
