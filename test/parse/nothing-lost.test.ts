import { describe, expect, it } from 'vitest';
import type { FlowContent, Meeting, PhrasingContent } from '../../src/model/meeting.js';
import { plainText } from '../../src/text/plain-text.js';
import { outline, readMeeting, showBlock, showText } from './read-meeting.js';

/** The blocks of the first item, a line each. */
function blocks(body: string, languages?: string[], translations?: Record<string, string>) {
  const { meeting } = readMeeting(`## Eau // Water\n\n${body}`, languages, translations);
  return itemBlocks(meeting).map(showBlock);
}

function itemBlocks(meeting: Meeting) {
  return meeting.sections.flatMap((section) =>
    'parts' in section ? section.parts.flatMap((part) => part.blocks) : [],
  );
}

describe('HTML in a container', () => {
  const fr = [
    '<p align="center">Un texte</p>',
    '<div>\nUn pavé\n</div>',
    '<ul><li>Un point</li></ul>',
    '<details><summary>Un titre</summary>Un détail</details>',
    '<table><tr><td>Une case</td></tr></table>',
  ].join('\n\n');
  const en = fr.replace(/Une? \S+?(?=[<\n])/g, (words) => words.toUpperCase());

  it('is what it is outside, in the language of the container', () => {
    expect(blocks(`:::fr\n${fr}\n:::\n\n:::en\n${en}\n:::\n`)).toEqual([
      'fr:Un texte en:UN TEXTE',
      'fr:Un pavé en:UN PAVÉ',
      'list fr:Un point en:UN POINT',
      'fr:Un titre en:UN TITRE',
      'fr:Un détail en:UN DÉTAIL',
      'fr:Une case en:UNE CASE',
    ]);
  });
});

describe('a table inside another block is parted', () => {
  const table = '| Poste // Item | Coût // Cost |\n| - | - |\n| Pompe // Pump | 120 |';
  const indented = table.replace(/^/gm, '  ');
  const quoted = table.replace(/^/gm, '> ');

  it.each([
    ['a list', `- Oui // Yes\n\n${indented}`, 'list fr:Oui Poste Coût Pompe 120 en:Yes Item Cost Pump 120'],
    ['a quotation', quoted, 'fr:Poste Coût Pompe 120 en:Item Cost Pump 120'],
    [
      'a list in a quotation',
      `- Oui // Yes\n\n${indented}`.replace(/^/gm, '> '),
      'fr:Oui Poste Coût Pompe 120 en:Yes Item Cost Pump 120',
    ],
    ['a task', `- [x] Oui // Yes\n\n${indented}`, 'list fr:Oui Poste Coût Pompe 120 en:Yes Item Cost Pump 120'],
    [
      'a decision',
      `### Décisions\n\n- Oui // Yes\n\n${indented}`,
      'decisions 1. fr:Oui en:Yes + table fr:Poste // en:Item | fr:Coût // en:Cost / fr:Pompe // en:Pump | fr:120 // en:120',
    ],
  ])('in %s', (_, body, expected) => {
    expect(blocks(`${body}\n`)).toEqual([expected]);
  });

  it('in a list of an agenda and in one of a footnote', () => {
    const { meeting } = readMeeting(
      `## Ordre du jour\n\n- Eau // Water\n\n${indented}\n\n## Eau // Water\n\nOui[^1] // Yes[^1]\n\n[^1]: Note // Remark\n\n    - Oui // Yes\n\n${indented.replace(/^/gm, '    ')}\n`,
    );
    expect(meeting.agenda.flatMap((entry) => entry.blocks).map(showBlock)).toEqual([
      'table fr:Poste // en:Item | fr:Coût // en:Cost / fr:Pompe // en:Pump | fr:120 // en:120',
    ]);
    expect(meeting.footnotes.flatMap((note) => note.blocks).map(showBlock)).toEqual([
      'fr:Note en:Remark',
      'list fr:Oui Poste Coût Pompe 120 en:Yes Item Cost Pump 120',
    ]);
  });

  it('and what has no translation in it is said to have none', () => {
    const { meeting, problems } = readMeeting(
      '## Eau // Water\n\n- Oui // Yes\n\n  | Poste // Item |\n  | - |\n  | La pompe est en panne depuis lundi. |\n',
    );
    const [list] = itemBlocks(meeting);
    const item = list?.kind === 'list' ? list.items[0]?.cells.get('en') : undefined;
    const table = item?.children[1] as Extract<FlowContent, { type: 'table' }>;
    expect(table.children[1]?.children[0]?.children).toMatchObject([{ type: 'foreign', lang: 'fr' }]);
    expect(problems).toEqual(['seance.md:7:3 translation/missing Missing translation into `en`']);
  });
});

it('two of three languages are both kept', () => {
  expect(blocks(':::fr\nOui\n:::\n\n:::en\nYes\n:::\n', ['fr', 'en', 'ar'])).toEqual(['fr:Oui en:Yes']);
});

it('separators between comments alone are nothing', () => {
  expect(blocks('- <!-- a --> // <!-- b -->\n  - Oui // Yes\n')).toEqual(['list fr:Oui en:Yes']);
});

it('items of a list of HTML are parted one by one', () => {
  expect(blocks('<ul>Avant // Before<li>Un // One<ul><li>Deux // Two</li></ul></li></ul>\n')).toEqual([
    'fr:AvantUnDeux en:BeforeOneTwo',
  ]);
});

