import type { Image } from 'mdast';
import type { LanguageTag, PhrasingContent } from '../../model/meeting.js';
import { plainText } from '../../text/plain-text.js';
import { holdsSentence } from './sentence.js';
import type { SplitFault } from './split-fault.js';
import { splitString } from './split-string.js';

/** What a picture says: its alternative text and its caption. */
const kinds = ['alt', 'title'] as const;

/** Whether the alternative text or the caption of a picture is parted. */
export function isSplitImage({ alt, title }: Image): boolean {
  return [alt, title].some((words) => /\s\/\/\s/u.test(words ?? ''));
}

/**
 * A picture as a language reads it: its part of the alternative text and of the caption; where it has none, that of the
 * first language that has one.
 */
export function splitImage(
  image: Image,
  index: number,
  languages: readonly LanguageTag[],
  onFault: (fault: SplitFault) => void,
): Image {
  const alt = partWords(image, 'alt', languages, onFault);
  const title = partWords(image, 'title', languages, onFault);
  const written = title[index] ? index : title.findIndex((part) => part !== '');
  const foreign = written !== index && (title.length > 1 || holdsSentence(image.title ?? ''));
  return {
    ...image,
    alt: readPart(alt, index),
    ...(image.title && { title: readPart(title, index) }),
    ...(foreign && { data: { ...image.data, titleLang: languages[written] as LanguageTag } }),
  };
}

/** The languages that lack a part of what a picture says, although others have one. */
export function findLackingWords(image: Image, languages: readonly LanguageTag[]): readonly LanguageTag[] {
  const all = kinds.map((kind) => partWords(image, kind, languages, () => {}));
  return languages.filter((_, index) =>
    all.some(
      (parts) => !parts[index] && readPart(parts, index) !== '' && (parts.length > 1 || holdsSentence(parts[0] ?? '')),
    ),
  );
}

/** `A ![x // y](z) // B`: `y` is of B's language, which has not the picture. */
export function reportStrayWords(
  image: Image,
  index: number,
  sides: readonly (readonly PhrasingContent[])[],
  languages: readonly LanguageTag[],
  onFault: (fault: SplitFault) => void,
): void {
  const stray = kinds.flatMap((kind) =>
    partWords(image, kind, languages, () => {}).filter((text, other) => {
      const side = sides[other] ?? [];
      const said = plainText(side).includes(text) || holdsPicture(side, image.url, kind);
      return other !== index && text !== '' && !said;
    }),
  );
  if (stray.length > 0) onFault({ kind: 'stray-words', position: image.position, text: stray.join(', ') });
}

/** Whether the same picture is among nodes, with words of its own. */
function holdsPicture(nodes: readonly PhrasingContent[], url: string, kind: (typeof kinds)[number]): boolean {
  return nodes.some((node) => {
    if (node.type === 'image') return node.url === url && Boolean(node[kind]);
    return 'children' in node && holdsPicture(node.children, url, kind);
  });
}

/** A part for each language that has one; one alone where nothing is parted. */
function partWords(
  image: Image,
  kind: (typeof kinds)[number],
  languages: readonly LanguageTag[],
  onFault: (fault: SplitFault) => void,
): readonly string[] {
  const text = image[kind] ?? '';
  const parts = splitString(text, languages.length, (fault) => onFault({ ...fault, position: image.position }));
  return parts.length > 0 ? parts : [text];
}

function readPart(parts: readonly string[], index: number): string {
  return parts[index] || (parts.find((part) => part !== '') ?? '');
}
