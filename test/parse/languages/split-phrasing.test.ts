import type { Paragraph } from 'mdast';
import { describe, expect, it } from 'vitest';
import type { PhrasingContent } from '../../../src/model/meeting.js';
import type { SplitFault } from '../../../src/parse/languages/split-fault.js';
import { splitPhrasing } from '../../../src/parse/languages/split-phrasing.js';
import { parseMarkdown } from '../../../src/parse/markdown.js';

/** Parts a paragraph written in Markdown; each form as a bracketed outline of its nodes. */
function part(markdown: string, languages = ['fr', 'en']) {
  const [paragraph] = parseMarkdown(markdown).children as [Paragraph];
  const faults: SplitFault[] = [];
  const { forms } = splitPhrasing(paragraph.children as PhrasingContent[], languages, (fault) => faults.push(fault));
  const texts = Object.fromEntries([...forms].map(([language, nodes]) => [language, nodes.map(show).join('')]));
  return faults.length === 0 ? texts : { ...texts, faults: faults.map(({ kind, text }) => `${kind}: ${text}`) };
}

function show(node: PhrasingContent): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '⏎';
  if (node.type === 'foreign') return `{${node.lang}: ${node.children.map(show).join('')}}`;
  if ('children' in node) return `${node.type}[${(node.children as PhrasingContent[]).map(show).join('')}]`;
  return 'value' in node ? `${node.type}[${node.value}]` : `${node.type}[${'alt' in node ? node.alt : ''}]`;
}

describe('a text in two languages', () => {
  it.each([
    ['Ouverture // Opening', { fr: 'Ouverture', en: 'Opening' }],
    ['Ouverture\u00a0//\u202fOpening', { fr: 'Ouverture', en: 'Opening' }],
    ['Ouverture\n// Opening', { fr: 'Ouverture', en: 'Opening' }],
    ['Sans traduction', { fr: 'Sans traduction' }],
    ['Budget //', { fr: 'Budget' }],
    ['// Budget', { en: 'Budget' }],
    ['Un // One //', { fr: 'Un', en: 'One' }],
    ['*Un* //', { fr: 'emphasis[Un]' }],
    ['*Un*// One', { fr: 'emphasis[Un]// One' }],
    ['//', { fr: '' }],
    ['Un slash//double', { fr: 'Un slash//double' }],
    [
      'https://example.org // https://example.com',
      { fr: 'link[https://example.org]', en: 'link[https://example.com]' },
    ],
    ['Barre \\// oblique', { fr: 'Barre // oblique' }],
    ['`a // b`', { fr: 'inlineCode[a // b]' }],
    ['`a // b` oui // `a // b` yes', { fr: 'inlineCode[a // b] oui', en: 'inlineCode[a // b] yes' }],
  ])('parts %j', (markdown, expected) => {
    expect(part(markdown)).toEqual(expected);
  });

  it.each([
    ['La réunion (OIM // IOM) a eu lieu.', { fr: 'La réunion (OIM) a eu lieu.', en: 'La réunion (IOM) a eu lieu.' }],
    ['Voir *ici // here*.', { fr: 'Voir emphasis[ici].', en: 'Voir emphasis[here].' }],
    ['**Ouvert // Open**', { fr: 'strong[Ouvert]', en: 'strong[Open]' }],
    ['[Carte // Map](https://example.org)', { fr: 'link[Carte]', en: 'link[Map]' }],
    ['**A // B** : *C // D*', { fr: 'strong[A] : emphasis[C]', en: 'strong[B] : emphasis[D]' }],
    ['![Vue // View](a.png)', { fr: 'image[Vue]', en: 'image[View]' }],
  ])('parts only the span in %j', (markdown, expected) => {
    expect(part(markdown)).toEqual(expected);
  });

  it('parts spans within their side where a separator stands outside', () => {
    expect(part('Rencontre (OIM // IOM) // Meeting (OIM // IOM)')).toEqual({
      fr: 'Rencontre (OIM)',
      en: 'Meeting (IOM)',
    });
  });

  it('reports words that stand in the side of another language', () => {
    expect(part('Rencontre (OIM // IOM) // Meeting')).toEqual({
      fr: 'Rencontre (OIM)',
      en: 'Meeting',
      faults: ['stray-part: IOM'],
    });
  });

  it('parts what a link says beside its text, and reports it in the side of another language', () => {
    const titles = (markdown: string) => {
      const [paragraph] = parseMarkdown(markdown).children as [Paragraph];
      const faults: SplitFault[] = [];
      const { forms } = splitPhrasing(paragraph.children, ['fr', 'en'], (fault) => faults.push(fault));
      const all = [...forms].map(([language, [link]]) => [language, link?.type === 'link' ? link.title : null]);
      return { titles: Object.fromEntries(all), faults: faults.map(({ text }) => text) };
    };
    expect(titles('[OIM](x.md "Un plan // A map")')).toEqual({ titles: { fr: 'Un plan', en: 'A map' }, faults: [] });
    expect(titles('[A](x.md "Un // One") // [B](x.md "One")')).toEqual({ titles: { fr: 'Un', en: 'One' }, faults: [] });
    expect(titles('[A](x.md "Un // One") // B').faults).toEqual(['One']);
  });

  it('reports more parts than languages and keeps their words', () => {
    expect(part('Un // One // Uno')).toEqual({ fr: 'Un', en: 'One Uno', faults: ['too-many: Uno'] });
  });

  it('parts each piece between hard breaks', () => {
    expect(part('Salle A // Room A\\\nTél. 123\\\nMerci de sonner à la porte. // Please ring.')).toEqual({
      fr: 'Salle A⏎Tél. 123⏎Merci de sonner à la porte.',
      en: 'Room A⏎Tél. 123⏎Please ring.',
    });
  });

  it('says in which language a piece is that was not parted', () => {
    expect(part('Bienvenue // Welcome\\\nLa porte est fermée le soir.')).toEqual({
      fr: 'Bienvenue⏎La porte est fermée le soir.',
      en: 'Welcome⏎{fr: La porte est fermée le soir.}',
    });
  });
});

describe('a text in three languages', () => {
  it('takes fewer parts in order and leaves an empty one out', () => {
    expect(part('A // B', ['fr', 'en', 'ar'])).toEqual({ fr: 'A', en: 'B' });
    expect(part('A // // C', ['fr', 'en', 'ar'])).toEqual({ fr: 'A', ar: 'C' });
  });
});

it('leaves a text of one language as it is', () => {
  expect(part('A // B', ['fr'])).toEqual({ fr: 'A // B' });
});
