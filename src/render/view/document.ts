import type { RenderContext } from '../context.js';
import { languageOf } from '../context.js';
import { Html } from '../html.js';
import { isSame, plainForm } from '../localized.js';
import { firstPageCss, pageCss, turnedPageCss } from '../page-css.js';
import type { Template } from '../template.js';
import { type EditionView, viewEdition } from './edition.js';
import { viewWatermark } from './title-block.js';

/** What `document.hbs` sees. */
export interface DocumentView {
  readonly lang: string;
  readonly dir: string;
  /** The title in every language, as plain text. */
  readonly title: string;
  /** Where the rules of the fonts go, once the text is known. */
  readonly fonts: Html;
  /** Paper, running titles, page numbers. */
  readonly pageCss: Html;
  readonly style: Html;
  readonly watermark: readonly { readonly lang: string; readonly dir: string; readonly text: string }[];
  /** One; in `sequential` one for each language. */
  readonly editions: readonly EditionView[];
}

/** @param contexts one for each edition */
export function viewDocument(
  contexts: readonly RenderContext[],
  options: {
    readonly languages: readonly string[];
    readonly paper: 'a4' | 'letter';
    readonly template: Template;
    readonly style?: string | null;
  },
): DocumentView {
  const [first] = contexts as [RenderContext];
  const lang = options.languages[0] as string;
  const pages = contexts.map(({ edition }) => (contexts.length > 1 ? `pages-${edition.prefix}edition` : null));
  const titles = options.languages.map((language) => plainForm(first.meeting.title, language, first).words);
  const style = [options.template.style, options.style ?? ''].join('\n').trimEnd();
  const size = `@page{size:${options.paper === 'letter' ? 'letter' : 'A4'}}`;
  const css = [
    size,
    ...contexts.map((context, index) => pageCss(pages[index] ?? null, context)),
    ...pages.map((page) => turnedPageCss(page, options.paper)),
    firstPageCss(pages[0] ?? null),
  ];
  return {
    ...languageOf(lang, first),
    title: titles.filter((title, index) => titles.findIndex((other) => isSame(other, title)) === index).join(' – '),
    fonts: new Html('<!--fonts-->'),
    pageCss: new Html(css.join('\n')),
    style: new Html(style.replace(/<(?=[/!])/g, '\\3c ')),
    watermark: viewWatermark(options.languages, first),
    editions: contexts.map((context, index) => viewEdition(pages[index] ?? null, context)),
  };
}
