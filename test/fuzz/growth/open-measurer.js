import { fork } from 'node:child_process';

/** How long a subject may take on the clock, in milliseconds, before it counts as a hang: the machine may be busy. */
const mostWaiting = 60_000;

/**
 * Processor time in milliseconds: of `check`, and of the page; what went wrong.
 *
 * @typedef {{ check: number, page: number, fault?: string }} Measured
 */

/**
 * Measures subjects in a process of its own, which is killed and begun anew where one hangs or crashes it.
 *
 * @param {string} script
 * @param {string} root
 */
export function openMeasurer(script, root) {
  /** @type {import('node:child_process').ChildProcess | null} */
  let worker = null;

  async function start() {
    const started = fork(script, [root], { serialization: 'advanced' });
    await new Promise((resolve) => started.once('message', resolve));
    return started;
  }

  return {
    /**
     * @param {import('./places.js').Subject} subject
     * @returns {Promise<Measured>}
     */
    async measure(subject) {
      const asked = worker ?? (await start());
      worker = asked;
      const answer = await ask(asked, subject);
      if (answer !== null) return answer;
      asked.kill('SIGKILL');
      worker = null;
      return { check: Number.POSITIVE_INFINITY, page: 0, fault: `ended after ${mostWaiting / 1000} s, or crashed` };
    },
    close: () => worker?.kill(),
  };
}

/**
 * @param {import('node:child_process').ChildProcess} worker
 * @param {import('./places.js').Subject} subject
 * @returns {Promise<Measured | null>} null where no answer came
 */
function ask(worker, subject) {
  return new Promise((resolve) => {
    const timer = setTimeout(() => end(null), mostWaiting);
    const onExit = () => end(null);
    const end = (/** @type {Measured | null} */ answer) => {
      clearTimeout(timer);
      worker.off('message', end).off('exit', onExit);
      resolve(answer);
    };
    worker.on('message', end).on('exit', onExit);
    worker.send(subject);
  });
}
