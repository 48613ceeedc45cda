import type { Link, Parent, Root, RootContent, Text } from 'mdast';
import type { Point, Position } from 'unist';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { type Fix, report } from '../../model/problem.js';
import type { Repository } from '../../model/repository.js';
import { sliceText } from '../../parse/languages/separators.js';
import { pathOf } from '../../parse/path-of.js';
import { judgeAddress } from '../../text/judge-address.js';
import { treesOf } from '../body-trees.js';
import type { FilesContext } from '../files-context.js';
import type { Rule, RuleExamples } from '../rule.js';

export const rule: Rule = {
  id: 'body/link',
  severity: 'warning',
  summary: {
    fr: "un lien ne mène ni à un fichier ni à une note, mène à une adresse qui pourrait nuire, s'écrit `[texte] (adresse)`, ou rien ne renvoie à `[texte]: adresse`",
    en: 'a link leads to no file or footnote, to an address that could do harm, is written `[text] (address)`, or nothing refers to `[text]: address`',
  },
  checkFiles: checkLinks,
  after: 'body/asset',
  reportedBy: ['parse'],
};

export const examples: RuleExamples = {
  right: [
    {
      body: '## Suivi du bail // Lease follow-up\n\nVoir le [compte rendu](2025-02-04.md). // See the [minutes](2025-02-04.md).\n',
      beside: { '2025-02-04.md': 'text' },
    },
  ],
  wrong: [
    { body: '## Bail // Lease\n\n⟦[Bail 2025](bail-2025.pdf)⟧\n' },
    { body: '## Bail // Lease\n\n⟦[Annonce] (https://example.org/bail)⟧\n' },
    { body: '## Bail // Lease\n\n⟦[Bail 2025](file:///bureau/bail.pdf)⟧\n' },
    { body: '## Bail // Lease\n\n⟦[Banque](https://banque.example@example.org)⟧\n' },
    { body: '## Bail // Lease\n\n⟦[Vote]: unanime⟧\n' },
    {
      body: '## Bail // Lease\n\nLe bail[^1] est signé.\n\n[^1]: Du 4 février. // Of 4 February.\n',
      translation: '## Lease\n\nThe lease⟦[^1]⟧ is signed.\n',
    },
  ],
};

const safeProtocols = /^(?:https?|mailto|tel):/i;

/**
 * Checks links (`body/link`): a relative one must lead to a file; an address that could run something,
 * read a disk or pass for another is taken off, its text kept; `[text] (address)` is no link at all, nor is `[^1]` where no such footnote is in
 * the file.
 */
async function checkLinks({ bodies, repository }: FilesContext): Promise<void> {
  for (const { file, tree } of treesOf(bodies)) await checkTree(tree, file, repository);
}

async function checkTree(tree: Root | RootContent, file: VFile, repository: Repository): Promise<void> {
  const relative: Link[] = [];
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return;
    if (node.type === 'text') {
      const following = parent.children.slice(index + 1, index + 3) as RootContent[];
      reportSplitLink(node, following, parent.type === 'link', file);
      reportLostFootnotes(node, file);
    }
    if (node.type !== 'link') return;
    if (/^[a-z][a-z0-9+.-]*:/i.test(node.url) || node.url.startsWith('//')) {
      const harm = findHarm(node.url);
      if (harm !== null) unlink(node, harm, index, parent, file);
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

/** Why a link to an address is taken off; null where it is not. */
function findHarm(url: string): string | null {
  if (!safeProtocols.test(url)) {
    return `Unexpected address \`${url}\`, expected \`https:\`, \`http:\`, \`mailto:\` or \`tel:\``;
  }
  const verdict = judgeAddress(url);
  if (verdict === 'attachment') return `Unexpected attachment in \`${url}\`, it is a file of whoever writes the letter`;
  return verdict === 'user' ? `Unexpected user in \`${url}\`, expected the name of the site after \`//\`` : null;
}

function unlink(node: Link, harm: string, index: number, parent: Parent, file: VFile): void {
  report(file, 'body/link', node.position, harm, 'the text stays, the link was taken off');
  const title: Text[] = node.title ? [{ type: 'text', value: ` (${node.title})` }] : [];
  parent.children.splice(index, 1, ...(node.children as RootContent[]), ...title);
}

/** Without a footnote of its name in the same file, a reference is text (GFM); so is one with a backslash. */
function reportLostFootnotes(node: Text, file: VFile): void {
  const found = [...node.value.matchAll(/\[\^([^\s[\]]{1,99})\]/gu)];
  if (found.length === 0) return;
  const source = String(file).slice(node.position?.start.offset, node.position?.end.offset);
  const meant = new Set(source.match(/(?<!\\)\[\^[^\s[\]]+\]/gu));
  for (const { 0: written, 1: label, index } of found) {
    if (!meant.has(written)) continue;
    report(
      file,
      'body/link',
      sliceText(node, index, index + written.length).position,
      `Unexpected \`${written}\`, there is no such footnote in this file`,
      `write \`[^${label}]: …\` on a line of its own; or \`\\[^${label}]\` if it is none`,
    );
  }
}

function reportSplitLink(node: Text, following: readonly RootContent[], inLink: boolean, file: VFile): void {
  for (const match of node.value.matchAll(/\[[^[\]]+\]\s+\((?:(?:https?:\/\/|www\.|\.{0,2}\/)[^\s()]+\)?|$)/gu)) {
    const { position } = sliceText(node, match.index, match.index + match[0].length);
    if (!match[0].endsWith('(')) reportSpace(match[0], position, inLink, file);
    else {
      const address = findBareAddress(following);
      const end = address?.end ?? position?.end;
      if (!address) continue;
      const place = position && end && { start: position.start, end };
      reportSpace(match[0] + address.text, place, inLink, file);
    }
  }
}

/** An address that links by itself, with the parenthesis after it. */
function findBareAddress([link, after]: readonly RootContent[]): { text: string; end: Point | undefined } | null {
  const [words] = link?.type === 'link' ? link.children : [];
  if (words?.type !== 'text' || !/^(?:https?:\/\/|www\.)/i.test(words.value)) return null;
  if (after?.type !== 'text' || !after.value.startsWith(')')) return { text: words.value, end: link?.position?.end };
  return { text: `${words.value})`, end: sliceText(after, 0, 1).position?.end };
}

function reportSpace(written: string, place: Position | undefined, inLink: boolean, file: VFile): void {
  const message = `Unexpected space in \`${written.replace(/\s+/gu, ' ')}\``;
  const fix = inLink ? undefined : closeUp(written, place, file);
  report(file, 'body/link', place, message, 'write `[text](address)` without a space between', { fix });
}

/** Takes out the space, where the text is written as it reads, and what then is a link leads where it says. */
function closeUp(written: string, place: Position | undefined, file: VFile): Fix | undefined {
  const start = place?.start.offset;
  const [, words, space] = /^(\[[^\]]+\])(\s+)\((?!www\.).+\)$/su.exec(written) ?? [];
  if (start === undefined || !words || !space || !String(file).startsWith(written, start)) return undefined;
  const from = start + words.length;
  return { start: from, end: from + space.length, text: '' };
}
