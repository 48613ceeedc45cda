import { findNearHeading, findPartKind, type NoneKind } from '../../locale/headings.js';
import type {
  ActionTable,
  Block,
  FlowContent,
  LanguageTag,
  Part,
  PartKind,
  PhrasingContent,
  Text,
} from '../../model/meeting.js';
import { placeOf } from '../../model/place.js';
import { report } from '../../model/problem.js';
import { plainText } from '../../text/plain-text.js';
import { type BlockContext, inTranslation, type MissingTranslation, reportFault } from '../blocks/block-context.js';
import { checkActions } from '../blocks/build-action-table.js';
import { buildBlocks } from '../blocks/build-blocks.js';
import { buildDecisions } from '../blocks/build-decisions.js';
import { sayNoneOnce, saysNoneAt } from '../blocks/find-none.js';
import { addForm } from '../languages/add-form.js';
import { splitPhrasing } from '../languages/split-phrasing.js';
import type { RawPart } from './outline.js';
import { type Paired, pairParts } from './pair-outlines.js';

/**
 * Reads the parts of a section.
 *
 * @param firstKind what the text before the first `###` is
 */
export function buildParts(
  sources: readonly RawPart[],
  translations: ReadonlyMap<LanguageTag, readonly RawPart[]>,
  firstKind: PartKind,
  context: BlockContext,
): Part[] {
  let leading = true;
  return pairParts(sources, translations).map((pair) => {
    leading &&= pair.source?.heading === null;
    const [language] = pair.others.keys();
    const own = pair.source === null && language !== undefined ? inTranslation(context, language) : context;
    return buildPart(pair, leading ? firstKind : 'discussion', own);
  });
}

/** The blocks of parts without parts' meaning: before the first item, or below a group's heading. */
export function buildPlainBlocks(
  sources: readonly RawPart[],
  translations: ReadonlyMap<LanguageTag, readonly RawPart[]>,
  context: BlockContext,
): Block[] {
  return buildParts(sources, translations, 'free', context).flatMap(({ heading, blocks, place }): Block[] =>
    heading ? [{ kind: 'heading', depth: 3, text: heading.text, place }, ...blocks] : [...blocks],
  );
}

function buildPart({ source, others }: Paired<RawPart>, textKind: PartKind, context: BlockContext): Part {
  const text = headingText({ source, others }, context);
  const kind = text === null ? textKind : partKind(text, context);
  const nodes = new Map([...others].map(([language, part]) => [language, languageNodes(part)]));
  const none = noneKinds[kind];
  const missing: MissingTranslation[] = [];
  const blocks = buildBlocks(source?.nodes ?? [], nodes, { ...context, missing, inActions: none === 'actions' });
  // A word for none prints in every language.
  const isPrinted = ({ place }: MissingTranslation) =>
    none !== undefined && blocks.some((block) => saysNoneAt(block, place, none));
  context.missing.push(...missing.filter((text) => !isPrinted(text)));
  const place = placeOf(source?.heading ?? undefined) ?? text?.place;
  const complete = context.languages.every((language) => text?.forms.has(language));
  const known = [...(text?.forms.values() ?? [])].every((form) => findPartKind(plainText(form)) === kind);
  return {
    kind,
    heading: text && { text, isLabel: !complete && known },
    blocks: kind === 'decisions' ? buildDecisions(blocks, context) : markActions(blocks, kind, text !== null, context),
    place,
  };
}

const noneKinds: Partial<Readonly<Record<PartKind, NoneKind>>> = {
  decisions: 'decisions',
  actions: 'actions',
  'follow-up': 'actions',
};

function headingText({ source, others: parts }: Paired<RawPart>, context: BlockContext): Text | null {
  const heading = source?.heading ?? null;
  const translated = [...parts].flatMap(([language, part]) =>
    part.heading ? [[language, part.heading] as const] : [],
  );
  if (!heading && translated.length === 0) return null;
  const { file, languages } = context;
  const own = heading
    ? splitPhrasing(heading.children as PhrasingContent[], languages, (fault) =>
        reportFault(file, fault, languages.length),
      ).forms
    : [];
  const others = translated.map(([language, other]) => [language, other.children as PhrasingContent[]] as const);
  const forms = new Map<LanguageTag, readonly PhrasingContent[]>(own);
  for (const [language, form] of others) addForm(forms, language, form);
  if (forms.size > 1) context.translated.count++;
  return { forms, place: placeOf(heading ?? translated[0]?.[1]) };
}

function partKind(text: Text, context: BlockContext): PartKind {
  const kind = findKind(text);
  if (kind) return kind;
  for (const form of text.forms.values()) {
    const words = plainText(form);
    const near = findNearHeading(words);
    if (near)
      report(
        text.place?.file ?? context.file,
        'body/heading',
        text.place,
        `Unknown heading \`${words}\``,
        `did you mean \`${near}\`?`,
      );
    if (near) break;
  }
  return 'free';
}

function findKind(text: Text | null): PartKind | null {
  for (const form of text?.forms.values() ?? []) {
    const kind = findPartKind(plainText(form));
    if (kind) return kind;
  }
  return null;
}

/** What a translation file has in a part; containers of its own language are what they hold. */
function languageNodes(part: RawPart): FlowContent[] {
  return part.nodes.flatMap((node) => (node.type === 'languageBlocks' ? (node.children as FlowContent[]) : [node]));
}

/**
 * Checks the actions of an actions or follow-up part, and says once where it holds none.
 *
 * @param headed by its own `###`: an item may be called as such a part is, and hold other tables
 */
function markActions(blocks: readonly Block[], kind: PartKind, headed: boolean, context: BlockContext): Block[] {
  const marked = blocks.map((block) => markFollowUp(block, kind, headed, context));
  return noneKinds[kind] === 'actions' ? sayNoneOnce(marked, 'actions') : marked;
}

function markFollowUp(block: Block, kind: PartKind, headed: boolean, context: BlockContext): Block {
  if (kind === 'actions' && headed && block.kind === 'table') {
    const hint = 'name a column `Action`, or move the table to another part';
    report(
      block.head[0]?.place?.file ?? context.file,
      'actions/columns',
      block.head[0]?.place,
      'Unexpected table without an action column',
      hint,
    );
  }
  if (block.kind !== 'actions') return block;
  const table: ActionTable = { ...block, followUp: kind === 'follow-up' };
  checkActions(table, context);
  return table;
}
