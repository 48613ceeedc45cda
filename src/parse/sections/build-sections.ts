import { findPartKind, findSectionKind } from '../../locale/headings.js';
import type {
  AgendaItem,
  ItemGroup,
  LabelHeading,
  LanguageTag,
  PartKind,
  Section,
  SpecialSection,
  Text,
} from '../../model/meeting.js';
import { placeOf } from '../../model/place.js';
import { report } from '../../model/problem.js';
import { plainText } from '../../text/plain-text.js';
import type { BlockContext } from '../blocks/block-context.js';
import type { BodyNode } from '../blocks/build-blocks.js';
import { buildParts } from './build-part.js';
import { type ItemHeading, readItemHeading } from './item-heading.js';
import { numberItems } from './number-items.js';
import type { RawPart, RawSection } from './outline.js';
import { type Paired, pairSections } from './pair-outlines.js';

export interface BuiltSections {
  readonly sections: readonly Section[];
  /** The parts of a section that is an agenda with only a list; with its translations'. */
  readonly agenda: { readonly heading: LabelHeading; readonly parts: Paired<readonly RawPart[]> } | null;
}

/** Reads the sections of a body, numbered, with those of its translation files. */
export function buildSections(
  sources: readonly RawSection[],
  translations: ReadonlyMap<LanguageTag, readonly RawSection[]>,
  context: BlockContext,
): BuiltSections {
  const headed = pairSections(sources, translations).map((pair) => {
    const headings = mapValues(pair.others, (section) => section.heading);
    const heading = readItemHeading(pair.source?.heading ?? null, headings, context);
    const kind = sectionKind(pair, heading);
    return { pair, heading, kind, isItem: kind === 'item' };
  });
  const numbers = numberItems(headed);
  let agenda: BuiltSections['agenda'] = null;
  const sections = headed.flatMap(({ pair, heading, kind }, index): Section[] => {
    reportLackingSection(pair, heading, context);
    const isPaired = pair.source !== null && pair.others.size === translations.size;
    const own = isPaired ? context : { ...context, missing: [] };
    if (kind === 'agenda' && !agenda) {
      agenda = { heading: labelOf(heading, kind, context), parts: partsOf(pair) };
      return [];
    }
    if (kind === 'group') return [buildGroupSection(pair, heading, own)];
    if (isSpecial(kind)) return [buildSpecial(kind, pair, heading, own)];
    return [buildItem(pair, heading, numbers[index] ?? null, own)];
  });
  return { sections, agenda };
}

type Kind = 'item' | 'agenda' | 'group' | SpecialSection['kind'];

/** What a section is; the source's words decide, where it has the section. */
function sectionKind({ source, others }: Paired<RawSection>, { text }: ItemHeading): Kind {
  const section = source ?? [...others.values()][0];
  if (section?.group) return 'group';
  const own = [...text.forms].filter(([language]) => !source || !others.has(language));
  for (const [, form] of own.length > 0 ? own : text.forms) {
    const kind = findSectionKind(plainText(form));
    if (kind === 'agenda') {
      const nodes =
        section?.parts.flatMap((part): (BodyNode | null)[] => (part.heading ? [null] : [...part.nodes])) ?? [];
      const isList =
        nodes.length > 0 && nodes.every((node) => node?.type === 'list' || node?.type === 'languageBlocks');
      return isList ? 'agenda' : 'item';
    }
    if (kind && kind !== 'follow-up') return kind;
  }
  return 'item';
}

function isSpecial(kind: Kind): kind is SpecialSection['kind'] {
  return kind === 'attendance' || kind === 'annexes' || kind === 'signatures' || kind === 'closing';
}

function buildItem(
  pair: Paired<RawSection>,
  heading: ItemHeading,
  number: number | null,
  context: BlockContext,
): AgendaItem {
  const { source, others } = partsOf(pair);
  return {
    kind: 'item',
    number,
    typedNumbers: heading.numbers,
    heading: heading.text,
    presenter: heading.presenter,
    parts: buildParts(source ?? [], others, itemKind(heading.text), context),
    place: heading.text.place,
  };
}

/** An item headed by a part's label (`Suivi des points d'action`) is such a part until its first `###`. */
function itemKind(text: Text): PartKind {
  for (const form of text.forms.values()) {
    const words = plainText(form);
    if (findSectionKind(words) === 'follow-up') return 'follow-up';
    const kind = findPartKind(words);
    if (kind === 'follow-up' || kind === 'decisions' || kind === 'actions') return kind;
  }
  return 'discussion';
}

function buildGroupSection(pair: Paired<RawSection>, heading: ItemHeading, context: BlockContext): ItemGroup {
  const { source, others } = partsOf(pair);
  const parts = buildParts(source ?? [], others, 'free', context);
  return { kind: 'group', heading: heading.whole, parts, place: heading.text.place };
}

function buildSpecial(
  kind: SpecialSection['kind'],
  pair: Paired<RawSection>,
  heading: ItemHeading,
  context: BlockContext,
): SpecialSection {
  const { source, others } = partsOf(pair);
  const parts = buildParts(source ?? [], others, 'free', context);
  return { kind, heading: labelOf(heading, kind, context), parts, place: heading.text.place };
}

/** A label as it is written, where it has a form for each language or other words than the catalogue's. */
function labelOf(heading: ItemHeading, kind: Kind, { languages }: BlockContext): LabelHeading {
  const { forms } = heading.text;
  const isComplete = languages.every((language) => forms.has(language));
  const isLabel = [...forms.values()].every((form) => findSectionKind(plainText(form)) === kind);
  return { text: heading.whole, isLabel: !isComplete && isLabel && heading.presenter === null };
}

function reportLackingSection(
  { source, others }: Paired<RawSection>,
  { text }: ItemHeading,
  context: BlockContext,
): void {
  const words = plainText([...text.forms.values()][0] ?? []);
  for (const [language, file] of context.translationFiles) {
    if (source && !others.has(language)) {
      const line = source.heading.position?.start.line;
      report(
        file,
        'translation/structure',
        undefined,
        `Missing section \`${words}\`, it stands in \`${context.file.path}\` line ${line}`,
        'translate the section, in the same place',
        { related: placeOf(source.heading) },
      );
    }
    const extra = others.get(language);
    if (!source && extra) {
      report(
        file,
        'translation/structure',
        extra.heading.position,
        `Unexpected section \`${words}\`, \`${context.file.path}\` has none`,
        'give both files the same headings in the same order',
      );
    }
  }
}

function partsOf({ source, others }: Paired<RawSection>): Paired<readonly RawPart[]> {
  return { source: source?.parts ?? null, others: mapValues(others, (section) => section.parts) };
}

function mapValues<T, U>(map: ReadonlyMap<LanguageTag, T>, change: (value: T) => U): Map<LanguageTag, U> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}
