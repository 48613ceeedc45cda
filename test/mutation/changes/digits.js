const latin = '0123456789';
const arabic = '٠١٢٣٤٥٦٧٨٩';

export const anyDigit = `[0-9${arabic}]`;

export function toLatin(text) {
  return text.replace(new RegExp(`[${arabic}]`, 'g'), (digit) => latin[arabic.indexOf(digit)]);
}

/** A number written in the digits of another text. */
export function writeLike(example, number) {
  const digits = [...example].some((sign) => arabic.includes(sign)) ? arabic : latin;
  return String(number).replace(/\d/g, (digit) => digits[Number(digit)]);
}

/**
 * Another digit in place of one; never a zero in front.
 *
 * @param {string} text a number
 * @param {import('../../random.js').Random} random
 */
export function changeDigit(text, random) {
  const places = [...text].flatMap((sign, place) => (latin.includes(sign) || arabic.includes(sign) ? [place] : []));
  const place = random.pick(places);
  const digits = arabic.includes(text[place]) ? arabic : latin;
  const old = digits.indexOf(text[place]);
  const isFirst = place === places[0] && places.length > 1;
  const others = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter((digit) => digit !== old && !(isFirst && digit === 0));
  return text.slice(0, place) + digits[random.pick(others)] + text.slice(place + 1);
}
