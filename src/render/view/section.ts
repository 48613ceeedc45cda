import type { AgendaItem, ItemGroup, Part, SpecialSection } from '../../model/meeting.js';
import { blocksOfParts } from '../../text/parts-of-meeting.js';
import type { RenderContext } from '../context.js';
import { type Localized, localizeHeading, localizeText, localizeWords } from '../localized.js';
import { type BlockView, viewBlocks } from './block.js';

/** An agenda item, a group of them, or a section that is not one (`kind`: item, group, attendance, closing, …). */
export interface SectionView {
  readonly kind: string;
  /** Tag of the heading: `h2`, or `h3` below a group. */
  readonly tag: string;
  readonly id: string | null;
  /** In the digits of each language; null for an opening and for what is not an item. */
  readonly number: Localized | null;
  readonly heading: Localized;
  readonly presenter: Localized | null;
  readonly parts: readonly PartView[];
}

interface PartView {
  readonly kind: string;
  readonly tag: string;
  readonly heading: Localized | null;
  readonly blocks: readonly BlockView[];
}

/** @param level of the item's heading */
export function viewItem(item: AgendaItem, level: number, context: RenderContext): SectionView {
  const { number } = item;
  return {
    kind: 'item',
    tag: `h${level}`,
    id: number === null ? null : itemId(number, context),
    number: number === null ? null : localizeWords(context, (locale) => locale.formatNumber(number)),
    heading: localizeText(item.heading, context),
    presenter: item.presenter && localizeText(item.presenter, context),
    parts: viewParts(item.parts, level + 1, context),
  };
}

export function viewGroup(group: ItemGroup, context: RenderContext): SectionView {
  const blocks = blocksOfParts(group.parts);
  const part = { kind: 'free', tag: 'h3', heading: null, blocks: viewBlocks(blocks, 3, context) };
  return {
    kind: 'group',
    tag: 'h2',
    id: null,
    number: null,
    heading: localizeText(group.heading, context),
    presenter: null,
    parts: blocks.length > 0 ? [part] : [],
  };
}

export function viewSpecialSection(section: SpecialSection, context: RenderContext): SectionView {
  const { kind, heading } = section;
  return {
    kind,
    tag: 'h2',
    id: null,
    number: null,
    heading: localizeHeading(heading, kind, context),
    presenter: null,
    parts: viewParts(section.parts, 3, context),
  };
}

/** The identifier of an item's heading, for links to it. */
export function itemId(number: number, { edition }: RenderContext): string {
  return `${edition.prefix}item-${number}`;
}

function viewParts(parts: readonly Part[], level: number, context: RenderContext): readonly PartView[] {
  return parts.map(({ kind, heading, blocks }) => {
    const text = viewPartHeading(kind, heading, context);
    return { kind, tag: `h${level}`, heading: text, blocks: viewBlocks(blocks, text ? level + 1 : level, context) };
  });
}

function viewPartHeading(kind: Part['kind'], heading: Part['heading'], context: RenderContext): Localized | null {
  if (!heading) return null;
  if (kind !== 'free') return localizeHeading(heading, kind, context);
  return heading.isLabel ? null : localizeText(heading.text, context);
}
