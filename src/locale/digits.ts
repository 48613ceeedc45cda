/**
 * Writes decimal digits of any script (`٢٠`, `२०`, `２０`) as European ones. Unicode gives each set of digits ten code
 * points in a row, so a digit's value is its distance from the nearest lower code point that ends a row.
 */
export function toEuropeanDigits(text: string): string {
  return isAscii(text) ? text : text.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
}

/** Writes European digits as those of a locale; `digits` are its ten digits from zero. */
export function toLocaleDigits(text: string, digits: string | undefined): string {
  return digits === undefined ? text : text.replace(/[0-9]/g, (digit) => digits[Number(digit)] ?? digit);
}

/** Writes European digits in the script of other digits, the first of which decides. */
export function toDigitsLike(text: string, sample: string): string {
  const [first = '0'] = sample;
  const zero = (first.codePointAt(0) ?? 0) - digitValue(first);
  return text.replace(/[0-9]/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}

function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text);
}

function digitValue(digit: string): number {
  if (digit >= '0' && digit <= '9') return Number(digit);
  const codePoint = digit.codePointAt(0) ?? 0;
  // The mathematical digits are five rows without a gap; all other rows begin after something that is no digit.
  if (codePoint >= 0x1d7ce && codePoint <= 0x1d7ff) return (codePoint - 0x1d7ce) % 10;
  let value = 0;
  while (value < 9 && isDigit(codePoint - value - 1)) value++;
  return value;
}

function isDigit(codePoint: number): boolean {
  return /\p{Nd}/u.test(String.fromCodePoint(codePoint));
}
