import type { Html, Root, RootContent } from 'mdast';
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import type { ElementNode, FlowContent, PhrasingContent } from '../../model/meeting.js';
import { report } from '../../model/problem.js';
import { isBlockElement, keepsText, treatmentOf } from './elements.js';
import { type HtmlToken, readTokens } from './read-tokens.js';
import { isBlankRow, listsOf, paragraph, trimRow } from './rows.js';

/**
 * Replaces raw HTML in a tree by nodes of the allow-list: formatting is kept, harmless elements are unwrapped, what can
 * run, load or embed is removed with a warning (`body/html`). Comments go.
 */
export function convertHtml(tree: Root, file: VFile): void {
  const convert = new HtmlConverter(file);
  convert.parent(tree);
}

interface Frame {
  /** Null: the row itself. */
  readonly name: string | null;
  readonly attributes: Readonly<Record<string, string>>;
  readonly position: Position | undefined;
  readonly children: PhrasingContent[];
}

/** Elements nested deeper than this are taken apart. */
const deepest = 50;

class HtmlConverter {
  readonly #file: VFile;
  readonly #places: ReturnType<typeof location>;

  constructor(file: VFile) {
    this.#file = file;
    this.#places = location(file);
  }

  /** Converts the children of a node, in place. */
  parent(node: { children: unknown[] }): void {
    const children = node.children as RootContent[];
    if (children.some((child) => child.type === 'html')) {
      const flow = children.some((child) => child.type === 'html' && isFlowParent(node));
      node.children = flow ? this.#flow(children) : this.#phrasing(children as PhrasingContent[]);
    }
    for (const child of node.children as RootContent[])
      if ('children' in child) this.parent(child as { children: unknown[] });
    node.children = (node.children as RootContent[]).filter(
      (child) => child.type !== 'paragraph' || !isBlankRow(child.children as PhrasingContent[]),
    );
  }

  #flow(children: readonly RootContent[]): RootContent[] {
    return children.flatMap((child): RootContent[] => (child.type === 'html' ? this.#block(child) : [child]));
  }

  /** A block of raw HTML: its paragraphs and lists. */
  #block(html: Html): FlowContent[] {
    const out: FlowContent[] = [];
    let row: PhrasingContent[] = [];
    const end = () => {
      const children = trimRow(this.#match(row));
      if (children.length > 0) out.push(paragraph(children, html.position));
      row = [];
    };
    let depth = 0;
    for (const node of this.#tokens(html)) {
      if (node.type === 'html' && isList(node)) depth += isClose(node) ? -1 : 1;
      if (node.type === 'html' && depth <= 0 && isBlockElement(tagName(node)) && !isList(node)) end();
      else row.push(node);
      if (node.type === 'html' && isList(node) && isClose(node) && depth <= 0) end();
    }
    end();
    return out.flatMap(listsOf);
  }

  #phrasing(nodes: readonly PhrasingContent[]): PhrasingContent[] {
    return this.#match(nodes.flatMap((node) => (node.type === 'html' ? this.#tokens(node) : [node])));
  }

