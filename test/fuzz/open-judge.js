import { Worker } from 'node:worker_threads';

/** @typedef {import('./make-case.js').Case} Case */

/** How long a case may take on the clock, in milliseconds, before it counts as a hang: the machine may be busy. */
const mostWaiting = 10_000;

/**
 * Judges cases in another thread, which is ended and begun anew where a case hangs.
 *
 * @param {string} script
 */
export function createWatchdog(script) {
  let worker = new Worker(script);

  return {
    /**
     * @param {Case} given
     * @returns {Promise<string[]>} findings
     */
    async judge(given) {
      const findings = await ask(worker, given);
      if (findings !== null) return findings;
      await worker.terminate();
      worker = new Worker(script);
      return [`it hangs, it was ended after ${mostWaiting} ms`];
    },
    close: () => worker.terminate(),
  };
}

/**
 * @param {Worker} worker
 * @param {Case} given
 * @returns {Promise<string[] | null>} null where no answer came in time
 */
function ask(worker, given) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => end(() => resolve(null)), mostWaiting);
    const onMessage = (/** @type {string[]} */ findings) => end(() => resolve(findings));
    const onError = (/** @type {Error} */ error) => end(() => reject(error));
    const end = (/** @type {() => void} */ settle) => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError);
      settle();
    };
    worker.on('message', onMessage).on('error', onError);
    worker.postMessage(given);
  });
}
