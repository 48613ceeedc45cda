export interface NumeralPiece {
  /** Offsets in what was written. */
  readonly start: number;
  readonly end: number;
  /** Plain decimals, the likeliest first. */
  readonly values: readonly string[];
}

/**
 * Reads digits and what parts them: `1 234,5`, `1.234`, `1'234`, `2٬023`. A point or comma before three digits may part
 * thousands or begin the decimals, whatever the language, as writers mix both; `12.3.1` is no number but is compared as
 * it is; a row with other commas is several numbers.
 *
 * @param written European digits, with single signs or spaces between
 * @param decimal the sign before decimals in the text's language
 */
export function readNumeral(written: string, decimal: string): NumeralPiece[] {
  const values = /^\d+$/.test(written) ? [toDecimal(written)] : readParted(written, decimal);
  return values === null ? piecesOf(written) : [{ start: 0, end: written.length, values }];
}

/** Null where it is several numbers. */
function readParted(written: string, decimal: string): string[] | null {
  const plain = withPlainSigns(written);
  const groups = plain.split(/\D/);
  const signs = plain.match(/\D/g) ?? [];
  const last = signs.at(-1) ?? '';
  const decimals = toDecimal(`${groups.slice(0, -1).join('')}.${groups.at(-1)}`);
  if (signs.some((sign) => sign !== signs[0])) {
    const isWhole = isGrouped(groups.slice(0, -1)) && new Set(signs.slice(0, -1)).size === 1;
    return isWhole && /[.,]/.test(last) ? [decimals] : null;
  }
  if (signs.length === 1 && /[.,]/.test(last)) {
    if (!isGrouped(groups) || groups[0]?.startsWith('0')) return [decimals];
    const thousands = toDecimal(groups.join(''));
    return last === decimal ? [decimals, thousands] : [thousands, decimals];
  }
  if (isGrouped(groups)) return [toDecimal(groups.join(''))];
  return last === '.' ? [groups.join('.')] : null;
}

function isGrouped([first = '', ...others]: readonly string[]): boolean {
  return first.length <= 3 && others.every((group) => group.length === 3);
}

/** One sign for each way to part digits: space, apostrophe, point, comma. */
function withPlainSigns(written: string): string {
  return written.replace(/\s/g, ' ').replace(/[’٬]/g, "'").replace(/٫/g, ',').replace(/·/g, '.');
}

function piecesOf(written: string): NumeralPiece[] {
  return [...written.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({
    start: index,
    end: index + digits.length,
    values: [toDecimal(digits)],
  }));
}

/** Without zeros that say nothing: `05` → `5`, `50.0` → `50`. */
export function toDecimal(plain: string): string {
  const [whole = '', fraction = ''] = plain.split('.');
  const digits = whole.replace(/^0+(?=\d)/, '') || '0';
  const decimals = trimZeros(fraction);
  return decimals === '' ? digits : `${digits}.${decimals}`;
}

/** By hand, as `0+$` is slow on what is all zeros but for its end. */
function trimZeros(fraction: string): string {
  let end = fraction.length;
  while (end > 0 && fraction[end - 1] === '0') end--;
  return fraction.slice(0, end);
}

/** Times ten to the power of `exponent`, without the errors of floating point: `2.5` and 6 → `2500000`. */
export function shiftDecimal(decimal: string, exponent: number): string {
  if (exponent === 0 || decimal.split('.').length > 2) return decimal;
  const [whole = '', fraction = ''] = decimal.split('.');
  const digits = fraction.padEnd(exponent, '0');
  return toDecimal(`${whole}${digits.slice(0, exponent)}.${digits.slice(exponent)}`);
}
