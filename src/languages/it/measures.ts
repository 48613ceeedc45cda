import type { MeasureAdjectives, MeasureWords } from '../measure-words.js';

export const measures: MeasureWords = {
  l: 'litro litri',
  m: 'metro metri',
  km: 'chilometro chilometri',
  cm: 'centimetro centimetri',
  t: 'tonnellata tonnellate',
  kg: 'chilo chili chilogrammo chilogrammi',
  g: 'grammo grammi',
  ha: 'ettaro ettari',
  s: 'secondi',
  min: 'minuto minuti',
  h: 'ora ore',
  day: 'giorno giorni',
  week: 'settimana settimane',
  month: 'mese mesi',
  year: 'anno anni',
};

export const measureAdjectives: MeasureAdjectives = {
  cubed: 'cub\\p{L}+',
  squared: 'quadrat\\p{L}+',
};
