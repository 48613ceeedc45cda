import type { RenderContext } from '../context.js';

/** Sizes in points, of 9 pt text on A4. Letters are taken for somewhat wider than they are. */
const letter = 5.4;
const gap = 8.5;
const page = 480;

/**
 * Whether a table may be too wide for its place, by its longest words. The browser then measures it before it is printed,
 * and makes it fit.
 *
 * @param rows the words of each cell, of each row
 * @param share of the width of the page, that the table's place has
 */
export function mayBeTooWide(rows: readonly (readonly string[])[], share: number): boolean {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((words, index) => {
      widths[index] = Math.max(widths[index] ?? 0, longestWord(words));
    });
  }
  return widths.reduce((total, length) => total + length * letter + gap, 0) > page * share;
}

/** The share of the width that a table within the text of one language has. */
export function shareOfColumn({ edition }: RenderContext): number {
  const columns = edition.arrangement === 'parallel' ? edition.languages.length : 1;
  // It may stand in lists, which take some of it.
  return 0.7 / columns;
}

function longestWord(words: string): number {
  let longest = 0;
  for (const word of words.split(breaks)) longest = Math.max(longest, word.length);
  return longest;
}

/** White space, but beside a number: it may keep together with its groups, its label, its unit. */
const breaks = /[\t\u00ad\u200b]|(?<!\p{N})[ \n](?!\p{N})/u;
