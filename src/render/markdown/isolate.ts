/**
 * Sets apart the phrases of a text that run against its direction, so that numbers and punctuation beside them keep to the
 * text around (UAX #9, 6.3): `UNICEF 15 …` in Arabic, a word of Arabic and then a number in French; and in text that runs
 * from right to left, what would come in pieces: `2026/03-COORD`, `+235 66 00 00 00`.
 *
 * @param write makes HTML of a piece of the text
 */
export function isolatePhrases(text: string, direction: 'ltr' | 'rtl', write: (piece: string) => string): string {
  const pattern = direction === 'rtl' ? leftToRight : rightToLeft;
  const pieces = text.split(pattern);
  if (pieces.length === 1) return write(text);
  // Signs, not elements: an element would part the line in the tags of the PDF.
  const isolate = direction === 'rtl' ? '\u2066' : '\u2067';
  return pieces.map((piece, index) => (index % 2 === 0 ? write(piece) : `${isolate}${write(piece)}\u2069`)).join('');
}

/** Words with a Latin letter, digits and signs inside them; numbers with a country's code. */
const latinWord = String.raw`(?=[\d/._:#-]*\p{Script=Latin})[\p{Script=Latin}\d](?:[-/._:@&'’+#]?[\p{Script=Latin}\p{M}\d])*`;
const leftToRight = new RegExp(
  String.raw`(\+\d(?:[ \u00a0-]?\d)+|(?<![\p{Script=Latin}\d])${latinWord}(?:[ \u00a0]${latinWord})*)`,
  'u',
);

const rightToLeftWord = String.raw`[\p{Script=Arabic}\p{Script=Hebrew}][\p{Script=Arabic}\p{Script=Hebrew}\p{M}\u0640\u0660-\u0669]*`;
const rightToLeft = new RegExp(String.raw`(${rightToLeftWord}(?:[ \u00a0]${rightToLeftWord})*)`, 'u');
