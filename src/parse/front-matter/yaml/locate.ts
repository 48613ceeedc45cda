import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Range } from '../../../model/range.js';
import { createAliases } from './aliases.js';
import { wordsEnd } from './lines.js';
import {
  collectionKey,
  findCommaText,
  findComment,
  findSwallowed,
  needsQuotes,
  secondKey,
  strayKey,
} from './misread.js';
import { createLocator } from './places.js';
import type { YamlProblem } from './problem-list.js';
import { findProperty } from './properties.js';
import { backtick } from './quote.js';
import type { Entry, Value } from './value.js';
import { yamlOptions } from './yaml-options.js';

/**
 * Turns the nodes of a YAML document into values with their places, and reports what YAML takes for its own marks
 * although words stand there: tags, anchors, aliases to nothing, comments, commas in braces.
 *
 * @param repaired stretches that were made readable: their problem is told already
 * @returns null where the aliases multiply without measure
 */
export function locate(root: Node, source: string, repaired: readonly Range[], problems: YamlProblem[]): Value | null {
  const aliases = createAliases();
  const place = createLocator(source, 0);
  const lineOf = (span: Range | null) => place(span ?? { start: 0, end: 0 }).start.line;
  let bomb: YamlProblem | null = null;

  const value = locateNode(root, { start: 0, end: 0 }, false);
  if (bomb) {
    problems.splice(0, problems.length, bomb);
    return null;
  }
  for (const span of aliases.unused()) problems.push(needsQuotes(source, span, '&'));
  return value;

  /** @param empty the place of a value that isn't there */
  function locateNode(node: Node, empty: Range, inFlow: boolean): Value {
    const span = spanOf(node, source);
    if (isAlias(node)) return locateAlias(node.source, span, inFlow);
    const property = findProperty(node, source);
    const words = property && { start: property.start, end: wordsEnd(source, property.start, inFlow) };
    if (words && property.kind === 'tag') {
      problems.push(needsQuotes(source, words, '!'));
      return { kind: 'broken', span: words };
    }
    const value = locateContent(node, span, empty, inFlow);
    if (words) aliases.define(property.name, value, words);
    return value;
  }

  function locateAlias(name: string, span: Range, inFlow: boolean): Value {
    const found = aliases.resolve(name);
    if (found === 'none') {
      const words = { start: span.start, end: wordsEnd(source, span.start, inFlow) };
      problems.push(needsQuotes(source, words, '*'));
      return { kind: 'broken', span: words };
    }
    if (found !== 'too-many') return found;
    bomb ??= {
      rule: 'front-matter/syntax',
      span,
      message: `Unexpected alias ${backtick(`*${name}`)}, expected less repetition`,
      hint: 'write the values out',
    };
    return { kind: 'broken', span };
  }

  function locateContent(node: Node, span: Range, empty: Range, inFlow: boolean): Value {
    if (isScalar(node)) return locateScalar(node, span, empty);
    if (isMap(node)) return locateMap(node, span, inFlow || node.flow === true);
    if (isSeq(node)) return locateList(node, span, inFlow || node.flow === true);
    return { kind: 'broken', span };
  }

  function locateScalar(node: Scalar, span: Range, empty: Range): Value {
    const broken = repaired.find((each) => each.start <= span.start && span.start < each.end);
    if (broken && span.end > span.start) return { kind: 'broken', span: broken };
    const plain = node.type === Scalar.PLAIN;
    const text = String(node.value ?? '');
    if (plain && text === '') return locateNothing(span.start, empty);
    if (plain && (text === '~' || text === 'null')) return { kind: 'none', span };
    const written = node.type === Scalar.QUOTE_DOUBLE ? keepEscapedSlashes(source, span, text) : text;
    return { kind: 'text', span, text: written, plain, comment: plain ? findComment(source, span.end) : null };
  }

  function locateNothing(at: number, empty: Range): Value {
    const words = findSwallowed(source, at);
    if (words === null) return { kind: 'none', span: empty };
    problems.push(needsQuotes(source, words, '#'));
    return { kind: 'broken', span: words };
  }

  function locateList(node: YAMLSeq, span: Range, inFlow: boolean): Value {
    const items = (node.items as Node[]).map((item) => {
      const start = item.range?.[0] ?? span.start;
      const mark = node.flow ? start : source.lastIndexOf('-', start);
      return locateNode(item, { start: mark, end: mark + 1 }, inFlow);
    });
    return { kind: 'list', span: node.flow ? span : { start: span.start, end: endOf(items, span) }, items };
  }

  function locateMap(node: YAMLMap, span: Range, inFlow: boolean): Value {
    const pairs = node.items as Pair<Node, Node | null>[];
    if (!pairs.every(({ key }) => isScalar(key))) {
      problems.push(collectionKey(source, span));
      return { kind: 'broken', span };
    }
    const entries = new Map<string, Entry>();
    let previous: Entry | null = null;
    for (const pair of pairs) {
      const entry: Entry | null = locatePair(pair, inFlow, node.flow === true, previous);
      const first = entry && entries.get(entry.key);
      if (entry && first && first.keySpan !== entry.keySpan) problems.push(secondKey(entry, first, lineOf));
      else if (entry) entries.set(entry.key, entry);
      previous = entry;
    }
    const all = [...entries.values()];
    const end = node.flow
      ? span.end
      : endOf(
          all.map((entry) => entry.value),
          span,
        );
    return { kind: 'map', span: { start: span.start, end }, entries: all, flow: node.flow === true };
  }

  /** @returns the previous field again, broken, where this is a piece of its text */
  function locatePair(
    { key, value }: Pair<Node, Node | null>,
    inFlow: boolean,
    isFlow: boolean,
    previous: Entry | null,
  ): Entry | null {
    const text = String((key as Scalar).value ?? '');
    const keySpan = spanOf(key, source);
    if (value === null && isFlow) return readCommaText(text, keySpan, previous);
    return { key: text, keySpan, value: value ? locateNode(value, keySpan, inFlow) : { kind: 'none', span: keySpan } };
  }

  /** @returns the field whose text goes on after the comma */
  function readCommaText(key: string, keySpan: Range, previous: Entry | null): Entry | null {
    if (previous?.value.kind === 'broken') return previous;
    if (previous?.value.kind === 'text' && previous.value.plain && previous.value.span) {
      const span = findCommaText(source, previous.value.span, keySpan);
      problems.push(needsQuotes(source, span, ','));
      return { ...previous, value: { kind: 'broken', span } };
    }
    problems.push(strayKey(key, keySpan));
    return null;
  }
}

/** In double quotes `\/` is an escape for `/`; a literal `\//` is kept for the parting of languages. */
function keepEscapedSlashes(source: string, span: Range, text: string): string {
  const raw = source.slice(span.start, span.end);
  if (!raw.includes('\\//')) return text;
  const kept = raw.replace(/\\(\/\/)|\\[\s\S]/g, (pair, slashes) => (slashes ? '\\\\//' : pair));
  const { contents } = parseDocument(kept, yamlOptions);
  return isScalar(contents) ? String(contents.value) : text;
}

function spanOf(node: Node, source: string): Range {
  const [start, end] = node.range ?? [0, 0];
  if (!isScalar(node) || node.type === Scalar.PLAIN) return { start, end };
  return { start, end: start + source.slice(start, end).trimEnd().length };
}

/** Where the last of some values ends: a block's own range runs on to what follows. */
function endOf(values: readonly Value[], span: Range): number {
  return Math.max(span.start, values.at(-1)?.span?.end ?? span.end);
}
