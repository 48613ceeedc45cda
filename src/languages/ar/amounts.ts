import type { AmountWords } from '../amount-words.js';

export const amounts: AmountWords = {
  money: {
    dollar: 'دولار, دولارات, دولارا, دولاراً',
    euro: 'يورو',
    cfa: 'فرنك, فرنكا',
    dirham: 'درهم, درهما',
    dinar: 'دينار, دينارا',
  },
  of: 'من',
  percent: 'في المئة|في المائة|بالمئة|بالمائة|بالمية',
  powers: { 3: 'ألف الف آلاف ألفا ألفاً', 6: 'مليون ملايين مليونا مليوناً', 9: 'مليار مليارات مليارا' },
};
