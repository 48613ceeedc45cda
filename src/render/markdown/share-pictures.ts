import type { Image, Nodes } from 'mdast';
import type { LanguageTag } from '../../model/meeting.js';
import { joinForms } from './image.js';
import { findStandingPictures, replaceStandingPictures, type StandingPicture } from './standing-pictures.js';

/**
 * Leaves a picture that stands alone in several languages to the first of them, with its words in each: it is there for
 * all of them. So it does with a whole text that differs in the words of its pictures alone.
 *
 * @param nodes what each language has at a place, in the order of the page
 * @returns the same without the languages that have nothing else
 */
export function sharePictures<N extends Nodes>(
  nodes: ReadonlyMap<LanguageTag, readonly N[]>,
): ReadonlyMap<LanguageTag, readonly N[]> {
  if (nodes.size < 2) return nodes;
  const alike = shareAlike(nodes);
  if (alike) return alike;
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

function shareAlike<N extends Nodes>(
  nodes: ReadonlyMap<LanguageTag, readonly N[]>,
): ReadonlyMap<LanguageTag, readonly N[]> | null {
  const [[first, own]] = [...nodes] as [[LanguageTag, readonly N[]]];
  const pictures = findImages(own);
  if (pictures.length === 0 || new Set([...nodes.values()].map(withoutWords)).size > 1) return null;
  const forms = [...nodes].map(([lang, each]) => findImages(each).map((image) => ({ image, lang, foreign: null })));
  const merged = new Map(
    pictures.map((image, index) => [image, mergeWords(forms.map((form) => form[index] as Occurrence))] as const),
  );
  return new Map([[first, mapImages(own, (image) => merged.get(image) ?? image)]]);
}

/** Nodes as a text that is the same where they differ in their places and the words of their pictures alone. */
function withoutWords(nodes: readonly Nodes[]): string {
  const left = ({ type, url, data }: Image) => ({ type, url, data: { ...data, titleLang: undefined } });
  return JSON.stringify(
    mapImages(nodes, (image) => left(image) as Image),
    (key, value) => (key === 'position' ? undefined : value),
  );
}

function findImages(nodes: readonly Nodes[]): readonly Image[] {
  return nodes.flatMap((node) => {
    if (node.type === 'image') return [node];
    return 'children' in node ? findImages(node.children) : [];
  });
}

function mapImages<N extends Nodes>(nodes: readonly N[], map: (image: Image) => Image): readonly N[] {
  return nodes.map((node) => {
    if (node.type === 'image') return map(node) as N;
    return 'children' in node ? ({ ...node, children: mapImages(node.children, map) } as N) : node;
  });
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
