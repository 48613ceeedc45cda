import type { Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import type { Body } from '../parse/read-body.js';

interface BodyTree {
  readonly file: VFile;
  readonly tree: Root | RootContent;
}

/** The syntax trees of bodies, those of their footnotes after them. */
export function treesOf(bodies: readonly Body[]): BodyTree[] {
  return bodies.flatMap(({ file, tree, footnotes }) =>
    [tree, ...footnotes.map(({ node }) => node)].map((tree) => ({ file, tree })),
  );
}
