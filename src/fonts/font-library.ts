import type { LanguageTag } from '../model/meeting.js';
import { createCjkChooser } from './cjk/cjk-chooser.js';
import { isCjk, isShared } from './cjk/cjk-fonts.js';
import { damagedPackage } from './cjk/damaged-package.js';
import { fontFaceRule, stackRules } from './font-css.js';
import type { FontFace } from './font-face.js';
import { findSubset, parseFontIndex, type Subset } from './font-index.js';
import { visibleClusters } from './visible-clusters.js';

/** What is known of a document that needs fonts. */
interface FontUse {
  /** False: nothing is set in `Minutes Mono`. */
  readonly mono?: boolean;
  /** False: nothing is set in italics. */
  readonly italic?: boolean;
  /** The languages of its text. */
  readonly languages?: readonly LanguageTag[];
}

/** Where font files are. */
export interface FontFiles {
  /** Reads a file of the folder `dist/fonts`. */
  readShipped(name: string): Promise<Uint8Array>;
  /** Reads a file of an npm package that is installed beside the tool; null where there is no such file. */
  readInstalled(packageName: string, path: string): Promise<Uint8Array | null>;
}

/** A character that cannot be drawn, or a character with the marks on it. */
interface MissingCharacter {
  readonly written: string;
  /** The npm package that the document needs for it; null where none is known to have it. */
  readonly package: string | null;
}

export interface FontLibrary {
  /** The faces that a document with this text needs, and no more. All weights and styles of a script come together. */
  facesFor(text: string, use?: FontUse): Promise<readonly FontFace[]>;
  /** What no face draws, each once. */
  missing(text: string, languages: readonly LanguageTag[]): Promise<readonly MissingCharacter[]>;
  /**
   * The style sheet of the fonts: `@font-face` rules with the fonts in them, the custom properties `--minutes-sans` and
   * `--minutes-mono` to give to `font-family`, and rules that put the font of a script first in languages of it.
   */
  cssFor(text: string, use?: FontUse): Promise<string>;
}

export async function openFontLibrary(files: FontFiles): Promise<FontLibrary> {
  const subsets = parseFontIndex(new TextDecoder().decode(await files.readShipped('fonts.json')));
  const fonts = subsets.filter(({ family }) => family !== 'Minutes Mono');
  const monoFonts = subsets.filter(({ family }) => family === 'Minutes Mono');
  const cjk = createCjkChooser(files.readInstalled);
  const rules = new Map<string, Promise<string>>();

  const ruleOf = (face: FontFace): Promise<string> => {
    const key = `${face.package ?? ''}/${face.file}`;
    const rule = rules.get(key) ?? readFace(face, files).then((bytes) => fontFaceRule(face, bytes));
    rules.set(key, rule);
    return rule;
  };
  const isUndrawn = (cluster: string) => findSubset(fonts, cluster) === undefined;
  const chooseCjk = (clusters: ReadonlySet<string>, text: string, languages: readonly LanguageTag[]) =>
    cjk.choose(
      [...clusters].filter((cluster) => isShared(cluster) || (isCjk(cluster) && isUndrawn(cluster))),
      { text, languages },
    );
  const facesFor = async (text: string, use: FontUse = {}): Promise<FontFace[]> => {
    const clusters = visibleClusters(text);
    const chosen = new Set<Subset | undefined>();
    for (const cluster of clusters) {
      chosen.add(findSubset(fonts, cluster));
      if (use.mono !== false) chosen.add(findSubset(monoFonts, cluster));
    }
    const shipped = subsets.filter((subset) => chosen.has(subset)).flatMap((subset) => facesOf(subset, use));
    return [...shipped, ...(await chooseCjk(clusters, text, use.languages ?? [])).faces];
  };

  return {
    facesFor,
    async missing(text, languages) {
      const clusters = visibleClusters(text);
      const { missing } = await chooseCjk(clusters, text, languages);
      return [...clusters]
        .filter((written) => (isCjk(written) ? missing.has(written) : isUndrawn(written)))
        .map((written) => ({ written, package: missing.get(written) ?? null }));
    },
    async cssFor(text, use) {
      const faces = await facesFor(text, use);
      // Of two faces of a family that both draw a character the browser takes the one declared last.
      const faceRules = await Promise.all(faces.toReversed().map(ruleOf));
      return [...faceRules, stackRules(faces, use?.languages ?? [])].join('\n');
    },
  };
}

function facesOf({ family, unicodeRange, faces }: Subset, use: FontUse): FontFace[] {
  return faces
    .filter(({ style }) => use.italic !== false || style !== 'italic')
    .map((face) => ({ family, ...face, package: null, unicodeRange }));
}

async function readFace({ package: packageName, file }: FontFace, files: FontFiles): Promise<Uint8Array> {
  if (packageName === null) return files.readShipped(file);
  const bytes = await files.readInstalled(packageName, file);
  if (bytes === null) throw damagedPackage(packageName);
  return bytes;
}
