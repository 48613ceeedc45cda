import { isAlias, type Node } from 'yaml';

/** A tag or an anchor before a value. */
export interface Property {
  readonly kind: 'tag' | 'anchor';
  readonly name: string;
  /** Offset of its mark. */
  readonly start: number;
}

/** The tag of a node, where it is none of YAML's own (`!!str`), or else its anchor. */
export function findProperty(node: Node, source: string): Property | null {
  if (isAlias(node) || !node.range) return null;
  const [start] = node.range;
  const { tag, anchor } = node as { tag?: string; anchor?: string };
  if (tag !== undefined && !tag.startsWith('tag:yaml.org,2002:')) {
    return { kind: 'tag', name: tag, start: Math.max(0, source.lastIndexOf('!', start)) };
  }
  if (anchor === undefined) return null;
  return { kind: 'anchor', name: anchor, start: Math.max(0, source.lastIndexOf(`&${anchor}`, start)) };
}
