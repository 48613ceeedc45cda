import { displayWidth } from './display-width.js';
import { codeOf, escapeControls, findCommands } from './escape-controls.js';

/** The line of a problem, and the carets below it, both cut to fit. */
export interface CodeFrame {
  readonly line: string;
  readonly carets: string;
}

/** What a reader sees of a piece of the line; `marked`: the problem lies on it. */
interface Glyph {
  readonly text: string;
  readonly width: number;
  readonly marked: boolean;
}

const tab = '    ';
const ellipsis: Glyph = { text: '…', width: 1, marked: false };
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * @param start column of the problem, from 0, in UTF-16 units
 * @param end the column behind it
 * @param width columns that the frame may take
 */
export function frameLine(line: string, start: number, end: number, width: number): CodeFrame {
  const near = line.slice(Math.max(0, start - width), Math.min(end, start + width) + width);
  const isPlain = plain.test(near) && !near.includes('##');
  // A grapheme seldom has more units than this many times the columns it takes.
  const reach = isPlain ? width : width * 4;
  const from = Math.max(0, start - reach);
  const to = Math.min(end, start + reach) + reach;
  // A place without length is the character that it stands before.
  const read = isPlain ? toPlainGlyphs : toGlyphs;
  const glyphs = read(line.slice(from, to), start - from, Math.max(end, start + 1) - from);
  const shown = cut(glyphs, width, from > 0, to < line.length);
  const first = shown.findIndex((glyph) => glyph.marked);
  const indent = widthOf(first < 0 ? shown : shown.slice(0, first));
  const marked = widthOf(shown.filter((glyph) => glyph.marked));
  return {
    line: shown
      .map((glyph) => glyph.text)
      .join('')
      .trimEnd(),
    carets: ' '.repeat(indent) + '^'.repeat(Math.max(1, marked)),
  };
}

/** Letters of one unit and one column, that no mark joins: a line may have thousands of problems. */
const plain = /^[ -~\u00a0-\u00ac\u00ae-\u02ff]*$/;

function toPlainGlyphs(text: string, start: number, end: number): Glyph[] {
  return [...text].map((letter, index) => ({ text: letter, width: 1, marked: index >= start && index < end }));
}

function toGlyphs(text: string, start: number, end: number): Glyph[] {
  const glyphs: Glyph[] = [];
  const commands = findCommands(text);
  for (const { segment, index } of segmenter.segment(text)) {
    const marked = index < end && index + segment.length > start;
    glyphs.push(toGlyph(segment, commands.has(index) ? codeOf(segment) : escapeControls(segment), marked));
  }
  return glyphs;
}

/** @param text the segment as it may be shown */
function toGlyph(segment: string, text: string, marked: boolean): Glyph {
  if (segment === '\t') return { text: tab, width: tab.length, marked };
  return { text, width: text === segment ? displayWidth(segment) : text.length, marked };
}

/** Cuts what is too far from the problem, with an ellipsis for it. */
function cut(glyphs: readonly Glyph[], width: number, before: boolean, after: boolean): Glyph[] {
  if (!before && !after && widthOf(glyphs) <= width) return [...glyphs];
  const problem = glyphs.findIndex((glyph) => glyph.marked);
  let first = problem < 0 ? glyphs.length : problem;
  for (let room = Math.floor(width / 3); first > 0; first--) {
    room -= glyphs[first - 1]?.width ?? 0;
    if (room < 0) break;
  }
  const cutBefore = before || first > 0;
  let last = first;
  for (let room = width - (cutBefore ? 1 : 0) - 1; last < glyphs.length; last++) {
    room -= glyphs[last]?.width ?? 0;
    if (room < 0) break;
  }
  const shown = glyphs.slice(first, last);
  if (cutBefore) shown.unshift(ellipsis);
  if (after || last < glyphs.length) shown.push(ellipsis);
  return shown;
}

function widthOf(glyphs: readonly Glyph[]): number {
  return glyphs.reduce((sum, glyph) => sum + glyph.width, 0);
}
