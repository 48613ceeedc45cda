import type { AmountWords } from '../amount-words.js';

export const amounts: AmountWords = {
  money: {
    dollar: 'dollaro, dollari',
    euro: 'euro',
  },
  of: 'di',
  percent: 'per cento|percento',
  powers: { 3: 'mille mila', 6: 'milione milioni mln', 9: 'miliardo miliardi' },
  millions: 'milioni',
};
