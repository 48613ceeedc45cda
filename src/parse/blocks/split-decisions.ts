import type { FlowContent, LanguageTag } from '../../model/meeting.js';

type Cells = ReadonlyMap<LanguageTag, readonly FlowContent[]>;

/** Blocks of a decisions part that don't correspond one by one, as decisions. */
export interface SplitDecisions {
  /** What stands before the first decision. */
  readonly before: Cells;
  /** The decisions, in the first language and those that have as many. */
  readonly entries: readonly Cells[];
  /** What the other languages have for all of them. */
  readonly whole: Cells;
  readonly after: Cells;
}

interface Reading {
  readonly before: readonly FlowContent[];
  readonly decisions: readonly (readonly FlowContent[])[];
  readonly after: readonly FlowContent[];
}

/**
 * Reads each language's blocks by itself. The decisions of the first one count; another language's correspond to them
 * where they are as many. Null where the first language has none.
 */
export function splitDecisions(
  cells: Cells,
  hasList: (language: LanguageTag) => boolean,
  languages: readonly LanguageTag[],
): SplitDecisions | null {
  const present = languages.filter((language) => cells.has(language));
  const readings = new Map(
    present.map((language) => [language, readDecisions(cells.get(language) ?? [], hasList(language))]),
  );
  const [first] = readings.values();
  const count = first?.decisions.length ?? 0;
  if (count === 0) return null;
  const paired = present.filter((language) => readings.get(language)?.decisions.length === count);
  const pick = (of: readonly LanguageTag[], nodesOf: (reading: Reading) => readonly FlowContent[]): Cells =>
    new Map(
      of.flatMap((language) => {
        const nodes = nodesOf(readings.get(language) as Reading);
        return nodes.length > 0 ? [[language, nodes] as const] : [];
      }),
    );
  const apart = present.filter((language) => !paired.includes(language));
  return {
    before: pick(paired, ({ before }) => before),
    entries: Array.from({ length: count }, (_, index) => pick(paired, ({ decisions }) => decisions[index] ?? [])),
    whole: new Map(apart.map((language) => [language, cells.get(language) ?? []])),
    after: pick(paired, ({ after }) => after),
  };
}

/** @param hasList then the items of lists are the decisions, else the paragraphs */
function readDecisions(nodes: readonly FlowContent[], hasList: boolean): Reading {
  const isDecision = ({ type }: FlowContent) => type === (hasList ? 'list' : 'paragraph');
  const [from, to] = [nodes.findIndex(isDecision), nodes.findLastIndex(isDecision) + 1];
  if (from < 0) return { before: nodes, decisions: [], after: [] };
  const decisions: FlowContent[][] = [];
  for (const node of nodes.slice(from, to)) {
    if (!isDecision(node)) decisions.at(-1)?.push(node);
    else if (node.type === 'list') decisions.push(...node.children.map(({ children }) => children as FlowContent[]));
    else decisions.push([node]);
  }
  return { before: nodes.slice(0, from), decisions, after: nodes.slice(to) };
}
