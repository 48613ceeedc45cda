/**
 * Spaces French text as its typographers do. White space alone changes, and applying it twice is as good as once.
 *
 * A narrow no-break space stands before `; ! ?` and a no-break space before `:` and inside « » (Imprimerie nationale,
 * Lexique des règles typographiques); in Canada nothing stands before `; ! ?` (OQLF, Bureau de la traduction). A space is put in
 * where the writer left it out before `; ! ?` and inside « », not before `:`, which also stands in times, ratios and
 * names. In Switzerland a narrow no-break space stands in all these places where the writer left a space (Guide du
 * typographe romand), and none is put in, as the federal chancellery writes none. `M.` keeps to the name, a day to its month.
 *
 * @param text one run of text; what precedes or follows it may be an inline element
 */
export function typesetFrench(text: string, region: string | null): string {
  const canadian = region === 'CA';
  const spaced = region === 'CH' ? narrowSpaces(text) : spaceHighMarks(spaceColons(spaceGuillemets(text)), canadian);
  return bindNames(spaced);
}

const noBreak = '\u00a0';
const narrow = '\u202f';

/** The marks `; ! ?` at the end of a word, with the white space before them. */
const highMarks = /(?<!\s)(?<space>\s*)(?<![;!?])(?<marks>[;!?]+)(?=$|[\s»)\]}”"’'…])/gu;

function spaceHighMarks(text: string, canadian: boolean): string {
  return text.replace(highMarks, (match, space: string, marks: string, offset: number) => {
    if (isEmoticon(text, offset + space.length)) return match;
    const word = wordBefore(text, offset);
    if (space === '') return !canadian && takesSpaceAfter(word) ? narrow + marks : match;
    if (/[«([{]$/.test(word)) return match;
    if (!canadian) return narrow + marks;
    return word === '' || endsWord(word) ? (isVerbatim(word) ? noBreak : '') + marks : noBreak + marks;
  });
}

/** Swiss: each space before a mark, and inside « », as it was written. */
function narrowSpaces(text: string): string {
  return text
    .replace(/«\s+/gu, `«${narrow}`)
    .replace(/(?<!\s)\s+»/gu, `${narrow}»`)
    .replace(/(?<!\s)\s+(?=(?:[;!?]+|:(?!:))(?:$|[\s»)\]}”"’'…]))/gu, (space, offset: number) =>
      isEmoticon(text, offset + space.length) || isShortcode(text, offset + space.length) ? space : narrow,
    );
}

function spaceColons(text: string): string {
  return text.replace(/(?<!\s)\s+:(?!:)/gu, (match, offset: number) => {
    const colon = offset + match.length - 1;
    return isEmoticon(text, colon) || isShortcode(text, colon) ? match : `${noBreak}:`;
  });
}

function spaceGuillemets(text: string): string {
  return text.replace(/«\s*/gu, `«${noBreak}`).replace(/(?<!\s)\s*»/gu, `${noBreak}»`);
}

function bindNames(text: string): string {
  return text.replace(titleAndName, noBreak).replace(dayAndMonth, noBreak);
}

// Below, the letters of French are enough, and far faster to compile than `\p{L}`.

const titleAndName = /(?<=(?<![A-Za-zÀ-ÿŒœ\d.'’-])(?:MM?\.|M(?:me|lle)s?|Mgr|Me|Dre?|Pre?))\s+(?=[A-ZÀ-ÖØ-ÞŒ])/g;

const months = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';

const dayAndMonth = new RegExp(`(?<=(?<!\\d)(?:\\d{1,2}|1er))\\s+(?=(?:${months})(?![a-zà-ÿ]))`, 'g');

/** The word that ends where `end` is; what is longer than any word counts as far as it is looked at. */
function wordBefore(text: string, end: number): string {
  return /\S*$/u.exec(text.slice(Math.max(0, end - 200), end))?.[0] ?? '';
}

function takesSpaceAfter(word: string): boolean {
  return endsWord(word) && !isVerbatim(word);
}

/** A letter, digit, closing mark or sign; a straight quote closes where something stands before it. */
function endsWord(word: string): boolean {
  return /[\p{L}\p{M}\p{N}%‰€$£°)\]}»”’….]$|\S["']$/u.test(word);
}

/** An address, a path or the like, in which a mark may be a part of it. */
function isVerbatim(word: string): boolean {
  return /:\/\/|^\W*(?:www\.|mailto:|\.{0,2}\/|~\/|[a-z]:\\)|\S@\S|\/\S*\.\p{L}\w{0,4}$|^::/iu.test(word);
}

/** `:-)`, `;)` and the like, on their own. */
function isEmoticon(text: string, mark: number): boolean {
  return /^[:;][-']?[)(DPpOo|/*](?=$|[\s;!?])/u.test(text.slice(mark, mark + 4));
}

/** `:tada:` */
function isShortcode(text: string, colon: number): boolean {
  return /^:[a-z0-9_+-]+:(?!\S)/u.test(text.slice(colon, colon + 60));
}
