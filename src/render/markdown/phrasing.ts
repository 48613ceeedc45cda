import type { ElementNode, LanguageTag, PhrasingContent } from '../../meeting.js';
import { asWholeWords, languageOf, type RenderContext } from '../context.js';
import { attributes, escapeHtml } from '../html.js';
import { addressToHtml, breakable, breakLongWords } from './address.js';
import { inlineImageToHtml } from './image.js';
import { isolatePhrases } from './isolate.js';
import { isBareAddress, judgeLink } from './link.js';
import { notTranslatedMark } from './mark.js';
import { plainText } from './plain-text.js';

/** Inline nodes as HTML, written in `lang`: typeset by its rules, everything escaped. */
export function phrasingToHtml(nodes: readonly PhrasingContent[], lang: LanguageTag, context: RenderContext): string {
  let out = '';
  for (const node of nodes) out += nodeToHtml(node, lang, context);
  return out;
}

/** Whether inline nodes hold what must not stand in a paragraph or in a link: a list, a link. */
export function containsElement(nodes: readonly PhrasingContent[], test: (node: PhrasingContent) => boolean): boolean {
  return nodes.some((node) => test(node) || ('children' in node && containsElement(node.children, test)));
}

function nodeToHtml(node: PhrasingContent, lang: LanguageTag, context: RenderContext): string {
  const inner = () => ('children' in node ? phrasingToHtml(node.children, lang, context) : '');
  switch (node.type) {
    case 'text':
      return isolatePhrases(textToPrint(node.value, lang, context), context.locale(lang).direction, breakLongWords);
    case 'emphasis':
      return `<em>${inner()}</em>`;
    case 'strong':
      return `<strong>${inner()}</strong>`;
    case 'delete':
      return `<s>${inner()}</s>`;
    case 'inlineCode':
      return `<code${isolation(lang, context)}>${breakable(node.value)}</code>`;
    case 'break':
      return '<br>\n';
    case 'link':
      return linkToHtml(node.url, plainText(node.children), inner, lang, context);
    case 'image':
      return inlineImageToHtml(node, lang, context) ?? altText(node, lang, context);
    case 'footnoteReference': {
      const number = context.notes.referTo(node.identifier);
      const href = `#${context.edition.prefix}note-${number}`;
      return `<sup class="note-ref"><a${attributes({ href })}>${context.locale(lang).formatNumber(number)}</a></sup>`;
    }
    case 'element':
      return elementToHtml(node, lang, context);
    case 'foreign': {
      const text = phrasingToHtml(node.children, node.lang, context);
      const place = attributes({ class: 'foreign', ...languageOf(node.lang, context) });
      return `<span${place}>${text}</span>${notTranslatedMark([lang], lang, context)}`;
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

/** Typeset; where it is running text, with soft hyphens. */
function textToPrint(text: string, lang: LanguageTag, context: RenderContext): string {
  const typeset = context.locale(lang).typeset(text);
  return context.running ? (context.hyphenation.get(lang)?.(typeset) ?? typeset) : typeset;
}

function linkToHtml(url: string, text: string, inner: () => string, lang: LanguageTag, context: RenderContext): string {
  const target = judgeLink(url);
  if (target.kind === 'none') return inner();
  if (target.kind === 'address') {
    if (text === '' || isBareAddress(text, url)) return addressToHtml(text || url);
    return `${inner()} <span class="address">(${addressToHtml(target.address)})</span>`;
  }
  if (text === '' && !inner().includes('<img')) return addressToHtml(url, target.href);
  if (isBareAddress(text, url)) return addressToHtml(text, target.href);
  const dir = context.locale(lang).direction === 'rtl' ? 'auto' : null;
  return `<a${attributes({ href: target.href, dir })}>${inner()}</a>`;
}

/** `code`, `sup`, `u`, … as the parser let them through; whatever else becomes a `span`. */
function elementToHtml(node: ElementNode, lang: LanguageTag, context: RenderContext): string {
  const name = elements.has(node.name) ? node.name : 'span';
  const own = node.attributes.lang;
  const spoken = own !== undefined && context.meeting.languages.includes(own) ? own : lang;
  const inner = phrasingToHtml(node.children, spoken, verbatim.has(name) ? asWholeWords(context) : context);
  const { dir, title } = node.attributes;
  return `<${name}${attributes({ lang: own, dir, title })}>${inner}</${name}>`;
}

const elements = new Set('u sup sub mark abbr ins small kbd samp var q cite dfn bdi bdo span code ul ol li'.split(' '));

/** What is not words of the language, or has other ones for it. */
const verbatim = new Set(['abbr', 'kbd', 'samp', 'var', 'code']);

/** A node that no known extension makes: its words at least. */
function unknownToHtml(node: object, lang: LanguageTag, context: RenderContext): string {
  const { children, value } = node as { children?: PhrasingContent[]; value?: string };
  if (children) return phrasingToHtml(children, lang, context);
  return escapeHtml(value ?? '');
}

function altText({ alt }: { alt?: string | null | undefined }, lang: LanguageTag, context: RenderContext): string {
  return alt ? `<span class="alt">${escapeHtml(context.locale(lang).typeset(alt))}</span>` : '';
}

/** Code reads from left to right in any text. */
function isolation(lang: LanguageTag, context: RenderContext): string {
  return context.locale(lang).direction === 'rtl' ? ' dir="ltr"' : '';
}
