import { Parser } from 'htmlparser2';
import type { LanguageTag } from '../model/meeting.js';
import type { Edit } from '../style/edit.js';

/** What a page says that its print does not: which words belong together. */
export interface PageOutline {
  /** In the order of the page; each with its forms, one a language. */
  readonly headings: readonly string[];
  readonly links: readonly PageLink[];
}

export interface PageLink {
  /** As written: `https://…`, `mailto:…`, `#item-2`. */
  readonly address: string;
  readonly text: string;
}

/** What is told of a page by reading it: its template decides what it holds, and in which order. */
export interface PageReading {
  readonly outline: PageOutline;
  readonly fonts: FontNeeds;
  /**
   * Changes by which Chromium tags in the PDF what it would leave out: an identifier for what has a language and no
   * identifier, and content for table cells that have none, which their rows would then lack.
   */
  readonly edits: readonly Edit[];
}

/** What the fonts of a page are chosen by. */
interface FontNeeds {
  /** All that may be drawn, and more: the values of attributes, the rules of style sheets. */
  readonly text: string;
  readonly languages: readonly LanguageTag[];
  /** Whether it holds code. */
  readonly mono: boolean;
  readonly italic: boolean;
}

/** Reads a page, its fonts not yet in it. */
export function readPage(html: string): PageReading {
  const headings: string[] = [];
  const links: PageLink[] = [];
  const edits: Edit[] = [];
  const names = new Set<string>();
  const languages = new Set<LanguageTag>();
  let text = '';
  let heading: string | null = null;
  let link: { address: string; text: string } | null = null;
  /** Where the content of a cell begins that has none so far. */
  let emptyCell: number | null = null;
  let languageAt = 0;
  let identified = 0;

  const parser = new Parser({
    onattribute(name, value) {
      if (name === 'lang') languageAt = parser.startIndex;
      if (!value.startsWith('data:')) text += `\n${value}\n`;
    },
    onopentag(name, { href, lang, id }) {
      names.add(name);
      emptyCell = cells.has(name) ? parser.endIndex + 1 : null;
      if (headingNames.has(name)) heading = '';
      if (name === 'a' && href !== undefined) link = { address: href, text: '' };
      if (lang === undefined) return;
      languages.add(lang);
      if (id !== undefined || name === 'html') return;
      identified += 1;
      edits.push({ start: languageAt, end: languageAt, text: `id="lang-${identified}" ` });
    },
    ontext(piece) {
      text += piece;
      if (/[^\t\n\f\r ]/.test(piece)) emptyCell = null;
      if (heading !== null) heading += piece;
      if (link !== null) link.text += piece;
    },
    onclosetag(name) {
      if (emptyCell !== null && cells.has(name))
        edits.push({ start: emptyCell, end: parser.startIndex, text: '\u00a0' });
      emptyCell = null;
      if (heading !== null && headingNames.has(name)) {
        headings.push(foldSpaces(heading));
        heading = null;
      }
      if (link !== null && name === 'a') {
        links.push({ address: link.address, text: foldSpaces(link.text) });
        link = null;
      }
    },
  });
  parser.end(html);
  const has = (...elements: readonly string[]) => elements.some((name) => names.has(name));
  return {
    outline: { headings, links },
    fonts: {
      text,
      languages: [...languages],
      mono: has('code', 'pre', 'kbd', 'samp'),
      italic: has('em', 'i', 'cite', 'dfn') || /font-style:\s*italic/.test(text),
    },
    edits,
  };
}

const headingNames: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const cells: ReadonlySet<string> = new Set(['td', 'th']);

function foldSpaces(text: string): string {
  return text
    .replace(/[\u00ad\u2060]/g, '')
    .replace(/[\t\n\f\r ]+/g, ' ')
    .trim();
}
