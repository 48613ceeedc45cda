/** @type {Record<Language, string[]>} */
const months = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
  ar: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
};

/** @type {Record<Language, string[]>} */
const weekdays = {
  fr: 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' '),
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
  ar: 'الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت'.split(' '),
};

/** @typedef {'fr' | 'en' | 'ar'} Language */
/** @typedef {{ hour: number, minute: number }} Clock */

/** `1 234`, `1,234`, `١٬٢٣٤`. */
export function writeNumber(/** @type {number} */ number, /** @type {Language} */ language) {
  const grouped = String(number).replace(/\B(?=(?:\d{3})+$)/g, { fr: '\u00a0', en: ',', ar: '٬' }[language]);
  return inDigits(grouped, language);
}

/**
 * @param {number} tenths of a percent
 * @param {Language} language
 */
export function writePercent(tenths, language) {
  const written = `${Math.floor(tenths / 10)}.${tenths % 10}`;
  if (language === 'en') return `${written}%`;
  if (language === 'fr') return `${written.replace('.', ',')}\u00a0%`;
  return `${inDigits(written.replace('.', '٫'), language)}٪`;
}

export function writeMoney(/** @type {number} */ amount, /** @type {Language} */ language) {
  return language === 'fr' ? `${writeNumber(amount, language)}\u00a0€` : `€${writeNumber(amount, language)}`;
}

/** `1er juin 2023`, `1 June 2023`, `١ يونيو ٢٠٢٣`. */
export function writeDate(/** @type {Date} */ date, /** @type {Language} */ language) {
  const day = date.getUTCDate();
  const written = language === 'fr' && day === 1 ? '1er' : inDigits(day, language);
  return `${written} ${months[language][date.getUTCMonth()]} ${inDigits(date.getUTCFullYear(), language)}`;
}

export function writeWeekdayDate(/** @type {Date} */ date, /** @type {Language} */ language) {
  return `${weekdays[language][date.getUTCDay()]} ${writeDate(date, language)}`;
}

/** `9 h 30`, `9:30 a.m.`, `٩:٣٠`. */
export function writeTime(/** @type {Clock} */ { hour, minute }, /** @type {Language} */ language) {
  const minutes = String(minute).padStart(2, '0');
  if (language === 'fr') return minute === 0 ? `${hour} h` : `${hour} h ${minutes}`;
  if (language === 'ar') return inDigits(`${hour}:${minutes}`, language);
  const half = hour < 12 ? 'a.m.' : 'p.m.';
  return `${hour > 12 ? hour - 12 : hour}${minute === 0 ? '' : `:${minutes}`} ${half}`;
}

export function inDigits(/** @type {string | number} */ text, /** @type {Language} */ language) {
  return language === 'ar' ? String(text).replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'.charAt(Number(digit))) : String(text);
}
