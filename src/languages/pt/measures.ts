import type { MeasureAdjectives, MeasureWords } from '../measure-words.js';

export const measures: MeasureWords = {
  l: 'litro litros',
  m: 'metro metros',
  km: 'quilómetro quilómetros quilômetro quilômetros',
  cm: 'centímetro centímetros',
  t: 'tonelada toneladas',
  kg: 'quilo quilos quilograma quilogramas',
  g: 'grama gramas',
  ha: 'hectare hectares',
  s: 'segundos',
  min: 'minuto minutos',
  h: 'hora horas',
  day: 'dia dias',
  week: 'semana semanas',
  month: 'mês meses',
  year: 'ano anos',
};

export const measureAdjectives: MeasureAdjectives = {
  cubed: 'c[uú]b\\p{L}+',
  squared: 'quadrad\\p{L}+',
};
