import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { findContainers, findFrontMatter, parseRanges, parseWithout, rangeOf } from './markdown.js';
import { pairNodes } from './pair-nodes.js';
import { findParted, partRange } from './parted.js';

/**
 * A piece of a document in one language; `file` counts the document's files.
 *
 * @typedef {{ file: number, start: number, end: number, language: string }} Side
 */

/**
 * Two pieces that say the same, source first. `list item`: its parted paragraph; `item`: a list item with all it holds;
 * `block`: a paragraph that stands with others. `scope`: where a piece that is gone may be reported, `sides` where a changed one may be. `parted`: both
 * stand in one block, parted by ` // `.
 *
 * @typedef {{ kind: 'paragraph' | 'list item' | 'heading' | 'cell' | 'owner' | 'field' | 'item' | 'block', sides: [Side, Side],
 *   scope: readonly Omit<Side, 'language'>[], parted: boolean }} Pair
 */

/**
 * What corresponds in a document, read by remark alone. Pieces whose languages have other blocks are left out.
 *
 * @param {import('./documents.js').Document} document
 * @returns {Pair[]}
 */
export function findPairs(document) {
  const [source, translation] = document.files;
  if (translation) return [...pairFields(document), ...pairFiles(source.text, translation.text, document.languages)];
  return [...pairPartedFields(document), ...pairContainers(document), ...pairParted(document)];
}

/** ` // ` in the body. */
function pairParted({ files: [{ text }], languages }) {
  const hidden = [findFrontMatter(text), ...findContainers(text)].filter((range) => range !== null);
  return findParted(parseWithout(text, hidden), text, languages);
}

/** ` // ` in the front matter. */
function pairPartedFields({ files: [{ text }], languages }) {
  return [...readFields(text).values()].flatMap((range) => {
    const sides = partRange(text, range, languages);
    return sides === null ? [] : [{ kind: 'field', sides, scope: sides, parted: true }];
  });
}

/** The fields of a translation file, with those of its source. */
function pairFields({ files: [source, translation], languages }) {
  const originals = readFields(source.text);
  return [...readFields(translation.text)].flatMap(([path, range]) => {
    const original = originals.get(path);
    if (original === undefined) return [];
    const sides = [
      { file: 0, ...original, language: languages[0] },
      { file: 1, ...range, language: languages[1] },
    ];
    return [{ kind: 'field', sides, scope: sides, parted: false }];
  });
}

/** Texts of the front matter by their path. */
function readFields(text) {
  const found = findFrontMatter(text);
  const fields = new Map();
  if (found === null) return fields;
  walk(parseDocument(text.slice(4, found.end - 4)).contents, '');
  return fields;

  function walk(node, path) {
    if (isMap(node)) for (const { key, value } of node.items) walk(value, `${path}/${key}`);
    else if (isSeq(node)) for (const [index, value] of node.items.entries()) walk(value, `${path}/${index}`);
    else if (isScalar(node) && node.range) fields.set(path, { start: node.range[0] + 4, end: node.range[1] + 4 });
  }
}

/** Containers of both languages that follow each other. */
function pairContainers({ files: [{ text }], languages }) {
  const containers = findContainers(text);
  return containers.flatMap((first, index) => {
    const second = containers[index + 1];
    if (first.language === second?.language || second === undefined) return [];
    if (text.slice(first.end, second.start).trim() !== '') return [];
    const members = languages.map((tag) => [first, second].find(({ language }) => tag.startsWith(language)));
    if (members.includes(undefined)) return [];
    const [left, right] = members.map(({ inside }) => parseRanges(text, [inside]).children);
    return pairNodes(left, right, {
      files: [0, 0],
      languages,
      scope: [{ file: 0, start: first.start, end: second.end }],
    });
  });
}

/** Sections of both files, by their order. */
function pairFiles(source, translation, languages) {
  const [lefts, rights] = [source, translation].map(readSections);
  return lefts.flatMap((left, index) => {
    const right = rights[index];
    if (right === undefined || left.depth !== right.depth) return [];
    const scope = [left, right].map(({ blocks }, file) => ({
      file,
      start: rangeOf(blocks[0]).start,
      end: rangeOf(blocks.at(-1)).end,
    }));
    return pairNodes(left.blocks, right.blocks, { files: [0, 1], languages, scope });
  });
}

/** Headings with what follows each. */
function readSections(text) {
  const sections = [];
  for (const node of parseWithout(text, [findFrontMatter(text)].filter(Boolean)).children) {
    if (node.type === 'heading' || sections.length === 0) sections.push({ depth: node.depth ?? 0, blocks: [] });
    sections.at(-1).blocks.push(node);
  }
  return sections;
}
