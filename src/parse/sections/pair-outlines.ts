import type { Heading } from 'mdast';
import type { LanguageTag } from '../../model/meeting.js';
import { plainText } from '../../text/plain-text.js';
import { alignSequences } from '../blocks/align-sequences.js';
import type { RawPart, RawSection } from './outline.js';

/** Things that correspond: the source's, where it has one, and the translations'. */
export interface Paired<T> {
  readonly source: T | null;
  readonly others: Map<LanguageTag, T>;
}

/** Pairs the sections of translation files with the source's: by position, typed numbers keeping step. */
export function pairSections(
  sources: readonly RawSection[],
  translations: ReadonlyMap<LanguageTag, readonly RawSection[]>,
): Paired<RawSection>[] {
  return pairAll(sources, translations, ({ heading, group }) => (group ? 'group' : `item ${typedNumber(heading)}`));
}

/** Pairs the parts of one section with those of its translations. */
export function pairParts(
  sources: readonly RawPart[],
  translations: ReadonlyMap<LanguageTag, readonly RawPart[]>,
): Paired<RawPart>[] {
  return pairAll(sources, translations, ({ heading }) => (heading ? 'part' : 'text'));
}

function pairAll<T>(
  sources: readonly T[],
  translations: ReadonlyMap<LanguageTag, readonly T[]>,
  keyOf: (thing: T) => string,
): Paired<T>[] {
  const pairs: Paired<T>[] = sources.map((source) => ({ source, others: new Map() }));
  for (const [language, things] of translations) {
    for (const [at, thing] of match(sources, things, keyOf)) {
      if (at.paired) pairs.find((pair) => pair.source === sources[at.index])?.others.set(language, thing);
      else insertBefore(pairs, sources[at.index] ?? null, { source: null, others: new Map([[language, thing]]) });
    }
  }
  return pairs;
}

/** For each thing of a translation, the source it belongs to, or the source that it stands before. */
function match<T>(
  sources: readonly T[],
  things: readonly T[],
  keyOf: (thing: T) => string,
): [{ index: number; paired: boolean }, T][] {
  if (sources.length === things.length) return things.map((thing, index) => [{ index, paired: true }, thing]);
  return alignSequences(sources.map(keyOf), things.map(keyOf)).flatMap(({ left, right }) => {
    const length = left[1] - left[0];
    return things
      .slice(...right)
      .map((thing, at): [{ index: number; paired: boolean }, T] => [
        { index: at < length ? left[0] + at : left[1], paired: at < length },
        thing,
      ]);
  });
}

function insertBefore<T>(pairs: Paired<T>[], source: T | null, pair: Paired<T>): void {
  const at = source === null ? pairs.length : pairs.findIndex((candidate) => candidate.source === source);
  pairs.splice(at < 0 ? pairs.length : at, 0, pair);
}

function typedNumber(heading: Heading): string {
  return /^\s*(\p{Nd}{1,3})\s*[.)-]/u.exec(plainText(heading))?.[1] ?? '';
}
