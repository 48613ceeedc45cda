import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readStructure, type StructureElement } from '../finish/read-structure.js';
import { meetingFile, Workspace } from './workspace.js';

const svg = (content: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="60">${content}</svg>`;
const pictures = {
  'photo.png': PNG.sync.write(new PNG({ width: 40, height: 30, colorType: 2 })),
  'tracé.svg': svg('<path d="M5 55L60 5L115 55" fill="none" stroke="#246"/>'),
  'légendé.svg': svg('<rect width="120" height="60" fill="#cde"/><text x="9" y="35" font-family="serif">Puits</text>'),
  'logo.svg': svg('<path d="M0 0h120v60H0z"/>'),
};

/** Every place and kind of picture, of each whatever can be written beside it. */
const two = meetingFile(
  { logo: 'logo: [logo.svg, photo.png]' },
  `
![Avant // Before](photo.png)

## Eau // Water

![Seul // Alone](photo.png "Légende // Caption")

![Dessin // Drawing](tracé.svg)

![Écrit // Lettered](légendé.svg "Un puits // A well")

![Partagé](photo.png)

![](photo.png "Sans mots // Without words")

![](tracé.svg)

Voir ![icône](photo.png) ici. // See ![icon](tracé.svg) here.

OIM ![emblème // emblem](photo.png)

- Point : // Item:

  ![Dans une liste // In a list](tracé.svg "De la liste // Of the list")
- Autre. // Other.

> Citation : // Quotation:
>
> ![Dans une citation // In a quotation](photo.png)

| Lieu // Place | Plan // Map |
| --- | --- |
| Nord // North | ![Plan nord // North map](photo.png "Le nord // The north") |
| Sud // South | ![Plan sud // South map](légendé.svg) |

:::fr
Voici.

![Conteneur](tracé.svg "Du conteneur")
:::

:::en
Here.

![Container](tracé.svg "Of the container")
:::

:::fr
![En français](photo.png)
:::

:::en
![In English](tracé.svg)
:::

Note[^1]. // Note[^1].

[^1]: Texte. // Text.

    ![Dans une note // In a note](tracé.svg)

### Décisions // Decisions

- Un : // One:

  ![Décidé // Decided](tracé.svg "Adopté // Adopted")
- Deux. // Two.
- Trois. // Three.
- Quatre. // Four.
`,
);

const three = meetingFile(
  { languages: 'languages: [fr, en, ar]', title: 'title: Comité // Committee // لجنة' },
  `## Eau // Water // ماء

![Carte // Map // خريطة](tracé.svg "Les puits // The wells // البئر")

![Plan // Map](photo.png "Partout le même")

- Point // Item // بند

  ![Liste // List // قائمة](photo.png)

| Lieu // Place // مكان |
| --- |
| ![Nord // North // شمال](légendé.svg) |

### Décisions // Decisions // قرارات

- Un : // One: // واحد:

  ![Décidé // Decided // مقرر](tracé.svg "Adopté // Adopted // معتمد")
`,
);

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
  beforeAll(() => {
    for (const [name, content] of Object.entries(pictures)) workspace.write(name, content);
    workspace.write('deux.md', two).write('trois.md', three);
  });
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
    expect(await build('deux.md', layout)).toEqual(together);
  });

  it('in two languages: sequential', async () => {
    const french = together
      .filter((line) => !/^(?:= [^[]*|icon |In English )\[en\]/.test(line))
      .map((line) => line.replace(/ – [^[]*(?= \[)/, ''));
    const english = together
      .filter((line) => !/^(?:= [^[]*|icône |En français )\[fr\]/.test(line))
      .map((line) => line.replace(/^.* – (.*) \[fr\]/, '$1 [en]').replace(/^Logo \[fr\]/, 'Logo [en]'));
    expect(await build('deux.md', 'sequential')).toEqual([...french, ...english]);
  });

  it.each(['parallel', 'stacked'])('in three languages, one from right to left: %s', async (layout) => {
    expect(await build('trois.md', layout)).toEqual([
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
    expect(await build('trois.md', 'sequential')).toEqual([
      ...['Carte [fr]', '= Les puits [fr]', 'Plan [fr]', '= Partout le même [fr]', 'Liste [fr]', 'Nord [fr]'],
      ...['Décidé [fr]', '= Adopté [fr]'],
      ...['Map [en]', '= The wells [en]', 'Map [en]', '= Partout le même [en]', 'List [en]', 'North [en]'],
      ...['Decided [en]', '= Adopted [en]'],
      ...['خريطة [ar]', '= البئر [ar]', 'Plan [ar]', '= Partout le même [ar]', 'قائمة [ar]', 'شمال [ar]'],
      ...['مقرر [ar]', '= معتمد [ar]'],
    ]);
  });
});
