import type { LanguageTag } from '../../model/meeting.js';
import type { FontFace } from '../font-face.js';
import { type CjkFont, cjkFonts, fontsOfLanguages, isShared, rankFonts } from './cjk-fonts.js';
import { type CjkPackage, openCjkPackage } from './cjk-package.js';

/** Chooses among the fonts for Chinese, Japanese and Korean that are installed. */
export interface CjkChooser {
  /** @param clusters such as `isCjk` or `isShared` tells */
  choose(clusters: readonly string[], document: CjkDocument): Promise<CjkChoice>;
}

interface CjkDocument {
  readonly text: string;
  readonly languages: readonly LanguageTag[];
}

interface CjkChoice {
  /** Those of the best font come first. */
  readonly faces: readonly FontFace[];
  /** By each character that is not to be drawn, the package that the document needs for it; null where none is known. */
  readonly missing: ReadonlyMap<string, string | null>;
}

/** @param readInstalled reads a file of an npm package; null where there is no such file */
export function createCjkChooser(
  readInstalled: (packageName: string, path: string) => Promise<Uint8Array | null>,
): CjkChooser {
  let opening: Promise<Packages> | null = null;

  async function openAll(): Promise<Packages> {
    const opened = cjkFonts.map((font) => openCjkPackage(font, (path) => readInstalled(font.package, path)));
    return new Map((await Promise.all(opened)).flatMap((each) => (each === null ? [] : [[each.font, each]])));
  }

  return {
    async choose(clusters, { text, languages }) {
      const own = fontsOfLanguages(languages);
      const ranked = rankFonts(text, own);
      const missing = new Map<string, string | null>();
      const faces = new Map<CjkFont, Set<FontFace>>();
      // Most documents are in none of the languages: for quotation marks alone no package is opened.
      for (const cluster of own.length === 0 ? clusters.filter((each) => !isShared(each)) : clusters) {
        opening ??= openAll();
        const packages = await opening;
        const drawing = await findFaces(cluster, packages, { own, ranked });
        for (const [font, found] of drawing) faces.set(font, new Set([...(faces.get(font) ?? []), ...found]));
        if (isShared(cluster)) continue;
        const wanted = (drawing.size === 0 ? ranked : own).find((font) => !packages.has(font));
        if (wanted !== undefined || drawing.size === 0) missing.set(cluster, wanted?.package ?? null);
      }
      return { faces: ranked.flatMap((font) => [...(faces.get(font) ?? [])]), missing };
    },
  };
}

type Packages = ReadonlyMap<CjkFont, CjkPackage>;

/** A block of text may be in any of the document's languages; beyond their fonts, one will do. */
async function findFaces(
  cluster: string,
  packages: Packages,
  { own, ranked }: { readonly own: readonly CjkFont[]; readonly ranked: readonly CjkFont[] },
): Promise<ReadonlyMap<CjkFont, readonly FontFace[]>> {
  const found = new Map<CjkFont, readonly FontFace[]>();
  for (const font of isShared(cluster) ? own : ranked) {
    if (found.size > 0 && !own.includes(font)) break;
    const faces = (await packages.get(font)?.find(cluster)) ?? [];
    if (faces.length > 0) found.set(font, faces);
  }
  return found;
}
