import type { MeasureAdjectives, MeasureWords } from '../measure-words.js';

export const measures: MeasureWords = {
  l: 'litre litres',
  m: 'mètre mètres',
  km: 'kilomètre kilomètres',
  cm: 'centimètre centimètres',
  mm: 'millimètre millimètres',
  t: 'tonne tonnes',
  kg: 'kilo kilos kilogramme kilogrammes',
  g: 'gramme grammes',
  ha: 'hectare hectares',
  s: 'seconde secondes',
  min: 'minute minutes',
  h: 'heure heures',
  day: 'jour jours journée journées',
  week: 'semaine semaines',
  month: 'mois',
  year: 'an ans année années',
};

export const measureAdjectives: MeasureAdjectives = {
  cubed: 'cub\\p{L}+',
  squared: 'carrés?',
};
