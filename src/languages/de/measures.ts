import type { MeasureAdjectives, MeasureWords } from '../measure-words.js';

export const measures: MeasureWords = {
  l: 'Liter Litern',
  m: 'Meter Metern',
  km: 'Kilometer Kilometern',
  cm: 'Zentimeter Zentimetern',
  mm: 'Millimeter',
  t: 'Tonne Tonnen',
  kg: 'Kilo Kilogramm',
  g: 'Gramm',
  ha: 'Hektar',
  s: 'Sekunde Sekunden',
  min: 'Minute Minuten',
  h: 'Stunde Stunden',
  day: 'Tag Tage Tagen',
  week: 'Woche Wochen',
  month: 'Monat Monate Monaten',
  year: 'Jahr Jahre Jahren',
};

export const measureAdjectives: MeasureAdjectives = {
  squared: 'quadrat\\p{L}+',
};
