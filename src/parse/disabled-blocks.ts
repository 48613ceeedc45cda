import type { Html, Nodes, Parent, Root } from 'mdast';
import type { Position } from 'unist';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import { isMandatory, type Rule, report, ruleSeverities } from '../model/problem.js';
import { createFieldSuggester } from './front-matter/suggest-field.js';

/** A block for which rules are silenced by the comment before it. */
export interface DisabledBlock {
  readonly rules: ReadonlySet<Rule>;
  /** From the first to the last line of the block; adjacent containers are one block. */
  readonly firstLine: number;
  readonly lastLine: number;
}

interface Source {
  readonly file: VFile;
  readonly places: ReturnType<typeof location>;
}

/** Finds the blocks after `<!-- minutes-disable-next-block RULE -->`; a comment that says it wrongly is reported. */
export function findDisabledBlocks(tree: Root, file: VFile): DisabledBlock[] {
  if (!/<!--\s*minutes-/.test(String(file))) return [];
  const found: DisabledBlock[] = [];
  const source: Source = { file, places: location(file) };
  visit(tree, 'html', (node, index, parent) => {
    if (!parent || index === undefined) return;
    for (const { rules, place } of readComments(node, source)) {
      const block = nextBlock(node, index, parent as Parent);
      const hint = 'write it on a line of its own before the block';
      if (block) found.push({ rules, ...block });
      else report(file, 'body/comment', place, 'Unexpected comment, no block follows it', hint);
    }
  });
  return found;
}

/** Comments, with what is written in those that are closed. */
const comments = /<!--(?:([\s\S]*?)-->|[\s\S]*$)/g;

/** The comments in a piece of HTML that silence at least one rule. */
function readComments(node: Html, source: Source): { rules: ReadonlySet<Rule>; place: Position | undefined }[] {
  return [...node.value.matchAll(comments)].flatMap(([comment, text]) => {
    const [, name, list = ''] = /^\s*minutes-([\w-]*)(?![\w-])([^>]*)$/.exec(text ?? '') ?? [];
    if (name === undefined || name === 'reviewed') return [];
    const place = placeOf(comment, node, source);
    if (name !== 'disable-next-block') reportUnknown(name, place, source.file);
    const rules = name === 'disable-next-block' ? readRules(list, place, source.file) : [];
    return rules.length === 0 ? [] : [{ rules: new Set(rules), place }];
  });
}

function readRules(list: string, place: Position | undefined, file: VFile): Rule[] {
  const names = [...new Set(list.split(/[\s,]+/).filter((name) => name !== ''))];
  const known = Object.keys(ruleSeverities) as Rule[];
  const suggest = createFieldSuggester(known);
  const hint = 'name a rule as in the reports, such as `translation/number`';
  if (names.length === 0) report(file, 'body/comment', place, 'Missing rule in the comment', hint);
  return names.flatMap((name): Rule[] => {
    const rule = known.find((each) => each === name);
    if (rule === undefined) {
      const near = suggest(name);
      const proposal = near === null ? hint : `did you mean \`${near}\`?`;
      report(file, 'body/comment', place, `Unknown rule \`${name}\` in the comment`, proposal);
      return [];
    }
    if (!isMandatory(rule)) return [rule];
    const message = `Unexpected rule \`${rule}\` in the comment, nothing can be printed where it fails`;
    report(file, 'body/comment', place, message, 'correct the fault');
    return [];
  });
}

function reportUnknown(name: string, place: Position | undefined, file: VFile): void {
  const message = `Unknown comment \`minutes-${name}\``;
  report(file, 'body/comment', place, message, 'write `<!-- minutes-disable-next-block RULE -->`');
}

function placeOf(comment: string, { position, value }: Html, { file, places }: Source): Position | undefined {
  const base = position?.start.offset;
  // In a quotation or a list the node's text lacks the marks of its lines.
  if (base === undefined) return position;
  const found = String(file)
    .slice(base, base + value.length * 2 + comment.length)
    .indexOf(comment);
  if (found < 0) return position;
  const offset = base + found;
  const [start, end] = [places.toPoint(offset), places.toPoint(offset + comment.length)];
  return start && end ? { start, end } : position;
}

/** The lines of the block that a comment stands before, or at the head of. */
function nextBlock(node: Html, index: number, parent: Parent): Pick<DisabledBlock, 'firstLine' | 'lastLine'> | null {
  const isComment = (each: Nodes) => each.type === 'html' && each.value.replace(comments, '').trim() === '';
  const siblings = parent.children as Nodes[];
  const inline = parent.type === 'paragraph' || parent.type === 'heading' || parent.type === 'tableCell';
  const first = inline || !isComment(node) ? index : siblings.findIndex((each, at) => at > index && !isComment(each));
  const block = inline ? (parent as Nodes) : siblings[first];
  if (!block?.position) return null;
  return { firstLine: block.position.start.line, lastLine: lastOfGroup(siblings, first)?.position?.end.line ?? 0 };
}

/** The last of adjacent containers; else the block itself. */
function lastOfGroup(siblings: readonly Nodes[], first: number): Nodes | undefined {
  const languages = new Set<string>();
  let last = first;
  for (let at = first; at < siblings.length; at++) {
    const sibling = siblings[at] as Nodes | { type: 'languageBlocks'; lang: string };
    if (sibling.type !== 'languageBlocks' || languages.has(sibling.lang)) break;
    languages.add(sibling.lang);
    last = at;
  }
  return siblings[last];
}
