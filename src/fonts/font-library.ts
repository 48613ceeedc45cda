import { fontFaceRule, stackRules } from './font-css.js';
import type { FontFace } from './font-face.js';
import { findSubset, parseFontIndex, type Subset } from './font-index.js';
import { visibleClusters } from './visible-clusters.js';

export type { FontFace } from './font-face.js';

/** What a document has no need of, where that is known. */
export interface FontUse {
  /** False: nothing is set in `Minutes Mono`. */
  readonly mono?: boolean;
  /** False: nothing is set in italics. */
  readonly italic?: boolean;
}

export interface FontLibrary {
  /** The faces that a document with this text needs, and no more. All weights and styles of a script come together. */
  facesFor(text: string, use?: FontUse): readonly FontFace[];
  /** What no face draws: characters, or characters with the marks on them, as written; each once. */
  missing(text: string): readonly string[];
  /**
   * The style sheet of the fonts: `@font-face` rules with the fonts in them, the custom properties `--minutes-sans` and
   * `--minutes-mono` to give to `font-family`, and a rule that puts the Arabic font first in languages of its script.
   */
  cssFor(text: string, use?: FontUse): Promise<string>;
}

/** @param readFile reads a file of the folder `dist/fonts` */
export async function openFontLibrary(readFile: (name: string) => Promise<Uint8Array>): Promise<FontLibrary> {
  const subsets = parseFontIndex(new TextDecoder().decode(await readFile('fonts.json')));
  const fonts = subsets.filter(({ family }) => family !== 'Minutes Mono');
  const monoFonts = subsets.filter(({ family }) => family === 'Minutes Mono');
  const rules = new Map<string, Promise<string>>();

  const ruleOf = (face: FontFace): Promise<string> => {
    const rule = rules.get(face.file) ?? readFile(face.file).then((bytes) => fontFaceRule(face, bytes));
    rules.set(face.file, rule);
    return rule;
  };
  const facesFor = (text: string, use: FontUse = {}): FontFace[] => {
    const chosen = new Set<Subset | undefined>();
    for (const cluster of visibleClusters(text)) {
      chosen.add(findSubset(fonts, cluster));
      if (use.mono !== false) chosen.add(findSubset(monoFonts, cluster));
    }
    return subsets.filter((subset) => chosen.has(subset)).flatMap((subset) => facesOf(subset, use));
  };

  return {
    facesFor,
    missing: (text) => [...visibleClusters(text)].filter((cluster) => !findSubset(fonts, cluster)),
    async cssFor(text, use) {
      const faces = facesFor(text, use);
      // Of two faces of a family that both draw a character the browser takes the one declared last.
      const faceRules = await Promise.all(faces.toReversed().map(ruleOf));
      return [...faceRules, stackRules(faces)].join('\n');
    },
  };
}

function facesOf({ family, unicodeRange, faces }: Subset, use: FontUse): FontFace[] {
  return faces
    .filter(({ style }) => use.italic !== false || style !== 'italic')
    .map((face) => ({ family, ...face, unicodeRange }));
}
