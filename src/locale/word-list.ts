import type { WordList } from '../languages/meeting-words.js';

/** The words of a list, as spelled; none of what a language lacks. */
export function readWordList(list: WordList | undefined): string[] {
  return list === undefined ? [] : list.split(',').map((word) => word.trim());
}
