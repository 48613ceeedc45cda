/** Months and week days, from the first on, by the language of a tag. */
const months = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  en: 'January February March April May June July August September October November December',
  ar: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
};

const weekdays = {
  fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
  ar: 'الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد',
};

export const monthsOf = (language) => wordsOf(months, language);
export const weekdaysOf = (language) => wordsOf(weekdays, language);

function wordsOf(words, language) {
  return (words[language.slice(0, 2)] ?? '').split(' ').filter((word) => word !== '');
}

/** Where one of some words stands in a text, with its number in their list. */
export function findWords(text, words) {
  return words.flatMap((word, index) => {
    const found = text.matchAll(new RegExp(`(?<![\\p{L}\\p{M}])${word}(?![\\p{L}\\p{M}])`, 'gu'));
    return [...found].map((match) => ({ index, word, start: match.index, end: match.index + word.length }));
  });
}
