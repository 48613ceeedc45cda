import { describe, expect, it } from 'vitest';
import { loadHyphenation } from '../../src/locale/hyphenation.js';
import type { PhrasingContent, Text } from '../../src/model/meeting.js';
import { localizeText } from '../../src/render/localized.js';
import { contextFor, textOf } from './fixtures/options.js';
import { workingGroup } from './fixtures/working-group.js';

type Nodes = PhrasingContent[];
const text = (value: string): PhrasingContent => ({ type: 'text', value });
const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] });
const link = (url: string): PhrasingContent => ({ type: 'link', url, children: [text('Plan')] });

function print(own: Nodes, other: Nodes, languages: readonly [string, string] = ['fr', 'en']): string {
  const written: Text = {
    forms: new Map([
      [languages[0], own],
      [languages[1], other],
    ]),
    place: undefined,
  };
  return textOf(localizeText(written, contextFor(workingGroup({ languages: [...languages] }))).toHTML());
}

describe('a text whose forms are one', () => {
  it.each<[string, Nodes, Nodes]>([
    ['in its letters', [text('Théo Marchildon')], [text('Théo Marchildon')]],
    ['but for a space that does not break', [text('M. Marchildon')], [text('M.\u00a0Marchildon')]],
    ['but for spaces', [text('Théo  Marchildon')], [text(' Théo Marchildon ')]],
    ['but for emphasis', [strong('Théo'), text(' Marchildon')], [text('Théo Marchildon')]],
    ['but for a soft hyphen', [text('Théo Marchil\u00addon')], [text('Théo Marchildon')]],
    ['but for an apostrophe', [text("Théo L'Ami")], [text('Théo L’Ami')]],
    ['but for letters in two pieces', [text('The\u0301o')], [text('Théo')]],
  ])('%s prints once', (_, own, other) => {
    expect(print(own, other)).toBe(print(own, own));
    expect(print(other, own)).toBe(print(other, other));
  });

  it('prints once beside text from right to left, which sets it apart', () => {
    expect(print([text('UNICEF')], [text('UNICEF')], ['fr', 'ar'])).toBe('UNICEF');
  });

  it('prints once where its languages break it otherwise', async () => {
    const hyphenation = await loadHyphenation(['fr', 'en'], new Set());
    const written: Text = {
      forms: new Map([
        ['fr', [text('organisation')]],
        ['en', [text('organisation')]],
      ]),
      place: undefined,
    };
    const context = { ...contextFor(workingGroup()), hyphenation, running: true };
    expect(localizeText(written, context).forms.length).toBe(1);
  });

  it.each<[string, Nodes, Nodes]>([
    ['words', [text('Théo Marchildon')], [text('Theo Marchildon')]],
    ['links', [link('https://example.org/fr')], [link('https://example.org/en')]],
    ['typography', [text('Bilan : suite')], [text('Bilan: suite')]],
    ['case', [text('Plan')], [text('plan')]],
  ])('prints each form where they have other %s', (_, own, other) => {
    expect(print(own, other)).toContain(' · ');
  });
});
