import type { Paragraph, Root, RootContent, Text } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Position } from 'unist';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import type { LanguageTag } from '../model/meeting.js';
import { report } from '../model/problem.js';
import { placeInText } from '../text/text-place.js';
import { lineStart } from './front-matter/yaml/lines.js';
import { resolveLanguage } from './languages/resolve-language.js';
import { locateNodes } from './locate-nodes.js';
import { parseMarkdown } from './markdown.js';

/** Blocks of one language: what stood in a `:::fr` container. */
export interface LanguageBlocks extends Omit<ContainerDirective, 'type' | 'name' | 'attributes'> {
  type: 'languageBlocks';
  lang: LanguageTag;
}

declare module 'mdast' {
  interface RootContentMap {
    languageBlocks: LanguageBlocks;
  }
}

/**
 * Parses a body with its containers, each reported where it is wrong (`body/container`) and read as meant.
 * In the tree, `languageBlocks` stand only at the top, never empty of language, never nested.
 */
export function parseBody(body: string, file: VFile, languages: readonly LanguageTag[]): Root {
  const tree = parseSpaced(body, file);
  const nested = reportNested(tree, file);
  tree.children = tree.children.flatMap((node) => (node.type === 'containerDirective' ? flatten(node) : [node]));
  reportStrayFences(tree, file, nested);
  tree.children = tree.children.flatMap((node): RootContent[] => {
    if (node.type !== 'containerDirective') return [node];
    const lang = resolveLanguage(node.name, languages);
    if (!nested) reportUnclosed(node, body, file);
    if (lang === null) {
      const expected = languages.map((tag) => `\`:::${tag}\``).join(' or ');
      report(
        file,
        'body/container',
        fence(node),
        `Unexpected container \`:::${node.name}\`, expected ${expected}`,
        'the languages of the document stand in `languages`',
      );
      return node.children;
    }
    return [
      {
        type: 'languageBlocks',
        lang,
        children: withoutHeadings(node, file),
        ...(node.position && { position: node.position }),
      },
    ];
  });
  return tree;
}

/** `::: fr` is no container to CommonMark's directives: reported, and read as meant. */
function parseSpaced(body: string, file: VFile): Root {
  const tree = locateNodes(parseMarkdown(body), file);
  const opening = /^( {0,3}:{3,})([ \t]+)([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)[ \t]*$/gm;
  if (!opening.test(body)) return tree;
  const code: [number, number][] = [];
  visit(tree, ['code', 'html'], (node) => {
    code.push([node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]);
  });
  const places = location(file);
  const masked = body.replace(opening, (line, colons: string, space: string, name: string, offset: number) => {
    while ((code[0]?.[1] ?? Infinity) <= offset) code.shift();
    if ((code[0]?.[0] ?? Infinity) <= offset) return line;
    const start = places.toPoint(offset + colons.length);
    const end = places.toPoint(offset + colons.length + space.length);
    const place = start && end ? { start, end } : undefined;
    report(
      file,
      'body/container',
      place,
      `Unexpected space in \`${line.trim()}\``,
      `write \`${colons.trim()}${name}\``,
      { fix: { start: offset + colons.length, end: offset + colons.length + space.length, text: '' } },
    );
    return (colons + name).padEnd(line.length);
  });
  return masked === body ? tree : locateNodes(parseMarkdown(masked), file);
}

/** Reports each container inside another block; true where one was. */
function reportNested(tree: Root, file: VFile): boolean {
  let nested = false;
  visit(tree, 'containerDirective', (node, index, parent) => {
    if (!parent || parent.type === 'root' || index === undefined) return;
    nested = true;
    const outer = parent.type === 'containerDirective' ? parent : null;
    const message = `Unexpected \`:::${node.name}\` inside ${outer ? `\`:::${outer.name}\`` : 'another block'}`;
    const line = node.position?.start.line ?? 0;
    const hint = outer ? `close \`:::${outer.name}\` with \`:::\` before line ${line}` : 'move it to the left margin';
    report(file, 'body/container', fence(node), message, hint);
    if (!outer) parent.children.splice(index, 1, ...(node.children as never[]));
  });
  return nested;
}

/** A container with the ones nested in it set beside it. */
function flatten(node: ContainerDirective): RootContent[] {
  const out: RootContent[] = [];
  let children: ContainerDirective['children'] = [];
  const end = () => {
    if (children.length > 0) out.push({ ...node, children });
    children = [];
  };
  for (const child of node.children) {
    if (child.type !== 'containerDirective') children.push(child);
    else {
      end();
      out.push(...flatten(child));
    }
  }
  end();
  return out.length > 0 ? out : [node];
}

function reportUnclosed(node: ContainerDirective, body: string, file: VFile): void {
  const { start, end } = node.position as Position;
  const lastLine = body.slice(lineStart(body, end.offset ?? 0), end.offset);
  if (end.line > start.line && /^\s*:{3,}\s*$/.test(lastLine)) return;
  report(
    file,
    'body/container',
    fence(node),
    `Unexpected end of file in \`:::${node.name}\`, expected \`:::\``,
    'close the container with `:::` on a line of its own',
  );
}

/** A line of `:::` that opens and closes nothing; after a nested container it is a consequence. */
function reportStrayFences(tree: Root, file: VFile, nested: boolean): void {
  visit(tree, 'paragraph', (paragraph: Paragraph) => {
    for (const node of paragraph.children) {
      const stray = node.type === 'text' ? /^:{3,}[^\r\n:]*$/m.exec(node.value) : null;
      const begins = stray && (stray.index > 0 || node === paragraph.children[0]);
      if (stray && begins) reportStrayFence(stray, node as Text, file, nested);
    }
  });
}

function reportStrayFence(stray: RegExpExecArray, node: Text, file: VFile, nested: boolean): void {
  const closes = /^:+$/.test(stray[0]);
  if (closes && nested) return;
  const message = closes
    ? 'Unexpected `:::`, no container is open'
    : `Unexpected \`${stray[0]}\`, expected a language alone`;
  const hint = closes
    ? 'remove it, or open a container such as `:::fr`'
    : 'open a container with a line such as `:::fr`';
  const place = placeInText(node, stray.index, stray.index + stray[0].length);
  report(file, 'body/container', place, message, hint);
}

/** Headings down to level 3 order the document, so they stand outside; inside they become text. */
function withoutHeadings(node: ContainerDirective, file: VFile): LanguageBlocks['children'] {
  return node.children.map((child) => {
    if (child.type !== 'heading' || child.depth > 3) return child;
    const hint = `close \`:::${node.name}\` before it; a heading holds its languages as \`A // B\``;
    report(file, 'body/container', child.position, `Unexpected heading inside \`:::${node.name}\``, hint);
    return { type: 'paragraph', children: child.children, ...(child.position && { position: child.position }) };
  });
}

/** The opening line of a container. */
function fence(node: ContainerDirective): Position | undefined {
  if (!node.position) return undefined;
  const { start } = node.position;
  const length = 3 + node.name.length;
  return { start, end: { line: start.line, column: start.column + length, offset: (start.offset ?? 0) + length } };
}
