/** A set of characters, as `unicode-range` of CSS lists them: `U+20-7E,U+A0`. */
export interface CodePointSet {
  has(point: number): boolean;
}

export function parseUnicodeRange(list: string): CodePointSet {
  const ranges = list === '' ? [] : list.split(',').map(parseRange);
  return {
    has(point) {
      let low = 0;
      let high = ranges.length - 1;
      while (low <= high) {
        const middle = (low + high) >> 1;
        const [first, last] = ranges[middle] as Range;
        if (point < first) high = middle - 1;
        else if (point > last) low = middle + 1;
        else return true;
      }
      return false;
    },
  };
}

type Range = readonly [first: number, last: number];

function parseRange(text: string): Range {
  const [first = '', last = first] = text.slice('U+'.length).split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}
