import type { Locale } from '../../locale/locale.js';
import type { Block, DecisionList, FlowContent, LanguageTag, NoneBlock } from '../../model/meeting.js';
import { languageOf, type RenderContext } from '../context.js';
import { element, Html } from '../html.js';
import { type Localized, localize, localizeLabel, localizeText, localizeWords } from '../localized.js';
import { wordsToHtml } from '../markdown/typeset.js';
import { type ActionTableView, viewActionTable } from './action-table.js';
import { alignedBlockToHtml } from './aligned-block.js';
import { alignedListToHtml } from './aligned-list.js';
import { HeadingLevels } from './heading-levels.js';
import { shareContent } from './share-content.js';
import { splitBlocks } from './split-blocks.js';
import { tableBlockToHtml } from './table-block.js';

/** A block as a template meets it; `kind` names its partial. */
export type BlockView = FlowView | SubheadingView | DecisionsView | ActionTableView;

/** Text, lists, tables: ready to print. */
interface FlowView {
  readonly kind: 'flow';
  readonly content: Html;
}

interface SubheadingView {
  readonly kind: 'subheading';
  /** Such as `h4`. */
  readonly tag: string;
  readonly text: Localized;
}

interface DecisionsView {
  readonly kind: 'decisions';
  readonly decisions: readonly DecisionView[];
}

export interface DecisionView {
  readonly number: number;
  /** Such as “Décision 3 · Decision 3”. */
  readonly label: Localized;
  readonly blocks: readonly BlockView[];
  /** In the summary: where it was taken. */
  readonly item: Html | null;
}

/** @param level the level of the first heading that may stand among the blocks */
export function viewBlocks(blocks: readonly Block[], level: number, context: RenderContext): readonly BlockView[] {
  const levels = new HeadingLevels(level);
  return blocks.flatMap(withSurroundings).map((block) => viewBlock(block, levels, context));
}

/** Decisions that were read from a text with what stands before and after them. */
function withSurroundings(block: Block): readonly Block[] {
  return block.kind === 'decisions' && block.source ? [...block.source.before, block, ...block.source.after] : [block];
}

/**
 * Decisions span the page: their languages stand one below the other. What a language has for all of them follows them,
 * or stands for them where no other is printed.
 */
export function viewDecisions(
  list: DecisionList,
  level: number,
  context: RenderContext,
  item: Html | null = null,
): readonly DecisionView[] {
  const { edition } = context;
  const arrangement = edition.arrangement === 'parallel' ? 'stacked' : edition.arrangement;
  const inside = { ...context, edition: { ...edition, arrangement } } as const;
  const apart = edition.languages.filter((lang) => list.whole.has(lang));
  const numbered = apart.length < edition.languages.length || apart.length === 0 ? list.decisions : [];
  return [
    ...numbered.map(({ number, blocks }) => ({
      number,
      label: localizeWords(context, (locale) => labelOf(locale, number)),
      blocks: viewDecisionText(blocks, level, inside),
      item,
    })),
    ...apart.map((lang) => viewWhole(list, lang, item, inside)),
  ];
}

function viewWhole(list: DecisionList, lang: LanguageTag, item: Html | null, context: RenderContext): DecisionView {
  const [number = 0, last = number] = [list.decisions[0]?.number, list.decisions.at(-1)?.number];
  const cells = new Map([[lang, list.whole.get(lang) ?? []]]);
  const block = { kind: 'aligned', cells, untranslated: [], shared: false, whole: true, place: list.place } as const;
  return {
    number,
    label: localize([lang], context, () =>
      wordsToHtml(labelOf(context.locale(lang), number, last), context.locale(lang)),
    ),
    blocks: [{ kind: 'flow', content: new Html(alignedBlockToHtml(block, context)) }],
    item,
  };
}

/** “Decision 3”, or “Decision 3–5”. */
function labelOf(locale: Locale, first: number, last = first): string {
  const numbers = [...new Set([first, last])].map((number) => locale.formatNumber(number));
  return locale.label('decision-number').replace('{number}', numbers.join('–'));
}

/** A label as text in each language has its place. */
function noneToHtml({ of, place }: NoneBlock, context: RenderContext): string {
  const { forms } = localizeLabel(`no-${of}`, context);
  const cells = new Map(
    forms.map(({ lang }): [LanguageTag, FlowContent[]] => {
      const value = context.locale(lang).label(`no-${of}`);
      return [lang, [{ type: 'paragraph', children: [{ type: 'text', value }] }]];
    }),
  );
  return alignedBlockToHtml({ kind: 'aligned', cells, untranslated: [], shared: false, whole: false, place }, context);
}

/** A decision of several blocks reads whole in one language, then whole in the next. */
function viewDecisionText(written: readonly Block[], level: number, context: RenderContext): readonly BlockView[] {
  const blocks = written.map((block) =>
    block.kind === 'aligned' || block.kind === 'list' ? shareContent(block, context) : block,
  );
  const split = blocks.length > 1 && context.edition.arrangement === 'stacked' ? splitBlocks(blocks, context) : null;
  if (split === null || split.size < 2) return viewBlocks(blocks, level, context);
  const layers = [...split].map(([lang, own], index) => {
    const html = own.map((block) =>
      block.kind === 'list' ? alignedListToHtml(block, context) : alignedBlockToHtml(block, context),
    );
    return element(
      'div',
      { class: index === 0 ? 'original' : 'translation', ...languageOf(lang, context) },
      html.join('\n'),
    );
  });
  return [{ kind: 'flow', content: new Html(element('div', { class: 'stack' }, `\n${layers.join('\n')}\n`)) }];
}

function viewBlock(block: Block, levels: HeadingLevels, context: RenderContext): BlockView {
  switch (block.kind) {
    case 'aligned':
      return { kind: 'flow', content: new Html(alignedBlockToHtml(block, context)) };
    case 'list':
      return { kind: 'flow', content: new Html(alignedListToHtml(block, context)) };
    case 'table':
      return { kind: 'flow', content: new Html(tableBlockToHtml(block, context)) };
    case 'actions':
      return viewActionTable(block, context);
    case 'decisions':
      return { kind: 'decisions', decisions: viewDecisions(block, levels.next, context) };
    case 'none':
      return { kind: 'flow', content: new Html(noneToHtml(block, context)) };
    case 'heading':
      return { kind: 'subheading', tag: `h${levels.levelOf(block.depth)}`, text: localizeText(block.text, context) };
  }
}
