import type { NumberFormat } from '../languages/formats.js';
import { toLocaleDigits } from './digits.js';

/** Writes a number with the digits of a locale; thousands are parted from 10,000 up, so that a year stays a year. */
export function formatNumber(value: number, format: NumberFormat): string {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e21) return String(value);
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const grouped = whole.length < 5 ? whole : whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, format.group);
  const number = fraction === undefined ? grouped : `${grouped}${format.decimal}${fraction}`;
  return toLocaleDigits(`${value < 0 ? '−' : ''}${number}`, format.digits);
}
