import type { AmountWords } from '../amount-words.js';

export const amounts: AmountWords = {
  money: {
    dollar: 'dollar, dollars',
    euro: 'euro, euros',
    pound: 'pounds sterling',
    franc: 'swiss francs',
    cfa: 'cfa francs',
    yen: 'yen',
    dirham: 'dirham, dirhams',
    dinar: 'dinar, dinars',
  },
  of: 'of',
  percent: 'percent|per cent',
  powers: { 3: 'thousand', 6: 'million millions mn', 9: 'billion billions bn', 12: 'trillion trillions' },
};
