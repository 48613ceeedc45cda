import type { RunRange } from '../text-run.js';
import { isProse } from './prose.js';
import { splitSentences } from './sentences.js';

/**
 * The sentences of a translation that stand in its source as they are, but for typography (white space, kinds of
 * quotation marks and apostrophes) and case; one range where all of it is the same. Names, labels and the like are no
 * sentences.
 */
export function findIdentical(translation: string, source: string): readonly RunRange[] {
  if (!mayShare(translation, source)) return [];
  const [own, other] = [fold(translation), fold(source)];
  if (own === other) return isProse(translation) ? [trimmed(translation)] : [];
  const ranges = splitSentences(translation).filter(({ start, end }) => {
    const sentence = translation.slice(start, end);
    return end - start >= shortestSentence && other.includes(fold(sentence)) && isProse(sentence);
  });
  return joinNeighbours(ranges, translation);
}

/** In UTF-16 units; what is shorter may be part of another sentence. */
const shortestSentence = 20;

/** Whether a sentence of one may be in the other, judged by pieces of each sentence: cheap, as it nearly never is. */
function mayShare(translation: string, source: string): boolean {
  if (translation === source) return true;
  return splitSentences(translation).some(({ start, end }) => {
    const third = Math.floor((end - start) / 3);
    const pieces = [0, third, 2 * third].map((from) => translation.slice(start + from, start + from + probe));
    return pieces.some((piece) => source.includes(piece));
  });
}

/** Long enough not to be met by chance, short enough to fall between two typographic changes. */
const probe = 10;

function fold(text: string): string {
  return text.normalize('NFC').replace(typography, '').replaceAll('…', '...').toLowerCase();
}

const typography = /[\s\u2060\u00ad\u200b"'«»‹›“”„‟‘’‚‛]+/gu;

function trimmed(text: string): RunRange {
  const end = text.trimEnd().length;
  return { start: text.length - text.trimStart().length, end };
}

function joinNeighbours(ranges: readonly RunRange[], text: string): RunRange[] {
  const joined: RunRange[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    if (last && text.slice(last.end, range.start).trim() === '')
      joined[joined.length - 1] = { ...last, end: range.end };
    else joined.push(range);
  }
  return joined;
}
