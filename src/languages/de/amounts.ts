import type { AmountWords } from '../amount-words.js';

export const amounts: AmountWords = {
  money: {
    dollar: 'dollar',
    euro: 'euro, euros',
    franc: 'schweizer franken, franken',
  },
  of: 'von',
  percent: 'prozent',
  powers: { 3: 'tausend tsd', 6: 'million millionen mio', 9: 'milliarde milliarden mrd', 12: 'billion billionen' },
  shortPowers: 'tsd|mio|mrd',
};
