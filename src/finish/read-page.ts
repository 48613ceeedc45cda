import { Parser } from 'htmlparser2';

/** What the page says that its print does not: which words belong together. */
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

/** Reads the headings and links of a page. */
export function readPage(html: string): PageOutline {
  const headings: string[] = [];
  const links: PageLink[] = [];
  let heading: string | null = null;
  let link: { address: string; text: string } | null = null;
  const parser = new Parser({
    onopentag(name, { href }) {
      if (/^h[1-6]$/.test(name)) heading = '';
      if (name === 'a' && href !== undefined) link = { address: href, text: '' };
    },
    ontext(text) {
      if (heading !== null) heading += text;
      if (link !== null) link.text += text;
    },
    onclosetag(name) {
      if (heading !== null && /^h[1-6]$/.test(name)) {
        headings.push(foldSpaces(heading));
        heading = null;
      }
      if (link !== null && name === 'a') {
        links.push({ address: link.address, text: foldSpaces(link.text) });
        link = null;
      }
    },
  });
  // Styles hold the fonts, and weigh more than all the rest.
  parser.end(html.replace(/<style>[\s\S]*?(?:<\/style>|$)/g, ''));
  return { headings, links };
}

function foldSpaces(text: string): string {
  return text
    .replace(/[\u00ad\u2060]/g, '')
    .replace(/[\t\n\f\r ]+/g, ' ')
    .trim();
}
