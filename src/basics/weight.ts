/** A document is too heavy to be worked on where nothing could end the work. */
export class TooHeavy extends Error {
  override readonly name = 'TooHeavy';
}

/**
 * Weighs what a document is made of, as it comes to light: texts, drawings, style sheets, templates, its print.
 *
 * @throws TooHeavy as soon as it is too much
 */
export type Weigh = (characters: number) => void;

/** What is worked on in a fraction of a second, whatever its characters are. Most documents have a tenth of it. */
const mostWeight = 64 * 1024;

/** A scale for what the main thread works on: none of its signals and timers is heard meanwhile. */
export function createScale(limit = mostWeight): Weigh {
  let total = 0;
  return (characters) => {
    total += characters;
    if (total > limit) throw new TooHeavy();
  };
}

/** Where the work can be ended at any time, nothing is too heavy. */
export const unweighed: Weigh = () => {};
