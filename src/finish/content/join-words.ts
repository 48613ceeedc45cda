import type { PageFonts } from './repair-to-unicode.js';

/** The name, among the properties of a page, of what says that a hyphen only breaks a word (`hyphenProperties`). */
export const hyphenName = 'Hyphen';

/** A soft hyphen, as tagged PDF wants it for a word broken at the end of a line (ISO 32000-1, 14.8.2.2.3). */
export const hyphenProperties = { ActualText: '\u00ad' } as const;

export interface JoinedWords {
  readonly content: string;
  /** Whether words are broken: the page needs `hyphenProperties`. */
  readonly broken: boolean;
}

/**
 * Takes out of a page the soft hyphens (U+00AD) that Chromium draws as blank glyphs, inside words too: readers would
 * have them in the text. What it draws where a word is broken is marked as a hyphen that only breaks.
 *
 * The mark goes by name (`/Span /Hyphen BDC`), not written out: poppler and pdf.js do not follow it, and join
 * `com-` and `mission` as they do everywhere, but only for a hyphen-minus; those that follow it know U+00AD.
 *
 * @param content as Chromium writes it, an operation a line
 */
export function joinWords(content: string, fonts: PageFonts): JoinedWords {
  if (!content.includes('00AD')) return { content, broken: false };
  let broken = false;
  const joined = content.replace(softHyphen, (_, step = '', stay = '', breaks = '', font = '', code = '') => {
    if (breaks === '') return stay === '' && step !== '' ? `${step.trimEnd()}\n` : step;
    if (!/^[-\u2010]$/.test(fonts.get(font)?.get(Number.parseInt(code, 16)) ?? '')) return breaks;
    broken = true;
    const shown = `<${code}> Tj\n`;
    return `${breaks.slice(0, -shown.length)}/Span /${hyphenName} BDC\n${shown}EMC\n`;
  });
  return { content: joined.replace(replacement, dropSoftHyphens), broken };
}

/**
 * A soft hyphen, the step to it before and one of no length after it; where it ends a line, all up to the hyphen in a
 * text object of its own (there may be an underline between).
 */
const softHyphen =
  /\/Span<<\/ActualText <FEFF00AD> >> BDC\n(\S+ \S+ Td )?<[\dA-F]+> Tj\nEMC\n(?:(0 0 Td )|(ET\n(?:(?!BT\n)[^\n]*\n){0,20}?BT\n\/(\S+) \S+ Tf\n[^\n]* Tm\n<([\dA-F]{4})> Tj\n)(?=ET\n))?/g;

const replacement = /\/ActualText <FEFF([\dA-F]+)>/g;

/** Of a text that stands for several glyphs: four digits a letter. */
function dropSoftHyphens(whole: string, text: string): string {
  if (!text.includes('00AD')) return whole;
  return `/ActualText <FEFF${text.replace(/[\dA-F]{4}/g, (letter) => (letter === '00AD' ? '' : letter))}>`;
}
