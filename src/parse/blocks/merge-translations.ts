import type { Block, FlowContent, LanguageTag } from '../../model/meeting.js';
import { placeOf } from '../../model/place.js';
import { report } from '../../model/problem.js';
import { isNeutral, shapeOf } from '../../text/block-shape.js';
import { alignSequences } from './align-sequences.js';
import { type BlockContext, fileOf, inTranslation } from './block-context.js';
import { buildBlock, buildWhole } from './build-block.js';
import { buildGroup } from './build-group.js';
import { localizeNode } from './localize-node.js';
import type { SourceBlock } from './source-block.js';

/** What the translations have for a run of the source's units; `from` and `to` (exclusive) are indexes of units. */
interface Row {
  readonly from: number;
  readonly to: number;
  readonly others: ReadonlyMap<LanguageTag, readonly FlowContent[]>;
  /** A translation lacks it, or has it alone, which is reported. */
  readonly reported?: boolean;
  /** Blocks that don't match, which is reported: they are aligned as a whole. */
  readonly joined?: boolean;
}

/**
 * Merges the blocks of translation files with the source's, so that one mismatch un-aligns only what it touches. An
 * image, a code block or a bare link that a translation leaves out is taken from the source.
 */
export function mergeTranslations(
  units: readonly SourceBlock[],
  translations: ReadonlyMap<LanguageTag, readonly FlowContent[]>,
  context: BlockContext,
): Block[] {
  let rows: Row[] = units.map((_, index) => ({ from: index, to: index + 1, others: new Map() }));
  for (const [language, nodes] of translations) {
    rows = addTranslation(
      rows,
      units,
      language,
      nodes.filter((node) => node.type !== 'thematicBreak'),
      context,
    );
  }
  return rows.flatMap((row) => buildRow(row, units, row.reported ? { ...context, missing: [] } : context));
}

function addTranslation(
  rows: readonly Row[],
  units: readonly SourceBlock[],
  language: LanguageTag,
  nodes: readonly FlowContent[],
  context: BlockContext,
): Row[] {
  const shapes = nodes.map(shapeOf);
  const taking = units.map((unit) => takesTranslation(unit, language, shapes));
  const indexes = units.flatMap((_, index) => (taking[index] ? [index] : []));
  const pairs = alignSequences(
    indexes.map((index) => unitShape(units[index] as SourceBlock)),
    shapes,
  );
  let merged = [...rows];
  for (const { left, right } of pairs) {
    const [from, to] = [indexes[left[0]] ?? units.length, (indexes[left[1] - 1] ?? units.length - 1) + 1];
    const own = indexes.slice(...left);
    const isSame = (index: number, at: number) => unitShape(units[index] as SourceBlock) === shapes[right[0] + at];
    if (own.length === right[1] - right[0] && own.every(isSame)) {
      merged = pairRows(merged, own, language, nodes.slice(...right));
      continue;
    }
    reportMismatch(
      own.map((index) => units[index] as SourceBlock),
      nodes,
      right,
      language,
      context,
    );
    if (right[0] === right[1]) merged = markReported(merged, from, to);
    else if (own.length === 0) merged = insertRow(merged, from, language, nodes.slice(...right));
    else merged = joinRows(merged, from, to, language, nodes.slice(...right));
  }
  return merged;
}

/** Blocks that correspond one by one. */
function pairRows(
  rows: readonly Row[],
  indexes: readonly number[],
  language: LanguageTag,
  nodes: readonly FlowContent[],
): Row[] {
  return rows.map((row) => {
    const own = nodes.filter((_, at) => row.from <= (indexes[at] as number) && (indexes[at] as number) < row.to);
    return own.length === 0 ? row : { ...row, others: addNodes(row.others, language, own) };
  });
}

function markReported(rows: readonly Row[], from: number, to: number): Row[] {
  return rows.map((row) => (row.from >= from && row.from < to ? { ...row, reported: true } : row));
}

/** A neutral block that the translation leaves out, or a group that has the language, is not part of the alignment. */
function takesTranslation(unit: SourceBlock, language: LanguageTag, shapes: readonly string[]): boolean {
  if (unit.kind === 'group') return !unit.group.has(language);
  return !isNeutral(unit.node) || shapes.includes(shapeOf(unit.node));
}

function unitShape(unit: SourceBlock): string {
  return unit.kind === 'group' ? 'group' : shapeOf(unit.node);
}

