import type { AmountWords } from '../amount-words.js';

export const amounts: AmountWords = {
  money: {
    dollar: 'dollar',
    euro: 'euro',
  },
  of: 'van',
  percent: 'procent|percent',
  powers: { 3: 'duizend', 6: 'miljoen mln', 9: 'miljard', 12: 'biljoen' },
};
