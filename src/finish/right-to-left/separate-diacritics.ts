import type { OrderedRun } from './order-runs.js';
import type { Glyph, TextRun } from './text-lines.js';

/** A run whose marks are seen in one place and read in another. */
export interface MarkedRun {
  readonly letters: TextRun;
  /** What is to be seen alone. */
  readonly marks: readonly TextRun[];
}

/** How far left of its letter a mark is read, as a part of the size: poppler takes less for the same glyph twice. */
const step = 0.105;

/**
 * Lets marks (tashkeel) be read where poppler keeps them with their letter: on the baseline, left of it, from the glyph
 * of a space. It parts a word wherever a glyph stands higher or lower, as marks do. The marks that are seen are
 * given apart, without meaning.
 */
export function separateDiacritics(run: OrderedRun): MarkedRun {
  const { glyphs, font } = run;
  const { space } = font;
  if (run.level % 2 === 0 || space === undefined || !glyphs.some(isMark) || isMark(glyphs.at(-1)))
    return { letters: run, marks: [] };
  const width = (font.widthOf(space) / 1000) * run.size;
  const letters = glyphs.flatMap((glyph, index): Glyph[] => {
    const letter = glyphs.slice(index).find((other) => !isMark(other));
    if (!isMark(glyph) || letter === undefined) return [glyph];
    const after = glyphs.slice(index + 1, glyphs.indexOf(letter)).reduce((count, { text }) => count + text.length, 0);
    return [...glyph.text].reverse().map((text, place) => {
      const x = letter.x - step * run.size * (after + glyph.text.length - place);
      return { code: font.codeFor(space, text), text, x, y: run.baseline, width };
    });
  });
  const marks = glyphs.filter(isMark);
  return {
    letters: { ...run, glyphs: letters },
    marks: marks.map((mark) => ({ ...run, glyphs: [silence(mark, run)] })),
  };
}

/** The same glyph, which means a sign of direction: a font of an archived PDF says of each that it means something. */
function silence(mark: Glyph, { font }: TextRun): Glyph {
  const text = '\u200F';
  return { ...mark, text, code: font.codeFor(mark.code, text) };
}

export function isMark(glyph: Glyph | undefined): boolean {
  return glyph !== undefined && /^\p{Mn}+$/u.test(glyph.text);
}
