/** Whether a UTF-16 unit is part of a word. Rough, as it is asked of every character: punctuation it has to know. */
export function isLetter(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
  if (unit < 0xc0) return unit === 0xad;
  if (unit < 0x600) return unit !== 0xd7 && unit !== 0xf7;
  if (unit < 0x700)
    return unit >= 0x620 && (unit < 0x660 || unit > 0x66d) && unit !== 0x6d4 && (unit < 0x6f0 || unit > 0x6f9);
  if (unit < 0x2c00) return (unit < 0x2000 || unit > 0x2bff) && unit !== 0x964 && unit !== 0x965;
  return (unit < 0x3000 || unit > 0x303f) && (unit < 0xe000 || unit > 0xf8ff) && unit < 0xff00;
}

/** Whether a character is a capital letter, of scripts that have them. */
export function isCapital(character: string): boolean {
  return character !== character.toLowerCase();
}

/** White space, no-break kinds too. */
export function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0xa0 || unit === 0x202f || (unit >= 0x09 && unit <= 0x0d) || unit === 0x2009;
}

/** A word in lower case, with the apostrophe that elides it. */
export function wordAt(text: string, from: number, to: number): string {
  const word = text.slice(from, to).toLowerCase();
  const unit = text.charCodeAt(to);
  return (unit === 0x27 || unit === 0x2019) && isLetter(text.charCodeAt(to + 1)) ? `${word}'` : word;
}
