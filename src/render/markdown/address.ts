import { element, escapeHtml } from '../html.js';

/** An address written out, which may break after its separators; live where `href` is given. */
export function addressToHtml(text: string, href?: string): string {
  return element(href === undefined ? 'span' : 'a', { class: 'url', href, dir: 'ltr' }, breakable(text));
}

/**
 * Escapes text and lets it break after the separators of addresses, paths and identifiers, never before the last two letters;
 * between any two letters where there is nothing else for long.
 */
export function breakable(text: string): string {
  if (text.length < 16) return escapeHtml(text);
  return text
    .split(/(?=[\p{L}\p{N}]{3})(?<=[\p{L}\p{N}][/\\._&?=+,;:@%~#-]+)|(?<=:\/\/)/u)
    .map((piece) =>
      piece.length > longest ? element('span', { class: 'long-word' }, escapeHtml(piece)) : escapeHtml(piece),
    )
    .join('<wbr>');
}

/**
 * Escapes text, and lets break what is as long as a narrow column is wide: words that no-break spaces join (pasted ones do)
 * between each other, long words as addresses.
 */
export function breakLongWords(text: string): string {
  if (!longRun.test(text)) return escapeHtml(text);
  return text
    .split(longRun)
    .map((piece, index) => (index % 2 === 0 ? escapeHtml(piece) : breakRun(piece)))
    .join('');
}

function breakRun(run: string): string {
  const words = run.split(betweenWords);
  return words.map((word) => (word.length > longest ? breakable(word) : escapeHtml(word))).join('<wbr>');
}

/** The most characters that stand without a place to break: a space, a soft hyphen, a separator of an address. */
const longest = 24;
const longRun = new RegExp(String.raw`([^ \t\r\n\u00ad\u200b]{${longest + 1},})`, 'u');

/** After a no-break space between words; not before punctuation, nor between figures. */
const betweenWords = /(?=\p{L})(?<=[\p{L}\p{M}][,;.)]?[\u00a0\u202f\u2007\u2060]+)/u;
