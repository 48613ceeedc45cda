export interface NumeralPiece {
  /** Offsets in what was written. */
  readonly start: number;
  readonly end: number;
  /** Plain decimals, the likeliest first. */
  readonly values: readonly string[];
}

/**
 * Reads digits and what parts them: `1 234,5`, `1.234`, `1'234`, `٢٬٠٢٣`. A point or comma before three digits may part
 * thousands or begin the decimals, whatever the language, as writers mix both; `12.3.1` is no number but is compared as
 * it is; a row with other commas is several numbers.
 *
 * @param decimal the sign before decimals in the text's language
 */
export function readNumeral(written: string, decimal: string): NumeralPiece[] {
  if (/^\d+$/.test(written)) return [{ start: 0, end: written.length, values: [toDecimal(written)] }];
  const plain = toPlain(written);
  const groups = plain.split(/[^0-9]/);
  const signs = [...plain.replace(/[0-9]/g, '')];
  const whole = (values: readonly string[]): NumeralPiece[] => [{ start: 0, end: written.length, values }];
  const last = signs.at(-1) as string;
  const isGrouped = groups.every((group, index) => (index === 0 ? /^[1-9]\d{0,2}$/.test(group) : group.length === 3));
  const thousands = groups.join('');
  const decimals = `${groups.slice(0, -1).join('')}.${groups.at(-1)}`;
  if (new Set(signs).size === 1) {
    if (last === ' ' || last === "'") return isGrouped ? whole([toDecimal(thousands)]) : parted(written);
    if (signs.length === 1) {
      const readings = isGrouped ? [toDecimal(thousands), toDecimal(decimals)] : [toDecimal(decimals)];
      return whole(last === decimal ? readings.reverse() : readings);
    }
    if (isGrouped) return whole([toDecimal(thousands)]);
    return last === '.' ? whole([groups.join('.')]) : parted(written);
  }
  const partsThousands = signs.slice(0, -1).every((sign) => sign === signs[0]) && /[.,]/.test(last);
  const isNumber = partsThousands && groups.slice(1, -1).every((group) => group.length === 3);
  return isNumber ? whole([toDecimal(decimals)]) : parted(written);
}

/** European digits, and one sign for each way to part them: space, apostrophe, point, comma. */
function toPlain(written: string): string {
  return written
    .replace(/[\s\u00a0\u202f\u2009]/g, ' ')
    .replace(/['’]/g, "'")
    .replace(/٬/g, "'")
    .replace(/٫/g, ',')
    .replace(/·/g, '.');
}

function parted(written: string): NumeralPiece[] {
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
