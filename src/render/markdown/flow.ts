import type { DefinitionContent, Image, List, ListItem, Paragraph } from 'mdast';
import type { FlowContent, LanguageTag, PhrasingContent } from '../../model/meeting.js';
import { asRunningText, asWholeWords, languageOf, type RenderContext } from '../context.js';
import { counterStyleOf } from '../digits.js';
import { type Attributes, element, escapeHtml } from '../html.js';
import { figureToHtml } from './image.js';
import { isLong, staysWithNext } from './length.js';
import { notTranslatedMark } from './mark.js';
import { containsElement, phrasingToHtml } from './phrasing.js';
import { plainText } from './plain-text.js';
import { tableToHtml } from './table.js';

/** Blocks as HTML, written in `lang`. */
export function flowToHtml(
  nodes: readonly (FlowContent | DefinitionContent)[],
  lang: LanguageTag,
  context: RenderContext,
): string {
  const running = asRunningText(context);
  return nodes.map((node) => blockToHtml(node, lang, running)).join('\n');
}

/** A list item's `<li>`; a paragraph in a tight one has no `<p>`. */
export function listItemToHtml(
  item: ListItem,
  lang: LanguageTag,
  context: RenderContext,
  own: { readonly attributes?: Attributes; readonly end?: string } = {},
): string {
  const task = typeof item.checked === 'boolean';
  const box = task ? `${element('span', { class: 'box' }, item.checked ? '☑' : '☐')} ` : '';
  const { class: classes, ...others } = own.attributes ?? {};
  const names = [classes ?? [], task && ('task' as const), isLong(item.children, context) && ('long' as const)].flat();
  const body = itemBody(item, lang, asRunningText(context));
  return element('li', { class: names, ...others }, addAtEnd(addAtStart(body, box), own.end ?? ''));
}

/** Puts a mark into the last paragraph or caption of rendered blocks, or after them. */
export function addAtEnd(html: string, mark: string): string {
  if (mark === '') return html;
  const [end] = /(?:<\/p>)?<\/figcaption><\/figure>$|<\/figure>$|<\/p>$/.exec(html) ?? [''];
  const added = end === '</figure>' ? `<figcaption>${mark.trimStart()}</figcaption>` : mark;
  return `${html.slice(0, html.length - end.length)}${added}${end}`;
}

/**
 * The style of a numbered list: the digits of its language, and room for numbers of three digits or more.
 *
 * @param last the highest number
 */
export function numberStyle(last: number, lang: LanguageTag, context: RenderContext): string | null {
  const style = counterStyleOf(context.locale(lang));
  const digits = String(last).length;
  const declarations = [style && `list-style-type:${style}`, digits > 2 && `--indent:${2 * digits + 3}mm`];
  return declarations.filter(Boolean).join(';') || null;
}

function addAtStart(html: string, box: string): string {
  if (box === '') return html;
  return html.startsWith('<p>') ? `<p>${box}${html.slice(3)}` : `${box}${html}`;
}

function blockToHtml(node: FlowContent | DefinitionContent, lang: LanguageTag, context: RenderContext): string {
  switch (node.type) {
    case 'paragraph':
      return paragraphToHtml(node, lang, context);
    case 'heading': {
      const level = Math.min(Math.max(node.depth, 4), 6);
      const words = phrasingToHtml(node.children, lang, asWholeWords(context));
      return element(`h${level}`, { class: 'subheading' }, words);
    }
    case 'list':
      return listToHtml(node, lang, context);
    case 'blockquote':
      return `<blockquote>${flowToHtml(node.children, lang, context)}</blockquote>`;
    case 'code':
      return `<pre dir="ltr"><code>${escapeHtml(node.value)}</code></pre>`;
    case 'table':
      return tableToHtml(node, lang, context);
    case 'thematicBreak':
      return '<hr>';
    case 'html':
      return `<p>${escapeHtml(node.value)}</p>`;
    default:
      return '';
  }
}

function paragraphToHtml({ children, data }: Paragraph, lang: LanguageTag, context: RenderContext): string {
  const written = data?.foreign ?? lang;
  const picture = standingPicture(children);
  if (picture !== null) return figureToHtml(picture, written, context, lang);
  // A list that came as HTML can't stand in a `<p>`.
  const name = containsElement(children, isList) ? 'div' : 'p';
  const foreign = written !== lang;
  const long = isLong(children, context);
  const place: Attributes = {
    class: [foreign && 'foreign', long && 'long', !long && announces(children) && 'announcing'],
    ...(foreign && languageOf(written, context)),
  };
  const mark = foreign ? notTranslatedMark([lang], written, context) : '';
  return element(name, place, keepLastWord(phrasingToHtml(children, written, context)) + mark);
}

/** Lest a paragraph end on a piece of a word. */
function keepLastWord(html: string): string {
  return html.replace(/(?<![^ \n])[^ \n]+$/, (word) => word.replaceAll('\u00ad', ''));
}

/** Whether a paragraph ends with a colon: a list or a table follows. */
function announces(children: readonly PhrasingContent[]): boolean {
  return /[:：]$/u.test(plainText(children));
}

/** A paragraph that is just a picture. */
function standingPicture(children: readonly PhrasingContent[]): Image | null {
  const [only] = children;
  return children.length === 1 && only?.type === 'image' ? only : null;
}

function listToHtml(list: List, lang: LanguageTag, context: RenderContext): string {
  const name = list.ordered ? 'ol' : 'ul';
  const start = list.ordered && list.start !== 1 ? list.start : null;
  const items = list.children
    .map((item, index) => {
      const keep = staysWithNext(item, index, list.children.length, context);
      const own = keep ? ({ attributes: { class: 'keep' } } as const) : {};
      return listItemToHtml(spreadAs(list, item), lang, context, own);
    })
    .join('\n');
  const style = list.ordered ? numberStyle((list.start ?? 1) + list.children.length - 1, lang, context) : null;
  return element(name, { class: list.spread ? 'loose' : null, start, style }, `\n${items}\n`);
}

/** One loose item makes its list loose. */
function spreadAs(list: List, item: ListItem): ListItem {
  return list.spread && !item.spread ? { ...item, spread: true } : item;
}

function itemBody(item: ListItem, lang: LanguageTag, context: RenderContext): string {
  return item.children
    .map((child) => {
      const tight = child.type === 'paragraph' && !item.spread && !child.data?.foreign;
      if (!tight) return blockToHtml(child, lang, context);
      const picture = standingPicture(child.children);
      if (picture !== null) return figureToHtml(picture, lang, context);
      const text = keepLastWord(phrasingToHtml(child.children, lang, context));
      // A block of its own, so that its few lines are not broken before the list below them.
      const lead = item.children.length > 1 && !isLong([child], context);
      return lead ? element('div', { class: 'lead' }, text) : text;
    })
    .join('\n');
}

function isList(node: PhrasingContent): boolean {
  return node.type === 'element' && (node.name === 'ul' || node.name === 'ol');
}
