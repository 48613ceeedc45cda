import type { MeasureWords } from '../measure-words.js';

export const measures: MeasureWords = {
  l: 'liter liters',
  m: 'meter meters',
  km: 'kilometer kilometers',
  cm: 'centimeter centimeters',
  t: 'ton tonnen',
  kg: 'kilo kilogram',
  g: 'gram',
  ha: 'hectare hectaren',
  s: 'seconde seconden',
  min: 'minuut minuten',
  h: 'uur uren',
  day: 'dag dagen',
  week: 'week weken',
  month: 'maand maanden',
  year: 'jaar jaren',
};
