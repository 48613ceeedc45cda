import { isPresenterWord } from '../locale/headings.js';
import type {
  AgendaEntry,
  AgendaItem,
  AlignedListItem,
  Block,
  FlowContent,
  LanguageTag,
  PhrasingContent,
  Section,
  Text,
} from '../model/meeting.js';
import type { Place } from '../model/place.js';
import { report } from '../model/problem.js';
import { plainText } from '../text/plain-text.js';
import { again, type BlockContext } from './blocks/block-context.js';
import { buildBlock } from './blocks/build-block.js';
import { buildBlocks } from './blocks/build-blocks.js';
import type { BuiltSections } from './sections/build-sections.js';
import type { RawPart } from './sections/outline.js';
import { splitPresenter } from './sections/presenter.js';
import { readTypedNumber } from './sections/typed-number.js';

/** An entry of an agenda that was written out. */
export interface WrittenEntry {
  readonly text: Text;
  readonly presenter: Text | null;
  readonly blocks: readonly Block[];
  readonly place: Place | undefined;
}

/** Reads a body's agenda list, in every language. Its entries are labels: none is reported as untranslated. */
export function readAgendaList(agenda: NonNullable<BuiltSections['agenda']>, context: BlockContext): Block[] {
  const { source, others } = agenda.parts;
  const nodesOf = (parts: readonly RawPart[]) =>
    parts.flatMap(({ heading, nodes }) => [...(heading ? [heading] : []), ...nodes]);
  const translations = new Map([...others].map(([language, parts]) => [language, nodesOf(parts) as FlowContent[]]));
  return buildBlocks(nodesOf(source ?? []), translations, { ...context, missing: [] });
}

export function readEntries(list: readonly Block[], context: BlockContext): WrittenEntry[] {
  return list.flatMap((block): WrittenEntry[] => {
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
export function readEntry(text: Text, blocks: readonly Block[] = []): WrittenEntry {
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
export function joinEntries(first: readonly WrittenEntry[], second: readonly WrittenEntry[]): WrittenEntry[] {
  const keyOf = ({ text, blocks }: WrittenEntry) =>
    blocks.length > 0 ? null : [...text.forms].map(([language, form]) => `${language} ${normalize(form)}`).join();
  const known = new Set(first.map(keyOf));
  return [...first, ...second.filter((entry) => !known.has(keyOf(entry)))];
}

/**
 * The agenda as it prints: the entries written out, where there are any, else the headings. Entries that disagree with
 * the headings are reported (`agenda/mismatch`) and print as written.
 */
export function buildAgenda(
  written: readonly WrittenEntry[] | null,
  sections: readonly Section[],
  context: BlockContext,
): AgendaEntry[] {
  if (!written) return sections.flatMap(entryOfSection);
  const items = sections.filter((section): section is AgendaItem => section.kind === 'item');
  if (items.length === 0) return written.map(entryAsWritten);
  let next = 0;
  const entries = written.map((entry): AgendaEntry => {
    while (items[next]?.number === null && !isSame(entry, items[next])) next++;
    const item = items[next++];
    if (item && isSame(entry, item)) {
      const language = findOtherWords(entry, item);
      if (language !== null) reportEntry(entry, item, language);
      return { ...entryOf(item), ...asWritten(entry, item), blocks: entry.blocks };
    }
    reportEntry(entry, item, null);
    return entryAsWritten(entry);
  });
  const lacking = items.slice(next).find((item) => item.number !== null);
  if (lacking) {
    report(
      written.at(-1)?.place?.file ?? context.file,
      'agenda/mismatch',
      written.at(-1)?.place,
      `Unexpected end of the agenda, expected \`${wordsOf(lacking.heading)}\` as in line ${lacking.place?.start.line}`,
      'write the headings as the agenda has them, or leave the agenda out',
    );
  }
  return entries;
}

/** @param language where the two differ; null: everywhere */
function reportEntry(entry: WrittenEntry, item: AgendaItem | undefined, language: LanguageTag | null): void {
  if (entry.place === undefined) return;
  const words = ({ forms }: Text) =>
    language === null ? wordsOf({ forms, place: undefined }) : plainText(forms.get(language) ?? []);
  const heading = item ? `\`${words(item.heading)}\` as in line ${item.place?.start.line}` : 'no further entry';
  report(
    entry.place.file,
    'agenda/mismatch',
    entry.place,
    `Unexpected agenda entry \`${words(entry.text)}\`, expected ${heading}`,
    'write the headings as the agenda has them, or leave the agenda out',
  );
}

/** A language in which both have words, and other ones. */
function findOtherWords(entry: WrittenEntry, item: AgendaItem): LanguageTag | null {
  for (const [language, form] of entry.text.forms) {
    const heading = item.heading.forms.get(language);
    if (heading && normalize(heading) !== normalize(form)) return language;
  }
  return null;
}

/** The entry's own words in each language that it has; the heading's in the others. */
function asWritten(entry: WrittenEntry, { heading, presenter }: AgendaItem): Pick<AgendaEntry, 'text' | 'presenter'> {
  const forms = new Map([...heading.forms, ...entry.text.forms]);
  return { text: { ...entry.text, forms }, presenter: choosePresenter(presenter, entry.presenter) };
}

/** The heading's presenter has more forms, where it is the same. */
function choosePresenter(presenter: Text | null, own: Text | null): Text | null {
  if (!presenter || !own) return presenter ?? own;
  const known = new Set([...presenter.forms.values()].map(normalize));
  return [...own.forms.values()].every((form) => known.has(normalize(form))) ? presenter : own;
}

function entryAsWritten({ text, presenter, blocks }: WrittenEntry): AgendaEntry {
  return { number: null, text, presenter, blocks, group: false };
}

function readItem(item: AlignedListItem, context: BlockContext): WrittenEntry {
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

/** Whether an entry and a heading have the same words in a language. */
function isSame(entry: WrittenEntry, item: AgendaItem | undefined): boolean {
  if (!item) return false;
  const headings = new Set([...item.heading.forms.values()].map(normalize));
  return [...entry.text.forms.values()].some((form) => headings.has(normalize(form)));
}

function normalize(form: readonly PhrasingContent[]): string {
  return plainText(form)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ]/gu, "'")
    .replace(/(?<![\s;:.,!?])[\s;:.,!?]+$/u, '')
    .replace(/\s+/gu, ' ')
    .toLowerCase();
}

function wordsOf(text: Text): string {
  return plainText([...text.forms.values()][0] ?? []);
}
