/**
 * Reads a list of characters, such as `20-7e a0`.
 *
 * @param {string} list
 * @returns {Set<number>} code points
 */
export function parseCharacters(list) {
  const points = new Set();
  for (const range of list.split(' ').filter(Boolean)) {
    const [first = '', last = first] = range.split('-');
    for (let point = Number.parseInt(first, 16); point <= Number.parseInt(last, 16); point += 1) points.add(point);
  }
  return points;
}

/**
 * Writes a list of characters as CSS has it in `unicode-range`, such as `U+20-7E,U+A0`.
 *
 * @param {Iterable<number>} points
 */
export function formatUnicodeRange(points) {
  /** @type {[number, number][]} */
  const ranges = [];
  for (const point of [...points].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && last[1] === point - 1) last[1] = point;
    else ranges.push([point, point]);
  }
  return ranges.map(([first, last]) => `U+${hex(first)}${first === last ? '' : `-${hex(last)}`}`).join(',');
}

function hex(/** @type {number} */ point) {
  return point.toString(16).toUpperCase();
}
