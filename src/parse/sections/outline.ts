import type { Heading, Root, RootContent } from 'mdast';
import { plainText } from '../../text/plain-text.js';
import type { BodyNode } from '../blocks/build-blocks.js';

/** A body as its headings order it, before it is read. */
export interface Outline {
  /** The `#` that is the title, where the front matter has none. */
  readonly title: Heading | null;
  /** What stands before the first heading. */
  readonly preamble: readonly RawPart[];
  readonly sections: readonly RawSection[];
}

/** A `#` (group) or `##` heading with what follows it. */
export interface RawSection {
  readonly heading: Heading;
  readonly group: boolean;
  readonly parts: readonly RawPart[];
}

/** What follows a `###` heading, or stands before the first (`heading` null), or follows a `---`. */
export interface RawPart {
  readonly heading: Heading | null;
  readonly nodes: readonly BodyNode[];
}

/**
 * Orders a body by its headings of level 1 to 3.
 *
 * @param title the title of the front matter, as words; null: the first `#` heading is the title
 */
export function outlineBody(tree: Root, titles: readonly string[] | null): Outline {
  let title: Heading | null = null;
  let seen = false;
  const preamble = new PartCollector();
  const sections: { heading: Heading; group: boolean; parts: PartCollector }[] = [];
  for (const node of tree.children) {
    const parts = sections.at(-1)?.parts ?? preamble;
    if (node.type === 'heading' && node.depth === 1 && !seen && isTitle(node, titles)) {
      seen = true;
      if (titles === null) title = node;
    } else if (node.type === 'heading' && node.depth <= 2) {
      seen ||= node.depth === 1 && titles !== null;
      sections.push({ heading: node, group: node.depth === 1, parts: new PartCollector() });
    } else parts.add(node);
  }
  return {
    title,
    preamble: preamble.parts(),
    sections: sections.map(({ heading, group, parts }) => ({ heading, group, parts: parts.parts() })),
  };
}

/** The first `#` is the title, where there is no other, or where it repeats it. */
function isTitle(node: Heading, titles: readonly string[] | null): boolean {
  return titles === null || titles.includes(plainText(node).toLowerCase());
}

class PartCollector {
  readonly #parts: { heading: Heading | null; nodes: BodyNode[] }[] = [{ heading: null, nodes: [] }];

  add(node: RootContent): void {
    if (node.type === 'heading' && node.depth === 3) this.#parts.push({ heading: node, nodes: [] });
    else if (node.type === 'thematicBreak') this.#parts.push({ heading: null, nodes: [] });
    else this.#parts.at(-1)?.nodes.push(node as BodyNode);
  }

  parts(): RawPart[] {
    return this.#parts.filter((part) => part.heading !== null || part.nodes.length > 0);
  }
}
