/**
 * The different things that a text has drawn: characters, each with the marks on it. What no font has to draw
 * (controls, joiners, selectors, soft hyphens) is left out. Plain characters of ASCII come once for all, as `a`.
 */
export function visibleClusters(text: string): ReadonlySet<string> {
  const clusters = new Set<string>();
  if (/[!-~]/.test(text)) clusters.add('a');
  // Most of a text is ASCII: only what is not, and what that may stand on, is looked at closely.
  for (const run of new Set(text.match(/[!-~]?[^\0-\x7f]+/g))) {
    for (const cluster of run.match(clusterPattern) ?? []) {
      const visible = cluster.replace(invisible, '');
      if (visible !== '') clusters.add(/^[!-~]$/.test(visible) ? 'a' : visible);
    }
  }
  return clusters;
}

const toned = '\\p{Emoji_Modifier_Base}\\ufe0f?\\p{Emoji_Modifier}';
/** A picture may be several, joined: 👩‍💻. */
const clusterPattern = new RegExp(
  `(?:${toned}|\\P{M}\\p{M}*)(?:\\u200d(?:${toned}|\\p{Extended_Pictographic}\\p{M}*))*|\\p{M}+`,
  'gu',
);
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Zl}\p{Zp}]/gu;
