import { splitSentences } from './sentences.js';

/**
 * Whether some sentence of a translation may stand in its source too, typography and case aside. Cheap, as it nearly
 * never does: pieces of each sentence are looked for as they are, at three places, since a change of typography spoils
 * only what it touches.
 */
export function mayShareSentence(translation: string, source: string): boolean {
  if (translation === source) return true;
  return splitSentences(translation).some(({ start, end }) => {
    const third = Math.floor((end - start) / 3);
    return [start, start + third, start + 2 * third].some((from) => {
      return source.includes(translation.slice(from, Math.min(from + probe, end)));
    });
  });
}

/** Long enough not to be met by chance, short enough to fall between two changes of typography. */
const probe = 10;
