import { expect, it } from 'vitest';
import { visibleClusters, withoutInvisible } from '../../src/fonts/visible-clusters.js';

function clusters(text: string): string[] {
  return [...visibleClusters(text)];
}

it('plain ASCII counts once', () => {
  expect(clusters('Minutes of 2023-06-20: agreed.')).toEqual(['a']);
});

it('each other character counts once', () => {
  expect(clusters('Réunion à Genève, à 9 h 15')).toEqual(['a', 'é', 'à', 'è']);
});

it('a space of its own kind has to be drawn too', () => {
  expect(clusters('9\u202fh\u00a015')).toEqual(['a', '\u202f', '\u00a0']);
});

it('a mark stays with what it stands on', () => {
  expect(clusters('Chloe\u0301, nom de code x\u0302')).toEqual(['a', 'e\u0301', 'x\u0302']);
});

it('joined and toned pictures are one', () => {
  expect(clusters('👩🏽‍💻 👍🏽 🏳️‍🌈 1️⃣ ⚠️')).toEqual(['a', '👩🏽‍💻', '👍🏽', '🏳️‍🌈', '1️⃣', '⚠️']);
});

it('controls, joiners, direction marks and soft hyphens need no font', () => {
  expect(clusters('\u00ad\u200b\u200d\u2066\u2069\ufeff\u0007\r\n\t\u2028')).toEqual([]);
  expect(withoutInvisible('co\u00adopération\u2069')).toBe('coopération');
});

it('no text has nothing to draw', () => {
  expect(clusters('')).toEqual([]);
});
