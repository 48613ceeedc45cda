import { type CodePointSet, parseUnicodeRange } from '../code-point-set.js';
import type { FontFace } from '../font-face.js';
import { formatUnicodeRange } from '../make/characters.js';
import { withoutInvisible } from '../visible-clusters.js';
import { type CjkFont, isCjk, isShared } from './cjk-fonts.js';
import { damagedPackage } from './damaged-package.js';
import { readWoff2Characters } from './read-woff2-characters.js';

/** A font that is installed: slices of some hundred characters, those that are used together in one. */
export interface CjkPackage {
  readonly font: CjkFont;
  /** The faces of the slice that draws a character and its marks; none where the font lacks them. */
  find(cluster: string): Promise<readonly FontFace[]>;
}

/** @param readFile reads a file of the font's package; null where the package is not installed or lacks the file */
export async function openCjkPackage(
  font: CjkFont,
  readFile: (path: string) => Promise<Uint8Array | null>,
): Promise<CjkPackage | null> {
  const index = await readFile('unicode.json');
  if (index === null) return null;
  const slices = reading(font.package, () => parseIndex(new TextDecoder().decode(index)));
  const faces = new Map<Slice, ReturnType<typeof readFaces>>();

  async function readFaces({ name }: Slice) {
    const fileOf = (weight: number) => `files/${font.package.split('/')[1]}-${name}-${weight}-normal.woff2`;
    const bytes = await readFile(fileOf(400));
    // The index names whole blocks, of which the font lacks some characters.
    if (bytes === null) throw damagedPackage(font.package);
    const points = [...reading(font.package, () => readWoff2Characters(bytes))].filter(isOurs);
    const unicodeRange = formatUnicodeRange(points);
    const face = (weight: number): FontFace => ({
      family: font.family,
      weight,
      style: 'normal',
      file: fileOf(weight),
      package: font.package,
      unicodeRange,
    });
    return { points: new Set(points), faces: [face(400), face(600)] };
  }

  return {
    font,
    async find(cluster) {
      const points = Array.from(withoutInvisible(cluster), (character) => character.codePointAt(0) ?? 0);
      for (const slice of slices.filter(({ claims }) => claims.has(points[0] ?? 0))) {
        const reading = faces.get(slice) ?? readFaces(slice);
        faces.set(slice, reading);
        const read = await reading;
        if (points.every((point) => read.points.has(point))) return read.faces;
      }
      return [];
    },
  };
}

interface Slice {
  /** As in the names of its files. */
  readonly name: string;
  readonly claims: CodePointSet;
}

/** Reads `unicode.json`: `{"[4]":"U+4e00-4e02,U+4e05","latin":"U+0000-00FF"}`. */
function parseIndex(json: string): readonly Slice[] {
  return Object.entries(JSON.parse(json) as Record<string, string>).map(([key, ranges]) => ({
    name: key.replace(/[^\w-]/g, ''),
    claims: parseUnicodeRange(ranges.replaceAll(' ', '')),
  }));
}

function isOurs(point: number): boolean {
  const character = String.fromCodePoint(point);
  return isCjk(character) || isShared(character);
}

function reading<T>(packageName: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw damagedPackage(packageName, error);
  }
}
