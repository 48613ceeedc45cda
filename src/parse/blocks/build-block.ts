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
import { type OnMismatch, unitOf, unitsOf, type Written } from '../collect-units.js';
import { addForm } from '../languages/add-form.js';
import { plainText } from '../languages/plain-text.js';
import { holdsSentence } from '../languages/sentence.js';
import { type BlockContext, fileAt, inFiles, reportFault } from './block-context.js';
import { shapeOf } from './block-shape.js';
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
    return { kind: 'heading', depth, text: buildText(parts, context), position: first.position };
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
  const written = [...cells].map(([language, nodes]) => [language, inOneFile(nodes, context)] as const);
  context.units.push(...unitsOf(new Map(written), null));
  return { kind: 'aligned', cells, untranslated, shared: false, position: first?.position };
}

/** Of blocks of the source and a translation file that stand in one cell, those of the file of the first. */
function inOneFile(nodes: readonly FlowContent[], context: BlockContext): Written<FlowContent> {
  const file = fileAt(context, nodes[0]?.position);
  return { file, nodes: nodes.filter(({ position }) => fileAt(context, position) === file) };
}

function buildAligned({ source, others }: Counterparts, context: BlockContext): AlignedBlock {
  const position = source?.position ?? [...others.values()][0]?.position;
  const localized = source && localizeSource(source, context);
  const cells = new Map<LanguageTag, FlowContent[]>();
  if (localized) for (const [language, form] of localized.forms) cells.set(language, [form]);
  for (const [language, node] of others) cells.set(language, [...(cells.get(language) ?? []), node]);
  context.units.push(...unitsOf(writtenForms(localized?.forms, others, context), reportNested(context)));
  const sentence = localized ? localized.sentence || localized.parted : [...others.values()].some(isSentence);
  return { kind: 'aligned', cells, position, ...coverage(cells, sentence, position, context) };
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
    reportListLengths({ source, others }, context);
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
    const items = new Map([...others].map(([language, list]) => [language, list.children[index] as ListItem] as const));
    const written = [...writtenForms(localized?.forms, items, context)].map(
      ([language, { file, nodes }]) =>
        [language, { file, nodes: nodes.flatMap((each) => each.children as FlowContent[]) }] as const,
    );
    context.units.push(...unitsOf(new Map(written), reportNested(context)));
    const position = item?.position ?? [...others.values()][0]?.children[index]?.position;
    const sentence = localized ? localized.sentence || localized.parted : [...cells.values()].some(isSentence);
    return { cells, position, ...coverage(cells, sentence, position, context) };
  });
  return { kind: 'list', ordered: first.ordered === true, start: first.start ?? 1, items, position: first.position };
}

/** Lists of other lengths than the first language's that has one. */
function reportListLengths({ source, others }: ListCounterparts, context: BlockContext): void {
  const [sourceLanguage] = context.languages as [LanguageTag];
  const [[firstLanguage, first], ...rest] = [...(source ? [[sourceLanguage, source] as const] : []), ...others] as [
    [LanguageTag, List],
  ];
  const expected = `expected ${first.children.length} as in line ${first.position?.start.line} (\`${firstLanguage}\`)`;
  for (const [, list] of rest as [LanguageTag, List][]) {
    const items = list.children.length;
    if (items === first.children.length && list.ordered === first.ordered) continue;
    const kind = list.ordered === first.ordered ? 'list' : `${list.ordered ? 'ordered' : 'unordered'} list`;
    reportStructure(context, list, first.position, `Unexpected ${kind} of ${count(items, 'item')}, ${expected}`);
  }
}

function localizeSource<T extends FlowContent | ListItem>(node: T, context: BlockContext) {
  const localized = localizeNode(node, context.languages, (fault) =>
    reportFault(context.file, fault, context.languages.length),
  );
  for (const { position, languages } of localized.missing)
    context.missing.push({ file: context.file, position, languages });
  return localized;
}

function buildText({ source, others }: Counterparts, context: BlockContext): Text {
  const forms = new Map<LanguageTag, readonly PhrasingContent[]>();
  const localized = source && localizeSource(source, context);
  for (const [language, node] of localized?.forms ?? []) forms.set(language, (node as Paragraph).children);
  for (const [language, node] of others) addForm(forms, language, (node as Paragraph).children);
  if (forms.size > 1) context.translated.count++;
  context.units.push(...unitOf('heading', writtenForms(localized?.forms, others, context)));
  return { forms, position: source?.position ?? [...others.values()][0]?.position };
}

/** Reports blocks inside a block that don't match. */
function reportNested(context: BlockContext): OnMismatch {
  return (own, first) => {
    const [node = first[0]] = own;
    if (!node) return;
    const line = first[0]?.position?.start.line;
    const message = `Unexpected ${describe(own)}, expected ${describe(first)} as in line ${line}`;
    reportStructure(context, node, first[0]?.position, message);
  };
}

function describe(nodes: readonly FlowContent[]): string {
  if (nodes.length === 0) return 'nothing';
  return nodes
    .map((node) =>
      node.type === 'list' ? `${shapeOf(node)} of ${count(node.children.length, 'item')}` : shapeOf(node),
    )
    .join(', ');
}

/** What each language has, with its file; where the source has a translation file's language too, the file's counts. */
function writtenForms<T extends FlowContent | ListItem>(
  forms: ReadonlyMap<LanguageTag, T> | undefined,
  others: ReadonlyMap<LanguageTag, T>,
  context: BlockContext,
): ReadonlyMap<LanguageTag, Written<T>> {
  const nodes = [...(forms ?? []), ...others].map(([language, node]) => [language, [node]] as const);
  return inFiles(new Map(nodes), others, context);
}

/** Which languages lack a block, and whether that is worth a word. */
function coverage(
  cells: ReadonlyMap<LanguageTag, unknown>,
  sentence: boolean,
  position: AlignedBlock['position'],
  context: BlockContext,
): { untranslated: readonly LanguageTag[]; shared: boolean } {
  if (cells.size > 1) context.translated.count++;
  const lacking = context.languages.filter((language) => !cells.has(language));
  if (lacking.length === 0 || !sentence) return { untranslated: [], shared: lacking.length > 0 && cells.size === 1 };
  if (cells.size === 1) context.missing.push({ file: fileAt(context, position), position, languages: lacking });
  return { untranslated: lacking, shared: false };
}

function isSentence(node: FlowContent | ListItem): boolean {
  return node.type !== 'code' && holdsSentence(plainText(node));
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
