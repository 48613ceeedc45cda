import type { FontCodes } from './font-codes.js';
import { arabicDigits, isMostlyLeftward, type OrderedRun, orderRuns, rightToLeft } from './order-runs.js';
import { isMark, separateDiacritics } from './separate-diacritics.js';
import { findTextGroups, type Glyph, type TextRun } from './text-lines.js';
import { writeRun } from './write-run.js';

/**
 * Writes text that goes from right to left so that readers of the PDF take it as it was written, pdf.js and poppler
 * among them. Chromium writes each line from left to right, however it is read; so do they read it, and turn words and
 * numbers round by rules of their own. Here the runs of a line follow one another as they are read, the glyphs of each
 * from left to right; the picture stays the same.
 */
export function arrangeText(content: string, fonts: ReadonlyMap<string, FontCodes>): string {
  if (![...fonts.values()].some(({ texts }) => [...texts.values()].some((text) => rightToLeft.test(text))))
    return content;
  let arranged = '';
  let copied = 0;
  let before: OrderedRun | null = null;
  for (const { start, end, runs } of findTextGroups(content, fonts)) {
    const isLeftward = isMostlyLeftward(runs);
    const lines = splitLines(runs).map((line) => orderRuns(line, isLeftward));
    const hasLeftward = runs.some(({ glyphs }) => glyphs.some(({ text }) => rightToLeft.test(text)));
    if (hasLeftward) arranged += content.slice(copied, start) + lines.map(writeLine).join('');
    else if (before && isBeside(before, lines)) arranged += content.slice(copied, start) + writeInside(lines);
    else continue;
    copied = end;
    before = lines.at(-1)?.at(0) ?? null;
  }
  return arranged + content.slice(copied);
}

/** Whether what goes to the right, such as an address, goes on after what goes to the left. */
function isBeside(before: OrderedRun, lines: readonly (readonly OrderedRun[])[]): boolean {
  const [first] = lines[0] ?? [];
  const [last] = before.glyphs.slice(-1);
  if (first === undefined || last === undefined || before.level % 2 === 0 || first.baseline !== before.baseline)
    return false;
  return Math.abs(startOf(first) - last.x - last.width) < first.size / 2;
}

function writeInside(lines: readonly (readonly OrderedRun[])[]): string {
  return lines.map((line) => writeLine(line.map((run) => ({ ...run, level: 2 })))).join('');
}

/** A line ends where the baseline changes, or the text goes back to the left. */
function splitLines(runs: readonly TextRun[]): TextRun[][] {
  const lines: TextRun[][] = [];
  for (const run of runs) {
    const before = lines.at(-1)?.at(-1);
    const goesOn = before && before.baseline === run.baseline && startOf(run) >= startOf(before);
    if (goesOn) lines.at(-1)?.push(run);
    else lines.push([run]);
  }
  return lines;
}

function startOf({ glyphs }: TextRun): number {
  return Math.min(...glyphs.map(({ x }) => x));
}

function writeLine(line: readonly OrderedRun[]): string {
  const arranged = line.map((run, index) => {
    const isEnd = index === line.length - 1;
    if (run.level % 2 === 1) return separateDiacritics(fitLeftward(isEnd ? endWithSpace(run) : run));
    const goesOn = index > 0 && line[index - 1]?.level === run.level;
    const settled = settleArabicDigits(run);
    return separateDiacritics(goesOn ? settled : fitRightward(settled));
  });
  const marks = arranged.flatMap(({ marks }) => marks);
  return [...arranged.map(({ letters }) => writeRun(letters)), ...marks.map((mark) => hide(writeRun(mark)))].join('');
}

function fitLeftward(run: OrderedRun): OrderedRun {
  const fitted = settleSigns(keepSpaces(closeGaps(run)));
  // Signs without letters no reader turns round.
  const hasLetters = run.glyphs.some(({ text }) => rightToLeft.test(text));
  return hasLetters ? fitted : { ...fitted, glyphs: [...fitted.glyphs].reverse() };
}

/** Begins what goes to the right inside a line to the left with a sign of direction: poppler takes to it what is left of it. */
function fitRightward(run: OrderedRun): OrderedRun {
  const [first, ...others] = run.glyphs;
  if (first === undefined || run.level === 0) return run;
  return { ...run, glyphs: [meaning(first, `\u200F${first.text}`, run), ...others] };
}

