/** Reads a Roman numeral below 40 (`XIV`); null for letters that are none (`IIX`). */
export function readRoman(letters: string): number | null {
  const found = /^(X{0,3})(IX|IV|V?I{0,3})$/.exec(letters);
  if (found === null || letters === '') return null;
  const [, tens = '', units = ''] = found;
  return tens.length * 10 + readUnits(units);
}

function readUnits(units: string): number {
  if (units === 'IX') return 9;
  if (units === 'IV') return 4;
  return units.startsWith('V') ? 4 + units.length : units.length;
}
