import type { Link, Parent, Root, RootContent, Text } from 'mdast';
import type { Position } from 'unist';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Repository } from '../compile.js';
import { sliceText } from '../parse/languages/separators.js';
import { report } from '../problem.js';

const safeProtocols = /^(?:https?|mailto|tel):/i;

/**
 * Checks the links of a tree (`body/link`): a relative one must lead to a file; an address that could run something or
 * read a disk is taken off, its text kept; `[text] (address)` is no link at all.
 */
export async function checkLinks(tree: Root | RootContent, file: VFile, repository: Repository): Promise<void> {
  const relative: Link[] = [];
  visit(tree, (node, index, parent) => {
    if (node.type === 'text') reportSplitLink(node, file);
    if (node.type !== 'link' || !parent || index === undefined) return;
    if (/^[a-z][a-z0-9+.-]*:/i.test(node.url) || node.url.startsWith('//')) {
      if (!safeProtocols.test(node.url)) unlink(node, index, parent, file);
    } else if (node.url !== '' && !node.url.startsWith('#')) relative.push(node);
  });
  for (const link of relative) {
    const path = pathOf(link.url);
    const state = path === null ? 'missing' : await repository.exists(path);
    if (state === 'yes') continue;
    const reason = state === 'outside' ? 'it is outside the repository' : 'there is no such file';
    report(
      file,
      'body/link',
      link.position,
      `Unexpected link to \`${link.url}\`, ${reason}`,
      'correct the path, or write the whole address',
    );
  }
}

/** The file that a relative address names; null where it can name none. */
export function pathOf(url: string): string | null {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
    return path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}

function unlink(node: Link, index: number, parent: Parent, file: VFile): void {
  report(
    file,
    'body/link',
    node.position,
    `Unexpected address \`${node.url}\`, expected \`https:\`, \`http:\`, \`mailto:\` or \`tel:\``,
    'the text stays, the link was taken off',
  );
  parent.children.splice(index, 1, ...(node.children as RootContent[]));
}

function reportSplitLink(node: Text, file: VFile): void {
  for (const match of node.value.matchAll(/\[[^[\]]+\]\s+\((?:https?:\/\/|www\.|\.{0,2}\/)[^\s()]+\)?/gu)) {
    const place: Position | undefined = sliceText(node, match.index, match.index + match[0].length).position;
    report(
      file,
      'body/link',
      place,
      `Unexpected space in \`${match[0]}\``,
      'write `[text](address)` without a space between',
    );
  }
}
