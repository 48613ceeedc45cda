import type { Image, Nodes } from 'mdast';
import type { LanguageTag } from '../../meeting.js';
import { joinForms } from './image.js';
import { findStandingPictures, replaceStandingPictures, type StandingPicture } from './standing-pictures.js';

/**
 * Leaves a picture that stands alone in several languages to the first of them, with its words in each: it is there for
 * all of them.
 *
 * @param nodes what each language has at a place, in the order of the page
 * @returns the same without the languages that have nothing else
 */
export function sharePictures<N extends Nodes>(
  nodes: ReadonlyMap<LanguageTag, readonly N[]>,
): ReadonlyMap<LanguageTag, readonly N[]> {
  if (nodes.size < 2) return nodes;
  const shared = pairPictures(nodes).filter((occurrences) => occurrences.length > 1);
  if (shared.length === 0) return nodes;
  const replaced = new Map([...nodes.keys()].map((lang) => [lang, new Map<Image, Image | null>()] as const));
  for (const occurrences of shared) {
    for (const [index, { lang, image }] of occurrences.entries())
      replaced.get(lang)?.set(image, index === 0 ? mergeWords(occurrences) : null);
  }
  const left = [...nodes].map(([lang, own]) => {
    const found = replaced.get(lang);
    const replace = (image: Image) => found?.get(image) ?? (found?.has(image) ? null : image);
    return [lang, replaceStandingPictures(own, replace)] as const;
  });
  return new Map(left.filter(([, own]) => own.length > 0));
}

interface Occurrence extends StandingPicture {
  readonly lang: LanguageTag;
}

/** The same picture in each language that has it: the first of a file is the first everywhere, and so on. */
function pairPictures(nodes: ReadonlyMap<LanguageTag, readonly Nodes[]>): readonly (readonly Occurrence[])[] {
  const pairs = new Map<string, Occurrence[]>();
  for (const [lang, own] of nodes) {
    const counts = new Map<string, number>();
    for (const picture of findStandingPictures(own)) {
      const { url } = picture.image;
      const count = counts.get(url) ?? 0;
      counts.set(url, count + 1);
      const pair = pairs.get(`${count} ${url}`) ?? [];
      pairs.set(`${count} ${url}`, pair);
      pair.push({ ...picture, lang });
    }
  }
  return [...pairs.values()];
}

function mergeWords(occurrences: readonly Occurrence[]): Image {
  const captions = new Map<LanguageTag, string>();
  const uncaptioned: LanguageTag[] = [];
  for (const { lang, image, foreign } of occurrences) {
    if (!image.title) continue;
    const written = image.data?.titleLang ?? foreign ?? lang;
    if (![...captions.values()].includes(image.title)) captions.set(written, image.title);
    if (written !== lang) uncaptioned.push(lang);
  }
  const [{ image }] = occurrences as [Occurrence];
  const alt = joinForms(occurrences.map((each) => each.image.alt ?? ''));
  return { ...image, alt, data: { ...image.data, captions, uncaptioned } };
}
