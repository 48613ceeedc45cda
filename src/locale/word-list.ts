import type { WordList } from './language.js';

/** The words of a list of the catalogue, as spelled. */
export function readWordList(list: WordList): string[] {
  return list.split(',').map((word) => word.trim());
}