describe('definitions', () => {
  it('are text where nothing refers to them, which is told', () => {
    const { meeting, problems } = readMeeting('## Eau // Water\n\n[Vote]: unanime "sans débat"\n');
    expect(itemBlocks(meeting).map(showBlock)).toEqual(['fr:[Vote]: unanime "sans débat" <shared>']);
    expect(problems).toEqual(['seance.md:3:1 body/link Unexpected definition `[Vote]:`, nothing refers to it']);
  });

  it('that are comments are nothing', () => {
    expect(blocks('[//]: # (à vérifier)\n[note]: <> (à vérifier)\n\nOui // Yes\n')).toEqual(['fr:Oui en:Yes']);
  });

  it('serve their own container first', () => {
    const { meeting } = readMeeting(
      '## Eau // Water\n\n:::fr\n[Plan][p]\n\n[p]: https://example.org/fr\n:::\n\n:::en\n[Plan][p]\n\n[p]: https://example.org/en\n:::\n',
    );
    const [block] = itemBlocks(meeting);
    const cells = block?.kind === 'aligned' ? [...block.cells.values()].flat() : [];
    const addresses = cells.flatMap((cell) => ('children' in cell ? (cell.children as PhrasingContent[]) : []));
    expect(addresses).toMatchObject([{ url: 'https://example.org/fr' }, { url: 'https://example.org/en' }]);
  });
});

it('footnotes that are defined twice hold both texts', () => {
  const { meeting } = readMeeting('## Eau\n\nOui[^1]\n\n[^1]: Une // One\n\n[^1]: Deux // Two\n', undefined, {
    en: '## Water\n\nYes[^2]\n\n[^2]: Three\n\n[^2]: Four\n',
  });
  expect(meeting.footnotes.flatMap((note) => note.blocks).map(showBlock)).toEqual([
    'fr:Une en:One',
    'fr:Deux en:Two',
    'en:Three <shared>',
    'en:Four <shared>',
  ]);
});

describe('parentheses that end a heading', () => {
  it('stay where the heading is no item', () => {
    const { meeting } = readMeeting(
      '# Public // Public session (Maire // Mayor)\n\n## Eau // Water (OIM)\n\n## Annexes // Annexes (Plan)\n\n- Plan // Map\n',
    );
    expect(outline(meeting)).toEqual([
      '# fr:Public (Maire) // en:Public session (Mayor)',
      '1 fr:Eau // en:Water (fr:OIM)',
      'annexes fr:Annexes // en:Annexes (Plan)',
      '  [free]',
      '    list fr:Plan en:Map',
    ]);
  });

  it('stay at a label in one language', () => {
    const { meeting } = readMeeting('## Eau // Water\n\n## Présences (Awa Diallo)\n\n- Awa\n');
    expect(outline(meeting)[1]).toBe('attendance fr:Présences (Awa Diallo)');
  });
});

describe('an agenda', () => {
  it('keeps the presenters that it names', () => {
    const agenda = '## Ordre du jour\n\n- Eau // Water (OIM)\n\n';
    const { meeting } = readMeeting(`${agenda}## Eau // Water (HCR)\n\nOui // Yes\n`);
    expect(meeting.agenda.map(({ text, presenter }) => [showText(text), showText(presenter)])).toEqual([
      ['fr:Eau // en:Water', 'en:OIM'],
    ]);
  });

  it('may hold more than a list', () => {
    const { meeting } = readMeeting(
      '## Ordre du jour\n\n:::fr\n#### Matin\n\n| Heure |\n| - |\n| Neuf heures |\n:::\n\n## Eau // Water\n',
    );
    expect(meeting.agenda.flatMap(({ blocks }) => blocks.map(showBlock))).toEqual([
      'h4 fr:Matin',
      'table fr:Heure / fr:Neuf heures',
    ]);
  });
});

describe('a translation file', () => {
  it('adds to what the source has in its language', () => {
    const { meeting } = readMeeting('## Eau // Water\n\n### Divers // Other\n\n#### Fin // End\n', undefined, {
      en: '## Wells\n\n### Else\n\n#### Close\n',
    });
    expect(outline(meeting)).toEqual([
      '1 fr:Eau // en:Water – Wells',
      '  [free] fr:Divers // en:Other – Else',
      '    h4 fr:Fin // en:End – Close',
    ]);
  });

  it('keeps all its blocks where that of a third language has others', () => {
    const { meeting } = readMeeting('## Eau\n\nUn\n\n- Deux\n', ['fr', 'en', 'ar'], {
      en: '## Water\n\n> One\n',
      ar: '## ماء\n\nواحد\n\n- اثنان\n',
    });
    expect(itemBlocks(meeting).map(showBlock)).toEqual(['fr:Un Deux en:One ar:واحد اثنان']);
  });

  it('does not decide what a section is', () => {
    const { meeting } = readMeeting('## Eau\n\nOui\n', ['fr', 'en', 'ar'], { en: '## Signatures\n\nYes\n' });
    expect(outline(meeting)).toEqual(['1 fr:Eau // en:Signatures', '  [discussion]', '    fr:Oui en:Yes']);
  });
});

it('a label stays where one of its forms is no label', () => {
  const { meeting } = readMeeting('## Eau // Water\n\n### Décisions // What we want\n\nOui\n', ['fr', 'en', 'ar']);
  expect(outline(meeting)[1]).toBe('  [decisions] fr:Décisions // en:What we want');
});

it('a cell of nothing but a footnote mark keeps it', () => {
  const { meeting } = readMeeting('## Eau // Water\n\n| Un // One |\n| - |\n| [^1] |\n\n[^1]: Note // Remark\n');
  const [table] = itemBlocks(meeting);
  const forms = table?.kind === 'table' ? [...(table.rows[0]?.[0]?.forms.values() ?? [])].flat() : [];
  expect(forms.map(({ type }) => type)).toEqual(['footnoteReference']);
  expect(plainText(forms)).toBe('');
});
