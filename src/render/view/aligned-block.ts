import type { AlignedBlock, FlowContent, LanguageTag } from '../../model/meeting.js';
import { columnClass } from '../columns.js';
import { baseLanguage, languageOf, type RenderContext } from '../context.js';
import { element } from '../html.js';
import { languagesOf } from '../localized.js';
import { addAtEnd, flowToHtml } from '../markdown/flow.js';
import { isLong } from '../markdown/length.js';
import { notTranslatedMark } from '../markdown/mark.js';
import { needPageWidth } from '../markdown/needed-width.js';
import { shareContent } from './share-content.js';

/** A block in the languages printed: side by side, one below the other, or at full width where there is just one. */
export function alignedBlockToHtml(written: AlignedBlock, context: RenderContext): string {
  const block = shareContent(written, context);
  const present = languagesOf(block.cells, context);
  const [first] = present;
  if (first === undefined) return '';
  const missing = context.edition.languages.filter(
    (lang) => !present.includes(lang) && block.untranslated.includes(lang),
  );
  const cell = (lang: LanguageTag) => flowToHtml(block.cells.get(lang) ?? [], lang, context);
  if (block.shared || present.length === 1)
    return alone(addAtEnd(cell(first), notTranslatedMark(missing, first, context)), first, context);
  const { arrangement, languages } = context.edition;
  const parallel =
    arrangement === 'parallel' && !present.some((lang) => needPageWidth(block.cells.get(lang), languages.length));
  return parallel ? sideBySide(block, present, missing, cell, context) : stacked(present, missing, cell, context);
}

/** Blocks at full width; `lang` only where it is not the page's. */
function alone(html: string, lang: LanguageTag, context: RenderContext): string {
  if (lang === baseLanguage(context)) return html;
  return element('div', languageOf(lang, context), html);
}

function sideBySide(
  block: AlignedBlock,
  present: readonly LanguageTag[],
  missing: readonly LanguageTag[],
  cell: (lang: LanguageTag) => string,
  context: RenderContext,
): string {
  const columns = [...present, ...missing].map((lang) => {
    const html = present.includes(lang) ? cell(lang) : `<p>${notTranslatedMark([lang], lang, context).trimStart()}</p>`;
    return element('div', { class: columnClass(lang, context), ...languageOf(lang, context) }, html);
  });
  const whole = present.every((lang) => isShortParagraph(block.cells.get(lang) ?? [], context));
  return element('div', { class: ['pair', whole && 'whole'] }, `\n${columns.join('\n')}\n`);
}

function isShortParagraph(nodes: readonly FlowContent[], context: RenderContext): boolean {
  return nodes.length === 1 && nodes[0]?.type === 'paragraph' && !isLong(nodes, context);
}

function stacked(
  present: readonly LanguageTag[],
  missing: readonly LanguageTag[],
  cell: (lang: LanguageTag) => string,
  context: RenderContext,
): string {
  const last = present.length - 1;
  const layers = present.map((lang, index) => {
    const mark = index === last ? notTranslatedMark(missing, lang, context) : '';
    const classes = index === 0 ? 'original' : 'translation';
    return element('div', { class: classes, ...languageOf(lang, context) }, addAtEnd(cell(lang), mark));
  });
  return element('div', { class: 'stack' }, `\n${layers.join('\n')}\n`);
}
