import { cpSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readStructure, type StructureElement } from '../finish/read-structure.js';
import { Workspace } from './workspace.js';

const meetings = fileURLToPath(new URL('../conformance/pictures', import.meta.url));

/** What a screen reader is told of pictures, in its order: `alternative text [language]`, and captions as `= words [language]`. */
function readPictures(elements: readonly StructureElement[], inCaption = false): string[] {
  return elements.flatMap(({ role, alt, lang, kids }) => {
    const inside = inCaption || role === 'Caption';
    const words = kids
      .filter((kid) => typeof kid === 'string')
      .join('')
      .replace(/[\s\u200f]+/g, ' ')
      .trim();
    const own = role === 'Figure' ? [`${alt} [${lang}]`] : inside && words !== '' ? [`= ${words} [${lang}]`] : [];
    return [
      ...own,
      ...readPictures(
        kids.filter((kid) => typeof kid !== 'string'),
        inside,
      ),
    ];
  });
}

describe('a screen reader is told of each picture once', () => {
  const workspace = new Workspace();
  beforeAll(() => cpSync(meetings, workspace.folder, { recursive: true }));
  afterAll(() => workspace.remove());

  async function build(file: string, layout: string): Promise<string[]> {
    const ran = await workspace.run('build', file, '--layout', layout, '-o', 'page.pdf', '--force');
    expect(ran).toMatchObject({ exitCode: 0 });
    return readPictures(await readStructure(readFileSync(workspace.path('page.pdf'))));
  }

  const together = [
    'Logo [fr]',
    'Logo [fr]',
    'Avant – Before [fr]',
    'Seul – Alone [fr]',
    '= Légende [fr]',
    '= Caption [en]',
    'Dessin – Drawing [fr]',
    'Écrit – Lettered [fr]',
    '= Un puits [fr]',
    '= A well [en]',
    'Partagé [fr]',
    'Sans mots – Without words [fr]',
    '= Sans mots [fr]',
    '= Without words [en]',
    'Image – Picture [fr]',
    'icône [fr]',
    'icon [en]',
    'emblème – emblem [fr]',
    'Dans une liste – In a list [fr]',
    '= De la liste [fr]',
    '= Of the list [en]',
    'Dans une citation – In a quotation [fr]',
    'Plan nord – North map [fr]',
    'Plan sud – South map [fr]',
    'Conteneur – Container [fr]',
    '= Du conteneur [fr]',
    '= Of the container [en]',
    'En français [fr]',
    'In English [en]',
    'Décidé – Decided [fr]',
    '= Adopté [fr]',
    '= Adopted [en]',
    'Dans une note – In a note [fr]',
  ];

  it.each(['parallel', 'stacked'])('in two languages: %s', async (layout) => {
    expect(await build('deux-langues.md', layout)).toEqual(together);
  });

  it('in two languages: sequential', async () => {
    const french = together
      .filter((line) => !/^(?:= [^[]*|icon |In English )\[en\]/.test(line))
      .map((line) => line.replace(/ – [^[]*(?= \[)/, ''));
    const english = together
      .filter((line) => !/^(?:= [^[]*|icône |En français )\[fr\]/.test(line))
      .map((line) => line.replace(/^.* – (.*) \[fr\]/, '$1 [en]').replace(/^Logo \[fr\]/, 'Logo [en]'));
    expect(await build('deux-langues.md', 'sequential')).toEqual([...french, ...english]);
  });

  it.each(['parallel', 'stacked'])('in three languages, one from right to left: %s', async (layout) => {
    expect(await build('trois-langues.md', layout)).toEqual([
      'Carte – Map – خريطة [fr]',
      '= Les puits [fr]',
      '= The wells [en]',
      '= البئر [ar]',
      'Plan – Map [fr]',
      '= Partout le même [fr]',
      'Liste – List – قائمة [fr]',
      'Nord – North – شمال [fr]',
      'Décidé – Decided – مقرر [fr]',
      '= Adopté [fr]',
      '= Adopted [en]',
      '= معتمد [ar]',
    ]);
  });

  it('in three languages, one from right to left: sequential', async () => {
    expect(await build('trois-langues.md', 'sequential')).toEqual([
      ...['Carte [fr]', '= Les puits [fr]', 'Plan [fr]', '= Partout le même [fr]', 'Liste [fr]', 'Nord [fr]'],
      ...['Décidé [fr]', '= Adopté [fr]'],
      ...['Map [en]', '= The wells [en]', 'Map [en]', '= Partout le même [en]', 'List [en]', 'North [en]'],
      ...['Decided [en]', '= Adopted [en]'],
      ...['خريطة [ar]', '= البئر [ar]', 'Plan [ar]', '= Partout le même [ar]', 'قائمة [ar]', 'شمال [ar]'],
      ...['مقرر [ar]', '= معتمد [ar]'],
    ]);
  });
});
