import { findPartKind, type NoneKind } from '../../locale/headings.js';
import type { Block, FlowContent, LanguageTag, Part, PartKind, PhrasingContent, Text } from '../../model/meeting.js';
import { placeOf } from '../../model/place.js';
import { plainText } from '../../text/plain-text.js';
import { type BlockContext, inTranslation, type MissingTranslation, reportFault } from '../blocks/block-context.js';
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

function buildPart({ source, others }: Paired<RawPart>, textKind: PartKind, context: BlockContext): Part {
  const text = headingText({ source, others }, context);
  const kind = text === null ? textKind : (findKind(text) ?? 'free');
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
    blocks: kind === 'decisions' ? buildDecisions(blocks, context) : markActions(blocks, kind),
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

function findKind(text: Text): PartKind | null {
  for (const form of text.forms.values()) {
    const kind = findPartKind(plainText(form));
    if (kind) return kind;
  }
  return null;
}

/** What a translation file has in a part; containers of its own language are what they hold. */
function languageNodes(part: RawPart): FlowContent[] {
  return part.nodes.flatMap((node) => (node.type === 'languageBlocks' ? (node.children as FlowContent[]) : [node]));
}

/** Tells the actions of an earlier meeting, and says once where a part of actions holds none. */
function markActions(blocks: readonly Block[], kind: PartKind): Block[] {
  const marked = blocks.map((block) =>
    block.kind === 'actions' ? { ...block, followUp: kind === 'follow-up' } : block,
  );
  return noneKinds[kind] === 'actions' ? sayNoneOnce(marked, 'actions') : marked;
}