function insertRow(rows: readonly Row[], index: number, language: LanguageTag, nodes: readonly FlowContent[]): Row[] {
  const at = rows.findIndex((row) => row.from >= index);
  const place = at < 0 ? rows.length : at;
  const row: Row = { from: index, to: index, others: new Map([[language, nodes]]), reported: true };
  return [...rows.slice(0, place), row, ...rows.slice(place)];
}

function joinRows(
  rows: readonly Row[],
  from: number,
  to: number,
  language: LanguageTag,
  nodes: readonly FlowContent[],
): Row[] {
  const isIn = (row: Row) => row.from < to && row.to > from;
  const inside = rows.filter(isIn);
  let others: Row['others'] = new Map();
  for (const row of inside) for (const [other, own] of row.others) others = addNodes(others, other, own);
  others = addNodes(others, language, nodes);
  const joined: Row = {
    from: Math.min(from, ...inside.map((row) => row.from)),
    to: Math.max(to, ...inside.map((row) => row.to)),
    others,
    joined: true,
  };
  const place = rows.findIndex(isIn);
  return [...rows.slice(0, place), joined, ...rows.slice(place).filter((row) => !isIn(row))];
}

/** A row may span several pairs of a language, where another language joined them. */
function addNodes(others: Row['others'], language: LanguageTag, nodes: readonly FlowContent[]): Row['others'] {
  return new Map([...others, [language, [...(others.get(language) ?? []), ...nodes]]]);
}

function buildRow({ from, to, others, joined }: Row, units: readonly SourceBlock[], context: BlockContext): Block[] {
  const [unit] = units.slice(from, to);
  const single = [...others.values()].every((nodes) => nodes.length === 1);
  if (to - from === 1 && unit?.kind === 'node' && single && !joined) {
    return [buildBlock({ source: unit.node, others: firsts(others) }, context)];
  }
  if (to - from === 1 && unit?.kind === 'group' && others.size === 0) return buildGroup(unit.group, context);
  if (to === from) {
    return [...others].flatMap(([language, nodes]) =>
      nodes.map((node) =>
        buildBlock({ source: null, others: new Map([[language, node]]) }, inTranslation(context, language)),
      ),
    );
  }
  return [buildWhole(cellsOf(units.slice(from, to), others, context), context)];
}

function cellsOf(
  units: readonly SourceBlock[],
  others: ReadonlyMap<LanguageTag, readonly FlowContent[]>,
  context: BlockContext,
): Map<LanguageTag, FlowContent[]> {
  const cells = new Map<LanguageTag, FlowContent[]>();
  const add = (language: LanguageTag, nodes: readonly FlowContent[]) =>
    cells.set(language, [...(cells.get(language) ?? []), ...nodes]);
  for (const unit of units) {
    if (unit.kind === 'group') for (const [language, node] of unit.group) add(language, node.children as FlowContent[]);
    else
      for (const [language, form] of localizeNode(unit.node, context.languages, () => {}).forms) add(language, [form]);
  }
  for (const [language, nodes] of others) add(language, nodes);
  return cells;
}

function firsts(others: ReadonlyMap<LanguageTag, readonly FlowContent[]>): Map<LanguageTag, FlowContent> {
  return new Map([...others].map(([language, nodes]) => [language, nodes[0] as FlowContent]));
}

function reportMismatch(
  units: readonly SourceBlock[],
  nodes: readonly FlowContent[],
  [from, to]: readonly [number, number],
  language: LanguageTag,
  context: BlockContext,
): void {
  const describe = (shapes: readonly string[]) => (shapes.length === 0 ? 'nothing' : shapes.join(', '));
  const [unit] = units;
  const source = unit?.kind === 'node' ? unit.node : unit && [...unit.group.values()][0];
  const line = source?.position?.start.line;
  const where = line === undefined ? '' : ` as in \`${context.file.path}\` line ${line}`;
  const place = placeOf(nodes[from] ?? nodes[from - 1]);
  report(
    place?.file ?? fileOf(context, language),
    'translation/structure',
    place?.start,
    `Unexpected ${describe(nodes.slice(from, to).map(shapeOf))}, expected ${describe(units.map(unitShape))}${where}`,
    'give the translation the same blocks in the same order',
    { related: placeOf(source) },
  );
}