  /** Raw HTML as single tags (`html` nodes that carry their token) and text. */
  #tokens(html: Html): PhrasingContent[] {
    const closing = /^<\/([A-Za-z][^\s/>]*)\s*>$/.exec(html.value);
    const tokens: HtmlToken[] = closing
      ? [{ kind: 'close', name: (closing[1] as string).toLowerCase(), start: 0, end: html.value.length }]
      : readTokens(html.value);
    return tokens.map((token): PhrasingContent => {
      const position = this.#positionOf(html, token);
      if (token.kind === 'text') return { type: 'text', value: foldBlanks(token.value), position } as PhrasingContent;
      const value = html.value.slice(token.start, token.end);
      if (treatmentOf(token.name) === 'literal') return { type: 'text', value, ...(position && { position }) };
      return { type: 'html', value, position, data: { token } } as PhrasingContent;
    });
  }

  #positionOf(html: Html, token: HtmlToken): Position | undefined {
    const base = html.position?.start.offset;
    if (base === undefined || !this.#isAsWritten(html.value, base)) return html.position;
    const start = this.#places.toPoint(base + token.start);
    const end = this.#places.toPoint(base + token.end);
    return start && end ? { file: this.#file, start, end } : html.position;
  }

  /** In a list or a quotation the lines of a block have marks before them. */
  #isAsWritten(html: string, at: number): boolean {
    return !/[\r\n]/.test(html) || String(this.#file).startsWith(html, at);
  }

  /** Matches opening and closing tags of one row of inline nodes. */
  #match(nodes: readonly PhrasingContent[]): PhrasingContent[] {
    const stack: Frame[] = [{ name: null, attributes: {}, position: undefined, children: [] }];
    const top = () => stack.at(-1) as Frame;
    const close = (closed: boolean) => {
      const frame = stack.pop() as Frame;
      top().children.push(...this.#element(frame, closed));
    };
    for (const node of nodes) {
      const token = node.type === 'html' ? tokenOf(node) : null;
      if (!token) {
        if (node.type !== 'html') top().children.push(node);
      } else if (token.kind === 'open') {
        stack.push({ name: token.name, attributes: token.attributes, position: node.position, children: [] });
        if (stack.length > deepest || endsAtOnce(token.name, node as Html)) close(true);
      } else if (stack.some((frame) => frame.name === token.name)) {
        while (top().name !== token.name) close(false);
        close(true);
      }
    }
    while (stack.length > 1) close(false);
    return top().children;
  }

  #element({ name, attributes, position, children }: Frame, closed: boolean): PhrasingContent[] {
    if (name === null) return children;
    const place = position ? { position } : {};
    switch (treatmentOf(name)) {
      case 'strong':
      case 'emphasis':
      case 'delete':
        return children.length > 0 ? [{ type: treatmentOf(name) as 'strong', children, ...place }] : [];
      case 'link': {
        const url = attributes.href ?? '';
        const { title = null } = attributes;
        if (url !== '') return [{ type: 'link', url, title, children, ...place } as PhrasingContent];
        if (title === null) return children;
        return [{ type: 'element', name: 'span', attributes: { title }, children, ...place } satisfies ElementNode];
      }
      case 'break':
        return [{ type: 'break', ...place }];
      case 'keep':
        return [
          {
            type: 'element',
            name,
            attributes: allowedAttributes(attributes),
            children,
            ...place,
          } satisfies ElementNode,
        ];
      case 'remove':
        return this.#remove({ name, attributes, position, children }, closed);
      default:
        return isBlockElement(name) && children.length > 0
          ? [{ type: 'break' }, ...children, { type: 'break' }]
          : children;
    }
  }

  #remove({ name, attributes, position, children }: Frame, closed: boolean): PhrasingContent[] {
    report(this.#file, 'body/html', position, `Unexpected element \`<${name}>\`, it was removed`, hintFor(name ?? ''));
    const alt = name === 'img' && attributes.alt ? [{ type: 'text', value: attributes.alt } as const] : [];
    return closed && !keepsText(name ?? '') ? alt : [...alt, ...children];
  }
}

/** Line ends stay, as in any text: by them the places in it are found. */
function foldBlanks(text: string): string {
  return text.replace(/\s+/gu, (blanks) => (/[\r\n]/.test(blanks) ? '\n' : ' '));
}

function isFlowParent(node: { children: unknown[] }): boolean {
  const type = (node as { type?: string }).type;
  return ['root', 'blockquote', 'listItem', 'languageBlocks', 'footnoteDefinition'].includes(type ?? '');
}

function tokenOf(node: PhrasingContent): Exclude<HtmlToken, { kind: 'text' }> | null {
  return (node.data as { token?: Exclude<HtmlToken, { kind: 'text' }> } | undefined)?.token ?? null;
}

function tagName(node: PhrasingContent): string {
  return tokenOf(node)?.name ?? '';
}

function isClose(node: PhrasingContent): boolean {
  return tokenOf(node)?.kind === 'close';
}

function isList(node: PhrasingContent): boolean {
  return ['ul', 'ol'].includes(tagName(node));
}

/** Whether an opening tag is the whole element. */
function endsAtOnce(name: string, { value }: Html): boolean {
  return isVoid(name) || /\/>$/.test(value);
}

function isVoid(name: string): boolean {
  return [
    'br',
    'hr',
    'img',
    'wbr',
    'input',
    'embed',
    'link',
    'meta',
    'base',
    'source',
    'track',
    'area',
    'param',
    'col',
    'frame',
    'basefont',
  ].includes(name);
}

function allowedAttributes({ lang, dir, title }: Readonly<Record<string, string>>): ElementNode['attributes'] {
  return {
    ...(lang !== undefined && /^[A-Za-z0-9-]{1,35}$/.test(lang) && { lang }),
    ...(dir !== undefined && /^(?:ltr|rtl|auto)$/.test(dir) && { dir }),
    ...(title !== undefined && { title }),
  };
}

function hintFor(name: string): string {
  if (name === 'img') return 'write `![description](path)`, with a picture of the repository';
  return 'remove it: nothing in minutes may run, load or embed';
}
