import type { MadeMeeting } from './make-meeting.js';

/** Text as a document has it, in order. */
export interface Printed {
  readonly text: string;
  /** The language that it is marked as. */
  readonly language: string;
}

/**
 * The words of a made-up meeting that do not stand as they should in what was printed: once for each language that they
 * are for, marked as what they are. `sequential` goes through the meeting in each language; a language that has no form of
 * a text has that of another.
 *
 * @returns a line a word
 */
export function findLostWords(
  { languages, words }: MadeMeeting,
  layout: string,
  printed: readonly Printed[],
): string[] {
  const found = findWords(printed, new Set(words.map(({ word }) => word)));
  return words.flatMap(({ word, language, forms, place, repeats, shared }) => {
    const spoken = found.get(word) ?? [];
    const isShared = shared || (layout === 'sequential' && forms.length < languages.length);
    const most = repeats ? Infinity : isShared ? languages.length : 1;
    const isRight = shared || spoken.every((each) => each === language);
    if (spoken.length >= 1 && spoken.length <= most && isRight) return [];
    const expected = most === 1 ? 'once' : `1 to ${most} times`;
    return [`${word} in [${spoken}], expected ${expected} in ${language} (${forms}): ${place}`];
  });
}

/** The languages that each of some words stands in, in a text that lost its spaces and hyphens. */
function findWords(printed: readonly Printed[], words: ReadonlySet<string>): Map<string, string[]> {
  const letters = printed.flatMap(({ text, language }) =>
    [...text.normalize('NFKC').toLowerCase()].flatMap((letter) =>
      /\p{L}/u.test(letter) ? [{ letter, language }] : [],
    ),
  );
  const all = letters.map(({ letter }) => letter).join('');
  const found = new Map<string, string[]>();
  for (let start = 0; start + wordLength <= all.length; start++) {
    const word = all.slice(start, start + wordLength);
    if (words.has(word)) found.set(word, [...(found.get(word) ?? []), letters[start]?.language ?? '']);
  }
  return found;
}

/** Of each made-up word. */
const wordLength = 9;
