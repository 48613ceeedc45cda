import type { LanguageTag } from '../model/meeting.js';
import { baseLanguage, type RenderContext } from './context.js';
import { cutText, measureText } from './cut-text.js';
import { counterStyleOf } from './digits.js';
import { isSame, plainForm } from './localized.js';
import { keepTokens } from './markdown/typeset.js';

/** Width of the text in the units of `cutText`, at the size of running heads (7.5 pt, A4 less its margins). */
const lineWidth = 118;
/** One of those units. */
const letterMillimetres = 170 / lineWidth;
/** Lines that a classification may take between the page numbers. */
const classificationLines = 2;

/**
 * The `@page` rules of an edition: running title and page number in each language, classification.
 * How they look is the style sheet's.
 *
 * @param name of the named pages; null for those without a name
 */
export function pageCss(name: string | null, context: RenderContext): string {
  const boxes = { ...titleBoxes(context), ...numberBoxes(context), ...classificationBox(context) };
  const rules = Object.entries(boxes).map(([box, { content, rtl, maxWidth }]) => {
    const direction = rtl ? ';direction:rtl' : '';
    const width = maxWidth === undefined ? '' : `;max-width:${Math.floor(maxWidth * letterMillimetres)}mm`;
    return `@${box}{content:${content}${direction}${width}}`;
  });
  const css = `{${rules.join('')}}`;
  // Not one rule for both names: Chromium then prints none of its boxes.
  return name === null ? `@page${css}` : `@page ${name}${css}@page ${turnedPage(name)}${css}`;
}

/** The pages for a table that is too wide for upright ones. */
export function turnedPageCss(name: string | null, paper: 'a4' | 'letter'): string {
  return `@page ${turnedPage(name)}{size:${paper === 'letter' ? 'letter' : 'A4'} landscape}`;
}

function turnedPage(name: string | null): string {
  return name === null ? 'turned' : `${name}-turned`;
}

/** The document's first page bears the title itself. */
export function firstPageCss(name: string | null): string {
  const boxes = ['left', 'center', 'right'].map((side) => `@top-${side}{content:none}`);
  return `@page ${name ?? ''}:first{${boxes.join('')}}`;
}

interface MarginBox {
  /** A value of the property `content`. */
  readonly content: string;
  readonly rtl: boolean;
  /** In the units of `cutText`; without it the browser lets a long word take the place of the boxes beside it. */
  readonly maxWidth?: number;
}

/** Titles: left-to-right ones from the left corner on, right-to-left ones in the right corner. */
function titleBoxes(context: RenderContext): Record<string, MarginBox> {
  const titles = new Map<string, LanguageTag>();
  for (const lang of context.edition.languages) {
    const form = plainForm(context.meeting.title, lang, context);
    if (![...titles.keys()].some((words) => isSame(words, form.words))) titles.set(form.words, form.lang);
  }
  const width = lineWidth / titles.size - (titles.size > 1 ? 4 : 0);
  const entries = [...titles].map(([words, lang]) => ({
    lang,
    content: cssString(isolate(keepTokens(cutText(words, width), context.locale(lang)))),
  }));
  return place('top', entries, context);
}

/** “Page 2 / 5”: once where the languages say the same, else each below its own title. */
function numberBoxes(context: RenderContext): Record<string, MarginBox> {
  const contents = new Map<string, LanguageTag>();
  for (const lang of context.edition.languages) {
    const content = numberContent(lang, context);
    if (!contents.has(content)) contents.set(content, lang);
  }
  const entries = [...contents].map(([content, lang]) => ({ lang, content }));
  if (entries.length > 1) return place('bottom', entries, context);
  const box = isRtl(baseLanguage(context), context) ? 'bottom-left' : 'bottom-right';
  return { [box]: { content: entries[0]?.content ?? 'none', rtl: isRtl(baseLanguage(context), context) } };
}

function numberContent(lang: LanguageTag, context: RenderContext): string {
  const name = counterStyleOf(context.locale(lang));
  const style = name === null ? '' : `,${name}`;
  const counters: Record<string, string> = { '{page}': `counter(page${style})`, '{pages}': `counter(pages${style})` };
  const pieces = context
    .locale(lang)
    .label('page-of')
    .split(/(\{pages?\})/);
  return pieces
    .filter(Boolean)
    .map((piece) => counters[piece] ?? cssString(piece))
    .join(' ');
}

function classificationBox(context: RenderContext): Record<string, MarginBox> {
  const { classification } = context.meeting;
  if (!classification) return {};
  const forms = context.edition.languages.map((lang) => plainForm(classification, lang, context));
  const words = new Map(forms.map(({ words, lang }) => [words, lang]));
  const maxWidth = widthBetweenNumbers(context);
  // Less than its lines, as it is bold and they rarely end full.
  const width = (classificationLines * maxWidth * 0.85) / words.size - 3;
  const content = cssString(
    [...words].map(([text, lang]) => isolate(keepTokens(cutText(text, width), context.locale(lang)))).join(' · '),
  );
  return { 'bottom-center': { content, rtl: false, maxWidth } };
}

/** What the page numbers leave free: in the middle, so twice the wider side is taken. */
function widthBetweenNumbers(context: RenderContext): number {
  const labels = context.edition.languages.map((lang) => context.locale(lang).label('page-of'));
  const widths = [...new Set(labels)].map((label) => measureText(label.replaceAll(/\{pages?\}/g, '000')));
  const side = (Math.max(...widths) + 3) * Math.ceil(widths.length / 2);
  return Math.max(lineWidth - 2 * side - 4, lineWidth / 6);
}

/** Spreads entries over the left, centre and right boxes; what does not fit shares a box. */
function place(
  edge: 'top' | 'bottom',
  entries: readonly { readonly lang: LanguageTag; readonly content: string }[],
  context: RenderContext,
): Record<string, MarginBox> {
  const leftward = entries.filter(({ lang }) => isRtl(lang, context)).reverse();
  const ordered = [...entries.filter(({ lang }) => !isRtl(lang, context)), ...leftward];
  if (ordered.length === 1 && leftward.length === 1) return { [`${edge}-right`]: boxOf(ordered, context) };
  const middle = edge === 'top' && ordered.length > 2;
  const sides = middle ? ['left', 'center', 'right'] : ['left', 'right'];
  const each = Math.ceil(ordered.length / sides.length);
  const boxes = sides.map(
    (side, index) => [`${edge}-${side}`, ordered.slice(index * each, (index + 1) * each)] as const,
  );
  return Object.fromEntries(
    boxes.filter(([, own]) => own.length > 0).map(([name, own]) => [name, boxOf(own, context)]),
  );
}

function boxOf(
  entries: readonly { readonly lang: LanguageTag; readonly content: string }[],
  context: RenderContext,
): MarginBox {
  const content = entries.map((entry) => entry.content).join(' " · " ');
  return { content, rtl: entries.every(({ lang }) => isRtl(lang, context)) };
}

function isRtl(lang: LanguageTag, context: RenderContext): boolean {
  return context.locale(lang).direction === 'rtl';
}

/** First-strong isolate: a title keeps its own direction among others. */
function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

function cssString(text: string): string {
  return `"${text.replace(/[\\"<>\n\r\f]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;
}
