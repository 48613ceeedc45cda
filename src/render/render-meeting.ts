import type { FontLibrary } from '../fonts/font-library.js';
import { loadHyphenation } from '../locale/hyphenation.js';
import { getLocale, type Locale } from '../locale/locale.js';
import type { LanguageTag, PrintableMeeting } from '../model/meeting.js';
import type { Images } from '../model/repository.js';
import { applyEdits } from '../style/edit.js';
import type { Edition, RenderContext } from './context.js';
import { planEditions } from './editions.js';
import { NoteNumbers } from './note-numbers.js';
import { properNames } from './proper-names.js';
import { type PageOutline, readPage } from './read-page.js';
import { setDrawings } from './set-drawings.js';
import { fillTemplate, type Template } from './template.js';
import { viewDocument } from './view/document.js';

export interface RenderOptions {
  readonly layout: 'parallel' | 'stacked' | 'sequential';
  /** Chosen and ordered; one: a document of one language. */
  readonly languages: readonly LanguageTag[];
  readonly paper: 'a4' | 'letter';
  /** By path as written. */
  readonly images: Images;
  readonly fonts: FontLibrary;
  /** Its texts: `document.hbs`, `partials/*.hbs` by name, `style.css`. */
  readonly template: Template;
  /** As the user gave it, for messages. */
  readonly templateName?: string | null;
  /** Rules that follow those of the template. */
  readonly style?: string | null;
  /** Own wording of labels, by language. */
  readonly labels: Readonly<Record<LanguageTag, Readonly<Record<string, string>>>>;
}

/** The page of a meeting, and what it holds, so that nobody has to read it again. */
export interface RenderedPage {
  /** One self-contained document, ready to print. */
  readonly html: string;
  readonly outline: PageOutline;
}

export async function renderMeeting(meeting: PrintableMeeting, options: RenderOptions): Promise<RenderedPage> {
  const locale = localeFinder(options);
  const images = await setDrawings(options.images, options.fonts);
  const hyphenation = await loadHyphenation(meeting.languages, properNames(meeting));
  const contexts = planEditions(options.layout, options.languages).map(
    (edition: Edition): RenderContext => ({
      meeting,
      edition,
      images,
      notes: new NoteNumbers(),
      running: false,
      hyphenation,
      locale,
    }),
  );
  const view = viewDocument(contexts, options);
  const filled = fillTemplate(options.template, view, options.templateName);
  const { outline, fonts, edits } = readPage(filled);
  const { text, languages, italic } = fonts;
  const mono = fonts.mono || /minutes.mono/i.test(options.style ?? '');
  const css = await options.fonts.cssFor(text, { mono, languages, italic });
  return { html: applyEdits(filled, edits).replace(view.fonts.text, () => css), outline };
}

/** Makes each locale once. */
function localeFinder({ labels }: RenderOptions): (tag: LanguageTag) => Locale {
  const locales = new Map<LanguageTag, Locale>();
  return (tag) => {
    const known = locales.get(tag);
    if (known) return known;
    const locale = getLocale(tag, labels[tag]);
    locales.set(tag, locale);
    return locale;
  };
}
