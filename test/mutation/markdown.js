import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified().use(remarkParse).use(remarkGfm);

/** @typedef {{ start: number, end: number }} Range offsets in a file */

/** Parses what stands in some ranges of a file; the positions are the file's own. */
export function parseRanges(text, ranges) {
  let kept = '';
  for (const { start, end } of [...ranges, { start: text.length, end: text.length }]) {
    kept += blank(text.slice(kept.length, start)) + text.slice(start, end);
  }
  return processor.parse(kept);
}

/** Parses a file without some of its ranges; the positions are the file's own. */
export function parseWithout(text, ranges) {
  const starts = [0, ...ranges.map(({ end }) => end)];
  const ends = [...ranges.map(({ start }) => start), text.length];
  return parseRanges(
    text,
    starts.map((start, index) => ({ start, end: ends[index] })),
  );
}

/** @returns {Range} of a node */
export function rangeOf(node) {
  return { start: node.position.start.offset, end: node.position.end.offset };
}

/** @returns {Range | null} the front matter with its fences */
export function findFrontMatter(text) {
  const [found] = /^---\n[\s\S]*?\n---\n/.exec(text) ?? [];
  return found === undefined ? null : { start: 0, end: found.length };
}

/**
 * @returns {(Range & { language: string, inside: Range })[]} the `:::` containers
 */
export function findContainers(text) {
  const containers = text.matchAll(/^(:::(\S+)[^\n]*\n)([\s\S]*?)\n:::[ \t]*$/gm);
  return [...containers].map(({ 0: whole, 1: fence, 2: language, 3: content, index }) => ({
    start: index,
    end: index + whole.length,
    language,
    inside: { start: index + fence.length, end: index + fence.length + content.length },
  }));
}

/** Lines stay lines. */
function blank(text) {
  return text.replace(/[^\n]/g, ' ');
}
