import type { ElementNode, LanguageTag, PhrasingContent } from '../../model/meeting.js';
import { asWholeWords, languageOf, type RenderContext } from '../context.js';
import { element, escapeHtml } from '../html.js';
import { addressToHtml, breakable, breakLongWords } from './address.js';
import { inlineImageToHtml } from './image.js';
import { isBareAddress, judgeLink } from './link.js';
import { notTranslatedMark } from './mark.js';
import { plainText } from './plain-text.js';
import { textToHtml } from './text.js';
import { type TypesetTexts, typesetNodes, wordsToHtml } from './typeset.js';

/** Inline nodes as HTML, written in `lang`: typeset by its rules, everything escaped. */
export function phrasingToHtml(nodes: readonly PhrasingContent[], lang: LanguageTag, context: RenderContext): string {
  const texts = typesetNodes(nodes, lang, context, (node) => isApart(node, lang, context));
  return nodesToHtml(nodes, lang, context, texts);
}

function nodesToHtml(
  nodes: readonly PhrasingContent[],
  lang: LanguageTag,
  context: RenderContext,
  texts: TypesetTexts,
): string {
  let out = '';
  for (const node of nodes) out += nodeToHtml(node, lang, context, texts);
  return out;
}

/** Whether inline nodes hold what must not stand in a paragraph or in a link: a list, a link. */
export function containsElement(nodes: readonly PhrasingContent[], test: (node: PhrasingContent) => boolean): boolean {
  return nodes.some((node) => test(node) || ('children' in node && containsElement(node.children, test)));
}

/** Whether a node reads as a text of its own among others, whose direction it does not follow. */
function isApart(node: PhrasingContent, lang: LanguageTag, context: RenderContext): boolean {
  if (node.type === 'link')
    return context.locale(lang).direction === 'rtl' || isBareAddress(plainText(node.children), node.url);
  if (node.type !== 'element') return !transparent.has(node.type);
  return Boolean(node.attributes.lang ?? node.attributes.dir) || verbatim.has(node.name) || ownText.has(node.name);
}

const transparent = new Set<PhrasingContent['type']>(['text', 'emphasis', 'strong', 'delete', 'linkReference']);

function nodeToHtml(node: PhrasingContent, lang: LanguageTag, context: RenderContext, texts: TypesetTexts): string {
  const inner = () => {
    if (!('children' in node)) return '';
    if (isApart(node, lang, context)) return phrasingToHtml(node.children, lang, context);
    return nodesToHtml(node.children, lang, context, texts);
  };
  switch (node.type) {
    case 'text':
      return breakLongWords(texts.get(node) ?? node.value);
    case 'emphasis':
      return `<em>${inner()}</em>`;
    case 'strong':
      return `<strong>${inner()}</strong>`;
    case 'delete':
      return `<s>${inner()}</s>`;
    case 'inlineCode':
      return element('code', isolation(lang, context), breakable(node.value));
    case 'break':
      return '<br>\n';
    case 'link':
      return (
        linkToHtml(node.url, plainText(node.children), inner, lang, context) +
        titleToHtml(node.title, node, lang, context)
      );
    case 'image':
      return inlineImageToHtml(node, lang, context) ?? altText(node, lang, context);
    case 'footnoteReference': {
      const number = context.notes.referTo(node.identifier);
      const href = `#${context.edition.prefix}note-${number}`;
      const link = element('a', { href }, context.locale(lang).formatNumber(number));
      return element('sup', { class: 'note-ref' }, link);
    }
    case 'element':
      return elementToHtml(node, lang, context, inner);
    case 'foreign': {
      const text = phrasingToHtml(node.children, node.lang, context);
      const words = element('span', { class: 'foreign', ...languageOf(node.lang, context) }, text);
      return words + notTranslatedMark([lang], lang, context);
    }
    case 'linkReference':
      return inner();
    case 'imageReference':
      return altText(node, lang, context);
    case 'html':
      return escapeHtml(node.value);
    default:
      return unknownToHtml(node, lang, context);
  }
}

function linkToHtml(url: string, text: string, inner: () => string, lang: LanguageTag, context: RenderContext): string {
  const target = judgeLink(url);
  if (target.kind === 'none') return inner();
  if (target.kind === 'address') {
    if (text === '' || isBareAddress(text, url)) return addressToHtml(text || url);
    return `${inner()} ${element('span', { class: 'address' }, `(${addressToHtml(target.address)})`)}`;
  }
  if (text === '' && !inner().includes('<img')) return addressToHtml(url, target.href);
  if (isBareAddress(text, url)) return addressToHtml(text, target.href);
  const dir = context.locale(lang).direction === 'rtl' ? 'auto' : null;
  return element('a', { href: target.href, dir }, inner());
}

/** `code`, `sup`, `u`, … as the parser let them through; whatever else becomes a `span`. */
function elementToHtml(node: ElementNode, lang: LanguageTag, context: RenderContext, inner: () => string): string {
  const name = elements.has(node.name) ? node.name : 'span';
  const { lang: own, dir, title } = node.attributes;
  const spoken = own !== undefined && context.meeting.languages.includes(own) ? own : lang;
  const isPlain = spoken === lang && !verbatim.has(name);
  const html = isPlain
    ? inner()
    : phrasingToHtml(node.children, spoken, verbatim.has(name) ? asWholeWords(context) : context);
  return element(name, { lang: own, dir }, html) + titleToHtml(title, node, spoken, context);
}

/** What a screen shows beside a link or an abbreviation when asked: on paper nobody asks. */
function titleToHtml(
  title: string | null | undefined,
  { children }: { readonly children: readonly PhrasingContent[] },
  lang: LanguageTag,
  context: RenderContext,
): string {
  if (!title?.trim() || title.trim() === plainText(children)) return '';
  return ` (${textToHtml(title.trim(), lang, context)})`;
}

const elements = new Set('u sup sub mark abbr ins small kbd samp var q cite dfn bdi bdo span code ul ol li'.split(' '));

/** What is not words of the language, or has other ones for it. */
const verbatim = new Set(['abbr', 'kbd', 'samp', 'var', 'code']);

/** What is set apart from the text around it. */
const ownText = new Set(['bdi', 'bdo', 'q', 'ul', 'ol', 'li']);

/** A node that no known extension makes: its words at least. */
function unknownToHtml(node: object, lang: LanguageTag, context: RenderContext): string {
  const { children, value } = node as { children?: PhrasingContent[]; value?: string };
  if (children) return phrasingToHtml(children, lang, context);
  return escapeHtml(value ?? '');
}

function altText({ alt }: { alt?: string | null | undefined }, lang: LanguageTag, context: RenderContext): string {
  if (!alt) return '';
  return element('span', { class: 'alt' }, wordsToHtml(context.locale(lang).typeset(alt), context.locale(lang)));
}

/** Code reads from left to right in any text. */
function isolation(lang: LanguageTag, context: RenderContext): { readonly dir?: 'ltr' } {
  return context.locale(lang).direction === 'rtl' ? { dir: 'ltr' } : {};
}
