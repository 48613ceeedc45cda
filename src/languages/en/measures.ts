import type { MeasureAdjectives, MeasureWords } from '../measure-words.js';

export const measures: MeasureWords = {
  l: 'litre litres liter liters',
  m: 'metre metres meter meters',
  km: 'kilometre kilometres kilometer kilometers',
  cm: 'centimetre centimetres centimeter centimeters',
  mm: 'millimetre millimetres millimeter millimeters',
  t: 'tonne tonnes ton tons',
  kg: 'kilo kilos kilogram kilograms',
  g: 'gram grams',
  ha: 'hectare hectares',
  s: 'seconds',
  min: 'minute minutes',
  h: 'hour hours',
  day: 'day days',
  week: 'week weeks',
  month: 'month months',
  year: 'year years',
};

export const measureAdjectives: MeasureAdjectives = {
  before: 'cubic|square|working|business|calendar|consecutive|full',
  cubed: 'cub\\p{L}+',
  squared: 'square',
};
