/**
 * The different things that a text has drawn, as they are written: characters, each with the marks on it, and pictures
 * that are joined into one. Plain characters of ASCII come once for all, as `a`.
 */
export function visibleClusters(text: string): ReadonlySet<string> {
  const clusters = new Set<string>();
  if (/[!-~]/.test(text)) clusters.add('a');
  // Most of a text is ASCII: only what is not, and what that may stand on, is looked at closely.
  for (const run of new Set(text.match(/[!-~]?[^\0-\x7f]+/g))) {
    for (const cluster of run.match(clusterPattern) ?? []) {
      if (withoutInvisible(cluster) !== '' && !/^[!-~]$/.test(cluster)) clusters.add(cluster);
    }
  }
  return clusters;
}

/** Drops what no font has to draw: controls, joiners, selectors, soft hyphens. */
export function withoutInvisible(text: string): string {
  return text.replace(/[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Zl}\p{Zp}]/gu, '');
}

const toned = '\\p{Emoji_Modifier_Base}\\ufe0f?\\p{Emoji_Modifier}';
/** Such as `é`, `e` with an accent, 👍🏽 and 👩‍💻. */
const clusterPattern = new RegExp(
  `(?:${toned}|\\P{M}\\p{M}*)(?:\\u200d(?:${toned}|\\p{Extended_Pictographic}\\p{M}*))*|\\p{M}+`,
  'gu',
);
