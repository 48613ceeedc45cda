import { isPresenterWord } from '../locale/headings.js';
import type {
  AgendaEntry,
  AgendaItem,
  AlignedListItem,
  AnnouncedEntry,
  Block,
  FlowContent,
  LanguageTag,
  PhrasingContent,
  Section,
  Text,
} from '../model/meeting.js';
import { normalizeWords, pairAgenda } from '../text/pair-agenda.js';
import { again, type BlockContext } from './blocks/block-context.js';
import { buildBlock } from './blocks/build-block.js';
import { buildBlocks } from './blocks/build-blocks.js';
import type { BuiltSections } from './sections/build-sections.js';
import type { RawPart } from './sections/outline.js';
import { splitPresenter } from './sections/presenter.js';
import { readTypedNumber } from './sections/typed-number.js';

/** Reads a body's agenda list, in every language. Its entries are labels: none is reported as untranslated. */
export function readAgendaList(agenda: NonNullable<BuiltSections['agenda']>, context: BlockContext): Block[] {
  const { source, others } = agenda.parts;
  const nodesOf = (parts: readonly RawPart[]) =>
    parts.flatMap(({ heading, nodes }) => [...(heading ? [heading] : []), ...nodes]);
  const translations = new Map([...others].map(([language, parts]) => [language, nodesOf(parts) as FlowContent[]]));
  return buildBlocks(nodesOf(source ?? []), translations, { ...context, missing: [] });
}

export function readEntries(list: readonly Block[], context: BlockContext): AnnouncedEntry[] {
  return list.flatMap((block): AnnouncedEntry[] => {
    if (block.kind === 'list') return block.items.map((item) => readItem(item, context));
    return [
      {
        text: { forms: new Map(), place: block.place },
        presenter: null,
        blocks: [block],
        place: block.place,
      },
    ];
  });
}

/** Takes the number and the presenter off an entry's text. */
export function readEntry(text: Text, blocks: readonly Block[] = []): AnnouncedEntry {
  const forms = new Map<LanguageTag, readonly PhrasingContent[]>();
  const presenters = new Map<LanguageTag, PhrasingContent[]>();
  for (const [language, form] of text.forms) {
    const { rest, presenter } = splitPresenter(readTypedNumber(form).rest, isPresenterWord);
    if (presenter) presenters.set(language, presenter);
    forms.set(language, rest);
  }
  const presenter = presenters.size > 0 ? { forms: presenters, place: text.place } : null;
  return { text: { forms, place: text.place }, presenter, blocks, place: text.place };
}

/** An agenda that is written twice: entries that the second has alone come last. */
export function joinEntries(first: readonly AnnouncedEntry[], second: readonly AnnouncedEntry[]): AnnouncedEntry[] {
  const keyOf = ({ text, blocks }: AnnouncedEntry) =>
    blocks.length > 0 ? null : [...text.forms].map(([language, form]) => `${language} ${normalizeWords(form)}`).join();
  const known = new Set(first.map(keyOf));
  return [...first, ...second.filter((entry) => !known.has(keyOf(entry)))];
}

/**
 * The agenda as it prints: the entries announced, where there are any, else the headings. Entries that disagree with the
 * headings print as written.
 */
export function buildAgenda(announced: readonly AnnouncedEntry[] | null, sections: readonly Section[]): AgendaEntry[] {
  if (!announced) return sections.flatMap(entryOfSection);
  return pairAgenda(announced, sections).entries.map(({ entry, item, isSame }) =>
    item && isSame ? { ...entryOf(item), ...asWritten(entry, item), blocks: entry.blocks } : entryAsWritten(entry),
  );
}

/** The entry's own words in each language that it has; the heading's in the others. */
function asWritten(entry: AnnouncedEntry, { heading, presenter }: AgendaItem): Pick<AgendaEntry, 'text' | 'presenter'> {
  const forms = new Map([...heading.forms, ...entry.text.forms]);
  return { text: { ...entry.text, forms }, presenter: choosePresenter(presenter, entry.presenter) };
}

/** The heading's presenter has more forms, where it is the same. */
function choosePresenter(presenter: Text | null, own: Text | null): Text | null {
  if (!presenter || !own) return presenter ?? own;
  const known = new Set([...presenter.forms.values()].map(normalizeWords));
  return [...own.forms.values()].every((form) => known.has(normalizeWords(form))) ? presenter : own;
}

function entryAsWritten({ text, presenter, blocks }: AnnouncedEntry): AgendaEntry {
  return { number: null, text, presenter, blocks, group: false };
}

function readItem(item: AlignedListItem, context: BlockContext): AnnouncedEntry {
  const forms = new Map<LanguageTag, readonly PhrasingContent[]>();
  const rest = new Map<LanguageTag, FlowContent[]>();
  for (const [language, node] of item.cells) {
    const [first, ...others] = node.children as FlowContent[];
    if (first?.type === 'paragraph') forms.set(language, first.children as PhrasingContent[]);
    const below = first?.type === 'paragraph' ? others : (node.children as FlowContent[]);
    if (below.length > 0) rest.set(language, below);
  }
  const length = Math.max(0, ...[...rest.values()].map((nodes) => nodes.length));
  const blocks = Array.from({ length }, (_, index) => {
    const cells = [...rest].flatMap(([language, nodes]) => (nodes[index] ? [[language, nodes[index]] as const] : []));
    return buildBlock({ source: null, others: new Map(cells) }, again(context));
  });
  return { ...readEntry({ forms, place: item.place }, blocks), place: item.place };
}

function entryOfSection(section: Section): AgendaEntry[] {
  if (section.kind === 'item') return [entryOf(section)];
  if (section.kind === 'group')
    return [{ number: null, text: section.heading, presenter: null, blocks: [], group: true }];
  return [];
}

function entryOf({ number, heading, presenter }: AgendaItem): AgendaEntry {
  return { number, text: heading, presenter, blocks: [], group: false };
}
