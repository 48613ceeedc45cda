const zeroWidth = /^[\p{Mark}\p{Default_Ignorable_Code_Point}\p{Format}]*$/u;
const wide =
  /\p{Emoji_Presentation}|\ufe0f|[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Yi}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;
const narrow = /^[ -~\u00a0-\u02ff\u0370-\u058f\u0620-\u064a]$/;

/** How many columns of a terminal a grapheme takes: 0, 1 or 2. Where the terminal joins or shapes letters it may differ. */
export function displayWidth(grapheme: string): number {
  if (narrow.test(grapheme)) return 1;
  if (zeroWidth.test(grapheme)) return 0;
  return wide.test(grapheme) ? 2 : 1;
}
