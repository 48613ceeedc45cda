import type { ColumnWord, HeadingKind, SectionKind } from '../languages/meeting-words.js';
import { editDistance } from './edit-distance.js';
import { normalizeTerm } from './normalize-term.js';
import { vocabulary } from './vocabulary.js';

export type { ColumnKind, HeadingKind, NoneKind, SectionKind } from '../languages/meeting-words.js';
export { findAttendeeStatus, findRole, findStatus, isNone, isPresenterWord, saysNone } from './words.js';

/** What a `###` heading names, in any language of the catalogue; null for a free sub-section. */
export function findPartKind(heading: string): HeadingKind | null {
  return vocabulary.part().get(normalizeTerm(heading))?.kind ?? null;
}

/** What a `##` heading names; null for an agenda item. */
export function findSectionKind(heading: string): SectionKind | null {
  return vocabulary.section().get(normalizeTerm(heading))?.kind ?? null;
}

export interface FoundColumn {
  readonly kind: ColumnWord;
  /** False where more is written than one word (`Échéance (jj/mm)`, `Qui / Who`): then print what is written. */
  readonly exact: boolean;
}

/** What a column of a table holds, by its heading, which may be a question; null for a column of another kind. */
export function findColumn(heading: string): FoundColumn | null {
  const words = heading.replace(/[?؟¿]/g, ' ');
  const whole = columnWord(words);
  if (whole) return { kind: whole, exact: true };
  const end = words.trimEnd();
  const start = end.endsWith(')') ? columnWord(end.slice(0, end.lastIndexOf('('))) : null;
  if (start) return { kind: start, exact: false };
  const pieces = words.split(/[/|·]|\s[-–—]\s/);
  if (pieces.length === 1) return null;
  const [first = null, ...others] = pieces.map(columnWord);
  return first && others.every((other) => other === first) ? { kind: first, exact: false } : null;
}

function columnWord(words: string): ColumnWord | null {
  return vocabulary.column().get(normalizeTerm(words))?.kind ?? null;
}

/** Below this, a word is too near to others to be called misspelt; up to `shortWord`, one slip only is allowed. */
const shortestWord = 6;
const shortWord = 9;

/**
 * The part heading that a misspelt one was perhaps meant to be, as the catalogue spells it; null where the heading is
 * known or none is near. The first letter must be right: `Faction` is not `Action`.
 */
export function findNearHeading(heading: string): string | null {
  const term = normalizeTerm(heading);
  const headings = vocabulary.part();
  if (term.length < shortestWord || headings.has(term)) return null;
  const limit = term.length <= shortWord ? 1 : 2;
  let nearest: { readonly spelling: string; readonly distance: number } | null = null;
  for (const [known, { spelling }] of headings) {
    if (known.length < shortestWord || known[0] !== term[0]) continue;
    const distance = editDistance(term, known, limit);
    if (distance <= limit && (nearest === null || distance < nearest.distance)) nearest = { spelling, distance };
  }
  return nearest?.spelling ?? null;
}
