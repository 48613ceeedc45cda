import type { AmountWords } from '../amount-words.js';

export const amounts: AmountWords = {
  money: {
    dollar: 'dólar, dólares',
    euro: 'euro, euros',
  },
  of: 'de',
  percent: 'por ciento',
  powers: { 3: 'mil', 6: 'millón millones', 12: 'billón billones' },
  millions: 'millones',
};
