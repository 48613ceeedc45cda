/**
 * Cuts a text to a width, at a word where one ends late enough, and ends it with an ellipsis.
 *
 * @param width in average letters; East Asian characters count twice, narrow marks not at all
 */
export function cutText(text: string, width: number): string {
  const characters = charactersOf(text);
  let used = 0;
  let fits = 0;
  for (const character of characters) {
    used += widthOf(character);
    if (used <= width - 1) fits++;
  }
  if (used <= width) return text;
  const kept = characters.slice(0, fits);
  const space = kept.lastIndexOf(' ');
  const cut = characters[fits] !== ' ' && space > fits * 0.6 ? kept.slice(0, space) : kept;
  return `${cut.join('').replace(/(?<![\s,;:–—(«-])[\s,;:–—(«-]+$/u, '')}…`;
}

/** The width of a text in the units of `cutText`. */
export function measureText(text: string): number {
  return charactersOf(text).reduce((sum, character) => sum + widthOf(character), 0);
}

function charactersOf(text: string): readonly string[] {
  // Not Intl.Segmenter, which takes 15 ms to load.
  return text.match(/\P{M}(?:\p{M}|\u200d\P{M})*/gu) ?? [];
}

function widthOf(character: string): number {
  if (
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u.test(character)
  )
    return 2;
  if (/^[A-ZÀ-ÖØ-ÞMWmw]/u.test(character)) return 1.25;
  return /^[iljtfr.,;:!'’| ]/u.test(character) ? 0.55 : 1;
}
