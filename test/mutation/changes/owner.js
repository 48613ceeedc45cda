const separators = /\s*(?:[,;،؛]|<br>)\s*/g;

/**
 * Another owner of the document in place of one, in one language.
 *
 * @param {import('../find-pairs.js').Pair} pair an owner's cell
 * @param {readonly (readonly string[])[]} owners those of the document, a list for each side
 * @returns {{ side: number, edit: { start: number, end: number, text: string } }[]}
 */
export function changeOwner({ sides }, texts, owners, random) {
  return [0, 1].flatMap((side) => {
    const { file, start, end } = sides[side];
    const written = texts[file].slice(start, end);
    const parts = splitOwners(written);
    return parts.flatMap((part) => {
      const others = owners[side].filter((owner) => !parts.some(({ text }) => text === owner));
      if (others.length === 0) return [];
      return [{ side, edit: { start: start + part.start, end: start + part.end, text: random.pick(others) } }];
    });
  });
}

/** The owners of all cells, a list for each side. */
export function collectOwners(pairs, texts) {
  const cells = pairs.filter(({ kind }) => kind === 'owner');
  return [0, 1].map((side) => [
    ...new Set(
      cells.flatMap(({ sides }) => {
        const { file, start, end } = sides[side];
        return splitOwners(texts[file].slice(start, end)).map(({ text }) => text);
      }),
    ),
  ]);
}

function splitOwners(text) {
  const ends = [...text.matchAll(separators)];
  const starts = [0, ...ends.map(({ index, 0: sign }) => index + sign.length)];
  return starts
    .map((start, index) => ({ start, end: ends[index]?.index ?? text.length }))
    .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))
    .filter(({ text: owner }) => owner !== '');
}
