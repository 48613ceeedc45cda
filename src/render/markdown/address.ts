import { attributes, escapeHtml } from '../html.js';

/** An address written out, which may break after its separators; live where `href` is given. */
export function addressToHtml(text: string, href?: string): string {
  const name = href === undefined ? 'span' : 'a';
  return `<${name}${attributes({ class: 'url', href, dir: 'ltr' })}>${breakable(text)}</${name}>`;
}

/**
 * Escapes text and lets it break after the separators of addresses, paths and identifiers, never before the last two letters;
 * between any two letters where there is nothing else for long.
 */
export function breakable(text: string): string {
  if (text.length < 16) return escapeHtml(text);
  return text
    .split(/(?<=[\p{L}\p{N}][/._&?=+,;:@%~#-]+)(?=[\p{L}\p{N}]{3})|(?<=:\/\/)/u)
    .map((piece) =>
      piece.length > longestPiece ? `<span class="long-word">${escapeHtml(piece)}</span>` : escapeHtml(piece),
    )
    .join('<wbr>');
}

/** Escapes text, and lets break what is as long as a narrow column is wide. */
export function breakLongWords(text: string): string {
  if (!longWord.test(text)) return escapeHtml(text);
  return text
    .split(longWord)
    .map((piece, index) => (index % 2 === 0 ? escapeHtml(piece) : breakable(piece)))
    .join('');
}

/** So many characters without white space or a soft hyphen. */
const longWord = /([^\s\u00ad]{31,})/u;

/** Characters without a separator, beyond which they break anywhere. */
const longestPiece = 24;
