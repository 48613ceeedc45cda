import type { MeasureAdjectives, MeasureWords } from '../measure-words.js';

export const measures: MeasureWords = {
  l: 'litro litros',
  m: 'metro metros',
  km: 'kilómetro kilómetros',
  cm: 'centímetro centímetros',
  t: 'tonelada toneladas',
  kg: 'kilo kilos kilogramo kilogramos',
  g: 'gramo gramos',
  ha: 'hectárea hectáreas',
  s: 'segundos',
  min: 'minuto minutos',
  h: 'hora horas',
  day: 'día días',
  week: 'semana semanas',
  month: 'mes meses',
  year: 'año años',
};

export const measureAdjectives: MeasureAdjectives = {
  cubed: 'c[uú]b\\p{L}+',
  squared: 'cuadrad\\p{L}+',
};