/**
 * Puts what stands among Arabic digits that go to the right between signs of direction: pdf.js would turn it round, and the
 * digits with it. They begin glyphs, as it leaves out what ends with one; after it stand two, as it looks past the first.
 */
function settleArabicDigits(run: OrderedRun): OrderedRun {
  if (!run.glyphs.some(({ text }) => arabicDigits.test(text))) return run;
  const isApart = (glyph: Glyph | undefined) => glyph !== undefined && !/^[\p{L}\p{N},./:٫٬]/u.test(glyph.text);
  return {
    ...run,
    glyphs: run.glyphs.map((glyph, index) => {
      const isLast = index === run.glyphs.length - 1;
      if (isApart(glyph)) return isLast && isSpace(glyph) ? glyph : meaning(glyph, `\u200E${glyph.text}`, run);
      return isApart(run.glyphs[index - 1]) ? meaning(glyph, `\u200E\u200E${glyph.text}`, run) : glyph;
    }),
  };
}

/** What is seen and not read: it is read elsewhere. */
function hide(written: string): string {
  return `/Span <</ActualText ()>> BDC\n${written}EMC\n`;
}

/** The widest gap, and a part of the size, in which no reader sees a space. */
const widestGap = 0.095;

/** Moves the end of a word nearer where kerning leaves a gap that readers take for a space: by less than a hair. */
function closeGaps(run: OrderedRun): OrderedRun {
  const glyphs = [...run.glyphs];
  let wordStart = 0;
  let end: number | null = null;
  for (const [index, glyph] of glyphs.entries()) {
    if (isSpace(glyph)) {
      wordStart = index + 1;
      end = null;
    } else if (glyph.width > 0) {
      const excess = end === null ? 0 : glyph.x - end - widestGap * run.size;
      if (excess > 0) for (let at = wordStart; at < index; at++) glyphs[at] = moved(glyphs[at] as Glyph, excess);
      end = glyph.x + glyph.width;
    }
  }
  return { ...run, glyphs };
}

/**
 * Spaces at the ends of a run, and before marks, mean a space and a sign of direction: pdf.js leaves out spaces alone
 * from where text goes back.
 */
function keepSpaces(run: OrderedRun): OrderedRun {
  const { glyphs } = run;
  const isEdge = (index: number) => index === 0 || index === glyphs.length - 1 || isMark(glyphs[index + 1]);
  return {
    ...run,
    glyphs: glyphs.map((glyph, index) => {
      if (!isSpace(glyph) || !isEdge(index)) return glyph;
      return meaning(glyph, `\u200F${glyph.text}`, run);
    }),
  };
}

/** What poppler counts as digits: it turns them round with the space left of them. */
const likeDigits = /^[#$%+,\-./:\u00A0¢-¥°-³¹\u060C\u066A]$/;

function settleSigns(run: OrderedRun): OrderedRun {
  const { glyphs } = run;
  return {
    ...run,
    glyphs: glyphs.map((glyph, index) => {
      const left = glyphs[index - 1];
      const isApart = likeDigits.test(glyph.text) && left !== undefined && /\s$/.test(left.text);
      return isApart ? meaning(glyph, `\u200F${glyph.text}`, run) : glyph;
    }),
  };
}

/** Puts a space, such as stands at the end of a line, after a mark there: pdf.js takes marks to what was before. */
function endWithSpace(run: OrderedRun): OrderedRun {
  const letter = run.glyphs.find((glyph) => !isMark(glyph));
  const code = run.font.space;
  if (!isMark(run.glyphs[0]) || letter === undefined || code === undefined) return run;
  const width = (run.font.widthOf(code) / 1000) * run.size;
  return { ...run, glyphs: [{ code, text: ' ', x: letter.x - width, y: run.baseline, width }, ...run.glyphs] };
}

/** The same glyph under a code that means this. */
function meaning(glyph: Glyph, text: string, { font }: TextRun): Glyph {
  return { ...glyph, text, code: font.codeFor(glyph.code, text) };
}

function isSpace({ text }: Glyph): boolean {
  return /^\s+$/.test(text);
}

function moved(glyph: Glyph, by: number): Glyph {
  return { ...glyph, x: glyph.x + by };
}
