import type { List, ListItem, Paragraph } from 'mdast';
import type {
  AlignedBlock,
  AlignedListItem,
  Block,
  FlowContent,
  LanguageTag,
  PhrasingContent,
  Text,
} from '../../model/meeting.js';
import { placeOf } from '../../model/place.js';
import { plainText } from '../../text/plain-text.js';
import { addForm } from '../languages/add-form.js';
import { holdsSentence } from '../languages/sentence.js';
import { type BlockContext, reportFault } from './block-context.js';
import { buildTable } from './build-table.js';
import { localizeNode } from './localize-node.js';
import { reportStructure } from './report-structure.js';

/**
 * Blocks that correspond, one a language. `source` may hold ` // `; what stands in `others` is whole, in the language
 * of its key.
 */
export interface Counterparts {
  readonly source: FlowContent | null;
  readonly others: ReadonlyMap<LanguageTag, FlowContent>;
}

/** Makes one block of blocks that correspond; they are of one type. */
export function buildBlock(parts: Counterparts, context: BlockContext): Block {
  const nodes = [...(parts.source ? [parts.source] : []), ...parts.others.values()];
  const [first] = nodes as [FlowContent];
  if (nodes.every((node) => node.type === 'list')) {
    const list = buildList(parts as ListCounterparts, context);
    if (list) return list;
  } else if (nodes.every((node) => node.type === 'table')) {
    return buildTable(parts as never, context);
  } else if (nodes.every((node) => node.type === 'heading')) {
    const depth = first.type === 'heading' ? first.depth : 4;
    return { kind: 'heading', depth, text: buildText(parts, context), place: placeOf(first) };
  }
  return buildAligned(parts, context);
}

/** A row of blocks that don't correspond one by one: each language's as a whole. */
export function buildWhole(
  cells: ReadonlyMap<LanguageTag, readonly FlowContent[]>,
  context: BlockContext,
): AlignedBlock {
  const [first] = [...cells.values()].flat();
  const untranslated = cells.size > 1 ? [] : context.languages.filter((language) => !cells.has(language));
  if (cells.size > 1) context.translated.count++;
  return { kind: 'aligned', cells, untranslated, shared: false, whole: true, place: placeOf(first) };
}

function buildAligned({ source, others }: Counterparts, context: BlockContext): AlignedBlock {
  const place = placeOf(source ?? [...others.values()][0]);
  const localized = source && localizeSource(source, context);
  const cells = new Map<LanguageTag, FlowContent[]>();
  if (localized) for (const [language, form] of localized.forms) cells.set(language, [form]);
  for (const [language, node] of others) cells.set(language, [...(cells.get(language) ?? []), node]);
  const sentence = localized ? localized.sentence || localized.parted : [...others.values()].some(isSentence);
  return { kind: 'aligned', cells, whole: false, place, ...coverage(cells, sentence, place, context) };
}

interface ListCounterparts {
  readonly source: List | null;
  readonly others: ReadonlyMap<LanguageTag, List>;
}

function buildList({ source, others }: ListCounterparts, context: BlockContext): Block | null {
  const lists = [...(source ? [source] : []), ...others.values()];
  const [first] = lists as [List];
  const length = first.children.length;
  if (lists.some((list) => list.children.length !== length || list.ordered !== first.ordered)) {
    reportListLengths({ source, others }, context.languages);
    const cells = new Map<LanguageTag, FlowContent[]>();
    if (source) for (const [language, form] of localizeSource(source, context).forms) cells.set(language, [form]);
    for (const [language, list] of others) cells.set(language, [...(cells.get(language) ?? []), list]);
    return buildWhole(cells, context);
  }
  const items = first.children.map((_, index): AlignedListItem => {
    const item = source?.children[index];
    const localized = item && localizeSource(item, context);
    const cells = new Map<LanguageTag, ListItem>(localized?.forms ?? []);
    for (const [language, list] of others) {
      const other = list.children[index] as ListItem;
      const own = cells.get(language);
      cells.set(language, own ? { ...own, children: [...own.children, ...other.children] } : other);
    }
    const place = placeOf(item ?? [...others.values()][0]?.children[index]);
    const sentence = localized ? localized.sentence || localized.parted : [...cells.values()].some(isSentence);
    return { cells, place, ...coverage(cells, sentence, place, context) };
  });
  return { kind: 'list', ordered: first.ordered === true, start: first.start ?? 1, items, place: placeOf(first) };
}

/** Lists of other lengths than the first language's that has one. */
function reportListLengths({ source, others }: ListCounterparts, languages: readonly LanguageTag[]): void {
  const [sourceLanguage] = languages as [LanguageTag];
  const [[firstLanguage, first], ...rest] = [...(source ? [[sourceLanguage, source] as const] : []), ...others] as [
    [LanguageTag, List],
  ];
  const expected = `expected ${first.children.length} as in line ${first.position?.start.line} (\`${firstLanguage}\`)`;
  for (const [, list] of rest as [LanguageTag, List][]) {
    const items = list.children.length;
    if (items === first.children.length && list.ordered === first.ordered) continue;
    const kind = list.ordered === first.ordered ? 'list' : `${list.ordered ? 'ordered' : 'unordered'} list`;
    reportStructure(list, first, `Unexpected ${kind} of ${count(items, 'item')}, ${expected}`);
  }
}

function localizeSource<T extends FlowContent | ListItem>(node: T, context: BlockContext) {
  const localized = localizeNode(node, context.languages, (fault) =>
    reportFault(context.file, fault, context.languages.length),
  );
  for (const { place, languages } of localized.missing) context.missing.push({ file: context.file, place, languages });
  return localized;
}

function buildText({ source, others }: Counterparts, context: BlockContext): Text {
  const forms = new Map<LanguageTag, readonly PhrasingContent[]>();
  const localized = source && localizeSource(source, context);
  for (const [language, node] of localized?.forms ?? []) forms.set(language, (node as Paragraph).children);
  for (const [language, node] of others) addForm(forms, language, (node as Paragraph).children);
  if (forms.size > 1) context.translated.count++;
  return { forms, place: placeOf(source ?? [...others.values()][0]) };
}

/** Which languages lack a block, and whether that is worth a word. */
function coverage(
  cells: ReadonlyMap<LanguageTag, unknown>,
  sentence: boolean,
  place: AlignedBlock['place'],
  context: BlockContext,
): { untranslated: readonly LanguageTag[]; shared: boolean } {
  if (cells.size > 1) context.translated.count++;
  const lacking = context.languages.filter((language) => !cells.has(language));
  if (lacking.length === 0 || !sentence) return { untranslated: [], shared: lacking.length > 0 && cells.size === 1 };
  if (cells.size === 1) context.missing.push({ file: place?.file ?? context.file, place, languages: lacking });
  return { untranslated: lacking, shared: false };
}

function isSentence(node: FlowContent | ListItem): boolean {
  return node.type !== 'code' && holdsSentence(plainText(node));
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
