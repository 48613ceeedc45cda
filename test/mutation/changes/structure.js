import { maskCode } from './mask.js';

/**
 * Changes to whole pieces. `side` is the language that is changed; the edit is of its file.
 *
 * @typedef {import('../find-pairs.js').Pair} Pair
 * @typedef {{ side: number, edit: { start: number, end: number, text: string }, scope: Pair['scope'] }} StructureChange
 * @type {Record<string, (pair: Pair, texts: readonly string[]) => StructureChange[]>}
 */
export const structureChanges = {
  'dropped item'(pair, texts) {
    if (pair.kind === 'item') return bothSides((side) => ({ edit: dropLines(pair, side, texts), scope: pair.scope }));
    if (pair.kind !== 'list item' || !isSentence(pair, texts)) return [];
    return bothSides((side) => ({ edit: dropSide(pair, side, texts), scope: pair.scope }));
  },

  'removed paragraph'(pair, texts) {
    if (pair.kind === 'block') return bothSides((side) => ({ edit: dropLines(pair, side, texts), scope: pair.scope }));
    if (pair.kind !== 'paragraph' || !pair.parted || !isSentence(pair, texts)) return [];
    return bothSides((side) => ({ edit: dropSide(pair, side, texts), scope: pair.scope }));
  },

  untranslated(pair, texts) {
    if (pair.kind !== 'paragraph' && pair.kind !== 'list item') return [];
    if (!isSentence(pair, texts)) return [];
    const written = pair.sides.map(({ file, start, end }) => texts[file].slice(start, end));
    return bothSides((side) => ({
      edit: { ...rangeOf(pair.sides[side]), text: indentLike(written[1 - side], pair.sides[side], texts) },
      scope: pair.sides,
    }));
  },
};

function bothSides(change) {
  return [0, 1].map((side) => ({ side, ...change(side) }));
}

/** Five words or more in each language, names and code aside: less may be a name or a label. */
function isSentence({ sides }, texts) {
  const [left, right] = sides.map(({ file, start, end }) => texts[file].slice(start, end));
  if (left === right) return false;
  return [left, right].every((text) => (maskCode(text).match(/[\p{L}\p{M}]{2,}/gu) ?? []).length >= 5);
}

/** Takes out the lines that a piece stands on; where there are empty ones on both sides, those after it too. */
function dropLines({ sides }, side, texts) {
  const { file, start, end } = sides[side];
  const text = texts[file];
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const [rest] = /^[^\n]*\n?/.exec(text.slice(end));
  const isAfterEmpty = from === 0 || /\n[ \t]*\n$/.test(text.slice(0, from));
  const [empty] = (isAfterEmpty ? /^(?:[ \t]*\n)*/ : /^/).exec(text.slice(end + rest.length));
  return { start: from, end: end + rest.length + empty.length, text: '' };
}

/** Takes out one side of ` // `, with the separator. */
function dropSide({ sides: [left, right] }, side) {
  return side === 0 ? { start: left.start, end: right.start, text: '' } : { start: left.end, end: right.end, text: '' };
}

/** Lines of a paragraph keep their place in a list or a quote. */
function indentLike(text, { file, start }, texts) {
  const line = texts[file].slice(texts[file].lastIndexOf('\n', start - 1) + 1, start);
  const indent = line.replace(/[^\s>]/g, ' ');
  return text.replace(/\n[\s>]*/g, `\n${indent}`);
}

function rangeOf({ start, end }) {
  return { start, end };
}
