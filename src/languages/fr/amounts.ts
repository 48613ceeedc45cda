import type { AmountWords } from '../amount-words.js';

export const amounts: AmountWords = {
  money: {
    dollar: 'dollar, dollars',
    euro: 'euro, euros',
    pound: 'livres sterling',
    franc: 'francs suisses',
    cfa: 'francs cfa, franc cfa',
    yen: 'yen, yens',
    dirham: 'dirham, dirhams',
    dinar: 'dinar, dinars',
  },
  of: "de d' d’",
  percent: 'pour cent|pour-cent|p\\. ?100|p\\. ?cent|pourcents?',
  powers: { 3: 'mille', 6: 'million millions', 9: 'milliard milliards md mds', 12: 'billion billions' },
};
