import { hash } from '../basics/hash.js';

/**
 * A short hash of a text as a reader sees it: composed characters and white space of any kind make no difference. Seven
 * digits, as git has them: few enough for a line of a comment, enough for the blocks of one meeting.
 */
export function hashText(text: string): string {
  const read = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return hash(read).slice(0, 7);
}
