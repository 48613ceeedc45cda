import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { parse as parseYaml } from 'yaml';
import { isDate, isLabel, isNone, isStatus } from './exceptions.js';

/** @import { Nodes, Table } from 'mdast' */

/**
 * A text of a meeting file that a reader is to find whole: a paragraph, a heading, a list item's line, a cell, a field.
 *
 * @typedef {object} SourceBlock
 * @property {string} text as it is written; `\uFFFC` stands for a footnote's number
 * @property {string} language
 * @property {boolean} isOrdered whether it prints after the block before it in its language
 */

/** Stands for the number of a footnote. */
export const noteNumber = '\uFFFC';

/**
 * Reads the blocks of a meeting file, and of the translations beside it, by remark alone: a fault of ours in reading it
 * cannot hide itself.
 *
 * @returns {SourceBlock[]}
 */
export function readSourceBlocks(/** @type {string} */ file) {
  const { fields, body } = split(readFileSync(file, 'utf8'));
  const languages = (fields.languages ?? ['fr', 'en']).map(String);
  const own = [...readFields(fields, languages), ...readBody(body, languages)];
  const translations = languages.slice(1).flatMap((/** @type {string} */ language) => {
    const path = join(dirname(file), basename(file, '.md').concat(`.${language}.md`));
    return existsSync(path) ? readBody(split(readFileSync(path, 'utf8')).body, [language]) : [];
  });
  return [...own, ...translations];
}

function split(/** @type {string} */ source) {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  return { fields: parseYaml(front) ?? {}, body };
}

/** The fields that print as they are written. */
function readFields(/** @type {Record<string, any>} */ fields, /** @type {string[]} */ languages) {
  const { title, subtitle, organization, series, reference, room, classification, quorum, next } = fields;
  const people = (fields.attendees ?? []).flatMap((/** @type {any} */ each) =>
    typeof each === 'string' ? [each] : [each.name, each.function, each.organization],
  );
  const titles = (fields.annexes ?? []).map((/** @type {any} */ annex) => annex.title);
  const rest = [...people, ...titles, ...(fields.signatures ?? []), ...(fields.distribution ?? [])];
  const meeting = typeof next === 'string' ? next : next?.room;
  return [title, subtitle, organization, series, reference, room, classification, quorum, meeting, ...rest]
    .filter((text) => text !== undefined)
    .flatMap((text) => formsOf(String(text), languages))
    .map((block) => ({ ...block, isOrdered: false }));
}

/** @returns {SourceBlock[]} */
function readBody(/** @type {string} */ body, /** @type {string[]} */ languages) {
  const { text, languageAt } = openContainers(body);
  const tree = unified().use(remarkParse).use(remarkGfm).parse(text);
  /** @type {SourceBlock[]} */
  const blocks = [];
  visit(tree, (node, _index, parent) => {
    const language = languageAt(node.position?.start.line ?? 0);
    const isOrdered = parent?.type !== 'footnoteDefinition';
    const forms = textsOf(node).flatMap((text) => formsOf(text, language ? [language] : languages));
    for (const form of forms) blocks.push({ ...form, isOrdered });
  });
  return blocks;
}

/** @returns {string[]} */
function textsOf(/** @type {Nodes} */ node) {
  if (node.type === 'heading') return titleOf(plain(node));
  if (node.type === 'paragraph') return plain(node).split('\n');
  return node.type === 'table' ? cellsOf(node) : [];
}

/** Blanks the lines of containers; says in which of them a line stands. */
function openContainers(/** @type {string} */ body) {
  /** @type {(string | null)[]} */
  const languages = [];
  /** @type {string | null} */
  let open = null;
  const lines = body.split('\n').map((line) => {
    const [, tag] = /^ {0,3}:{3,}\s*([\w-]*)\s*$/.exec(line) ?? [];
    if (tag !== undefined) open = tag || null;
    languages.push(open);
    return tag === undefined ? line : '';
  });
  return { text: lines.join('\n'), languageAt: (/** @type {number} */ line) => languages[line - 1] };
}

/** A heading without its typed number, and its presenter apart. */
function titleOf(/** @type {string} */ heading) {
  if (isLabel(heading)) return [];
  const forms = heading
    .split(' // ')
    .map((form) => /^(.*?)(?:\s*\(([^()]*)\))?$/.exec(form.replace(/^\s*\d{1,3}\s*[.)-]\s*/, '')));
  const presenters = forms.map((form) => form?.[2]).filter((name) => name !== undefined);
  return [forms.map((form) => form?.[1]).join(' // '), presenters.join(' // ')];
}

/** The cells of a table that print as they are written; owners print one by one. */
function cellsOf(/** @type {Table} */ table) {
  const head = (table.children[0]?.children ?? []).map(plain);
  const isActions = head.some((text) => /^actions?\b/i.test(text));
  return table.children.flatMap((row, index) =>
    row.children.flatMap((cell, column) => {
      const text = plain(cell);
      if (isNone(text) || isDate(text) || isLabel(text) || isStatus(text.split(' // ')[0] ?? '')) return [];
      if (index === 0 || !isActions || !/responsable|owner/i.test(head[column] ?? '')) return [text];
      return text.split(' // ').length > 1 ? zip(text.split(' // ').map(listOwners)) : listOwners(text);
    }),
  );
}

function listOwners(/** @type {string} */ text) {
  return text.split(/\s*[,;،؛\n]\s*/);
}

/** The first of each side, then the second, as `A // B`. */
function zip(/** @type {string[][]} */ [own = [], other = []]) {
  return own.map((name, index) => `${name} // ${other[index] ?? ''}`);
}

/** @returns {{ text: string, language: string }[]} the forms of a text, in the order of the languages */
function formsOf(/** @type {string} */ text, /** @type {string[]} */ languages) {
  const [source = ''] = languages;
  const parts = languages.length === 1 ? [text] : partText(text);
  return parts
    .map((form, index) => ({ text: form.trim(), language: languages[index] ?? source }))
    .filter((form) => form.text !== '' && !/^\d+$/.test(form.text));
}

/** Parts ` // ` outside parentheses, else inside them. */
function partText(/** @type {string} */ text) {
  const outside = text.replace(/\([^()]*\)/g, (span) => span.replaceAll(' // ', ' \uE000 '));
  if (outside.includes(' // ')) return outside.split(' // ').map((part) => part.replaceAll('\uE000', '//'));
  if (!outside.includes('\uE000')) return [text];
  return [0, 1].map((index) =>
    outside.replace(/\(([^()]*\uE000[^()]*)\)/g, (_, inside) => `(${inside.split(' \uE000 ')[index]})`),
  );
}

/** @returns {string} lines parted by `\n` */
function plain(/** @type {Nodes} */ node) {
  if (node.type === 'break') return '\n';
  if (node.type === 'footnoteReference') return noteNumber;
  if (node.type === 'html') return /^<br\b/i.test(node.value) ? '\n' : '';
  if ('value' in node) return node.value.replace(/\s+/g, ' ');
  return 'children' in node ? node.children.map(plain).join('') : '';
}
