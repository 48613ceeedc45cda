/**
 * Numbers that look random and are the same in every run (mulberry32, by Tommy Ettinger, public domain).
 *
 * @param {number} seed
 */
export function openRandom(seed) {
  let state = seed >>> 0;

  /** From 0 up to, not including, 1. */
  function next() {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  return {
    next,
    /** A whole number from `low` to `high`, both included. */
    between: (/** @type {number} */ low, /** @type {number} */ high) => low + Math.floor(next() * (high - low + 1)),
    /**
     * @template Choice
     * @param {readonly Choice[]} choices not empty
     * @returns {Choice}
     */
    pick: (choices) => /** @type {Choice} */ (choices[Math.floor(next() * choices.length)]),
    /**
     * @template Choice
     * @param {readonly Choice[]} choices
     * @returns {Choice[]} the same in another order
     */
    shuffle(choices) {
      const shuffled = [...choices];
      for (let last = shuffled.length - 1; last > 0; last -= 1) {
        const other = Math.floor(next() * (last + 1));
        const moved = shuffled.splice(other, 1, ...shuffled.slice(last, last + 1));
        shuffled.splice(last, 1, ...moved);
      }
      return shuffled;
    },
  };
}

/** @typedef {ReturnType<typeof openRandom>} Random */
