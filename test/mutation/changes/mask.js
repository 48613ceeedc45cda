const code = /(`+)[^`]+\1/g;
const address = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const link = /\b(?:https?:\/\/|www\.)[^\s<>)\]`]+|\]\([^)\s]*\)/g;
const footnote = /\[\^[^\]]+\]:?/g;
const comment = /<!--[\s\S]*?-->/g;

/** The text with what is no prose made unreadable: code, addresses, links, notes. Offsets stay. */
export function maskAddresses(text) {
  return [code, comment, link, address, footnote].reduce(mask, text);
}

/** The text without code; offsets stay. */
export function maskCode(text) {
  return [code, comment].reduce(mask, text);
}

/** The text without some of its ranges; offsets stay. */
export function maskRanges(text, ranges) {
  return ranges.reduce(
    (kept, { start, end }) => kept.slice(0, start) + hide(kept.slice(start, end)) + kept.slice(end),
    text,
  );
}

function mask(text, pattern) {
  return text.replace(pattern, hide);
}

/** A word, so that what stands beside it is not taken for a number of its own. */
function hide(found) {
  return 'x'.repeat(found.length);
}
