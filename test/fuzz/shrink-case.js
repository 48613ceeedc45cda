/** @typedef {import('./make-case.js').Case} Case */

/** Most attempts, so that a slow case does not take the time of all others. */
const mostAttempts = 150;

/**
 * Makes a case smaller as long as it fails: leaves out its other files, then its lines, ever fewer at a time.
 *
 * @param {Case} given
 * @param {(smaller: Case) => Promise<boolean>} fails
 * @returns {Promise<Case>}
 */
export async function shrinkCase(given, fails) {
  let small = given;
  let attempts = 0;

  const accept = async (/** @type {Partial<Case>} */ change) => {
    attempts += 1;
    const smaller = { ...small, ...change };
    if (attempts > mostAttempts || !(await fails(smaller))) return false;
    small = smaller;
    return true;
  };

  if (small.configuration !== '') await accept({ configuration: '' });
  if (small.translation !== null) await accept({ translation: null });
  for (const name of /** @type {const} */ (['meeting', 'translation'])) {
    const pieces = () => small[name]?.split(/(?<=\n)/) ?? [];
    for (let size = Math.ceil(pieces().length / 2); size >= 1 && attempts < mostAttempts; size = Math.floor(size / 2)) {
      for (let from = 0; from < pieces().length; ) {
        const isGone = await accept({ [name]: pieces().toSpliced(from, size).join('') });
        if (!isGone) from += size;
      }
    }
  }
  return small;
}
