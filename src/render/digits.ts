import type { Locale } from '../locale/locale.js';

/** The CSS counter style with the digits of a locale; null where they are the European ones. */
export function counterStyleOf(locale: Locale): string | null {
  return counterStyles[locale.formatNumber(0)] ?? null;
}

const counterStyles: Readonly<Record<string, string>> = {
  '٠': 'arabic-indic',
  '۰': 'persian',
  '०': 'devanagari',
  '০': 'bengali',
};
