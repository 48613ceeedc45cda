import type { Html, Nodes, Parent, Root } from 'mdast';
import type { Position } from 'unist';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';

/** A comment that speaks to the program: `<!-- minutes-disable-next-block RULE -->`. */
export interface ToolComment {
  /** What follows `minutes-`; that it is known is not said. */
  readonly command: string;
  /** The words after it, each once: names of rules, if they are. */
  readonly names: readonly string[];
  readonly place: Position | undefined;
  /** The first and the last line of the block after it, where there is one; adjacent containers are one block. */
  readonly block: { readonly firstLine: number; readonly lastLine: number } | null;
}

interface Source {
  readonly file: VFile;
  readonly places: ReturnType<typeof location>;
}

/** Finds the comments that speak to the program, apart from records of reviews. */
export function findToolComments(tree: Root, file: VFile): ToolComment[] {
  if (!/<!--\s*minutes-/.test(String(file))) return [];
  const found: ToolComment[] = [];
  const source: Source = { file, places: location(file) };
  visit(tree, 'html', (node, index, parent) => {
    if (!parent || index === undefined) return;
    for (const comment of readComments(node, source)) {
      found.push({ ...comment, block: nextBlock(node, index, parent as Parent) });
    }
  });
  return found;
}

/** Comments, with what is written in those that are closed. */
const comments = /<!--(?:([\s\S]*?)-->|[\s\S]*$)/g;

function readComments(node: Html, source: Source): Omit<ToolComment, 'block'>[] {
  return [...node.value.matchAll(comments)].flatMap(([comment, text]) => {
    const [, command, list = ''] = /^\s*minutes-([\w-]*)(?![\w-])([^>]*)$/.exec(text ?? '') ?? [];
    if (command === undefined || command === 'reviewed') return [];
    const names = [...new Set(list.split(/[\s,]+/).filter((name) => name !== ''))];
    return [{ command, names, place: placeOf(comment, node, source) }];
  });
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
function nextBlock(node: Html, index: number, parent: Parent): ToolComment['block'] {
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
