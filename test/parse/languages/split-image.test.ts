import type { Image, Paragraph } from 'mdast';
import { describe, expect, it } from 'vitest';
import type { PhrasingContent } from '../../../src/model/meeting.js';
import type { SplitFault } from '../../../src/parse/languages/split-fault.js';
import { findLackingWords } from '../../../src/parse/languages/split-image.js';
import { splitPhrasing } from '../../../src/parse/languages/split-phrasing.js';
import { parseMarkdown } from '../../../src/parse/markdown.js';

function read(markdown: string): PhrasingContent[] {
  const [paragraph] = parseMarkdown(markdown).children as [Paragraph];
  return paragraph.children;
}

/** The pictures of each language: `alternative text "caption"`, and the language of the caption where it is another's. */
function part(markdown: string, languages = ['fr', 'en']) {
  const faults: SplitFault[] = [];
  const { forms } = splitPhrasing(read(markdown), languages, (fault) => faults.push(fault));
  const show = ({ alt, title, data }: Image) =>
    `${alt}${title ? ` "${title}"` : ''}${data?.titleLang ? ` (${data.titleLang})` : ''}`;
  const pictures = [...forms].map(([language, nodes]) => [
    language,
    nodes.flatMap((node) => (node.type === 'image' ? [show(node)] : [])).join(),
  ]);
  return { ...Object.fromEntries(pictures), faults: faults.map(({ kind, text }) => `${kind}: ${text}`) };
}

describe('a picture', () => {
  it.each([
    ['![Vue // View](a.png "Le puits // The well")', { fr: 'Vue "Le puits"', en: 'View "The well"' }],
    ['![Vue](a.png "Le puits // The well")', { fr: 'Vue "Le puits"', en: 'Vue "The well"' }],
    ['![Vue // View](a.png "Puits (sud // south)")', { fr: 'Vue "Puits (sud)"', en: 'View "Puits (south)"' }],
    ['![Vue // View](a.png "Puits")', { fr: 'Vue "Puits"', en: 'View "Puits"' }],
    [
      '![Vue // View](a.png "Le puits est réparé.")',
      { fr: 'Vue "Le puits est réparé."', en: 'View "Le puits est réparé." (fr)' },
    ],
    ['Ici ![Vue // View](a.png) // Here ![Vue // View](a.png)', { fr: 'Vue', en: 'View' }],
  ])('has its part of each language: %j', (markdown, expected) => {
    expect(part(markdown)).toEqual({ ...expected, faults: [] });
  });

  it('reads in a language that lacks a part as in the first that has one', () => {
    expect(part('![Vue // View](a.png "Puits // Well")', ['fr', 'en', 'ar'])).toEqual({
      fr: 'Vue "Puits"',
      en: 'View "Well"',
      ar: 'Vue "Puits" (fr)',
      faults: [],
    });
  });

  it('has no more parts than there are languages', () => {
    const { faults } = part('![Vue // View // Vista](a.png "un // one // uno")');
    expect(faults).toEqual(['too-many: Vista', 'too-many: uno']);
  });

  it('does not say the words of another language than that of its side', () => {
    expect(part('Ici ![Vue // View](a.png "Puits // Well") // Here').faults).toEqual(['stray-words: View, Well']);
    expect(part('Ici ![Vue](a.png "Puits // Well") // Here ![View](a.png)').faults).toEqual(['stray-words: Well']);
  });
});

it.each([
  ['![Vue // View](a.png "Puits // Well")', []],
  ['![Vue](a.png "Puits")', []],
  ['![Vue](a.png " // ")', []],
  ['![Vue // View](a.png "Le puits est réparé.")', ['en']],
])('finds the languages that lack a sentence of %j', (markdown, lacking) => {
  expect(findLackingWords(read(markdown)[0] as Image, ['fr', 'en'])).toEqual(lacking);
});

it('finds the languages that lack a part', () => {
  expect(findLackingWords(read('![Vue // View](a.png)')[0] as Image, ['fr', 'en', 'ar'])).toEqual(['ar']);
});
