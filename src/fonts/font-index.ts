import { type CodePointSet, parseUnicodeRange } from './code-point-set.js';
import { withoutInvisible } from './visible-clusters.js';

/** `fonts.json`, as the build writes it; the first subset that claims a character draws it. */
interface IndexFile {
  readonly subsets: readonly {
    readonly name: string;
    readonly family: string;
    /** As `unicode-range` of CSS. */
    readonly claims: string;
    readonly draws: string;
    readonly faces: readonly SubsetFace[];
  }[];
}

interface SubsetFace {
  readonly file: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
}

/** Some characters of a font family, in all its styles. */
export interface Subset {
  readonly name: string;
  readonly family: string;
  readonly claims: CodePointSet;
  /** What it claims, and what it can draw beside that: marks, spaces. */
  readonly draws: CodePointSet;
  readonly unicodeRange: string;
  readonly faces: readonly SubsetFace[];
}

export function parseFontIndex(json: string): readonly Subset[] {
  const { subsets } = JSON.parse(json) as IndexFile;
  return subsets.map(({ claims, draws, ...rest }) => ({
    ...rest,
    claims: parseUnicodeRange(claims),
    draws: parseUnicodeRange(draws),
    unicodeRange: draws,
  }));
}

/**
 * The subset that draws a character and its marks: that which claims the character, where it has the marks, else the
 * first that has them all. A font may have them as one (é) or piece by piece.
 */
export function findSubset(subsets: readonly Subset[], cluster: string): Subset | undefined {
  const visible = withoutInvisible(cluster);
  const whole = pointsOf(visible.normalize('NFC'));
  const pieces = pointsOf(visible.normalize('NFD'));
  const able = subsets.filter(({ draws }) =>
    [whole, pieces].some((points) => points.every((point) => draws.has(point))),
  );
  const asEmoji = cluster.includes(emojiSelector) ? able.find(({ family }) => family === 'Minutes Emoji') : undefined;
  return asEmoji ?? able.find(({ claims }) => claims.has(whole[0] ?? 0)) ?? able[0];
}

/** Asks for the emoji style of the character before it. */
const emojiSelector = '\ufe0f';

function pointsOf(text: string): readonly number[] {
  return Array.from(text, (character) => character.codePointAt(0) ?? 0);
}
