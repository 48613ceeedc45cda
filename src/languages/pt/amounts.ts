import type { AmountWords } from '../amount-words.js';

export const amounts: AmountWords = {
  money: {
    dollar: 'dólar, dólares',
    euro: 'euro, euros',
  },
  of: 'de',
  percent: 'por cento',
  powers: { 3: 'mil', 6: 'milhão milhões', 9: 'bilhão bilhões' },
  millions: 'milhões',
};
