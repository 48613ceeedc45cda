import { describe, expect, it } from 'vitest';
import { blocksOfParts } from '../../src/text/parts-of-meeting.js';
import { outline, readMeeting, showBlock, showText } from './read-meeting.js';

describe('agenda items', () => {
  it('are numbered in order, their presenters taken off', () => {
    const { meeting, problems } = readMeeting(
      '## Ouverture // Opening (SP/CCM)\n\n## Budget (2025) // Budget (2025)\n\n## Bilan (suite) // Review (continued)\n\n## Carte // Map (OIM // IOM)\n',
    );
    expect(outline(meeting)).toEqual([
      '1 fr:Ouverture // en:Opening (fr:SP/CCM)',
      '2 fr:Budget (2025) // en:Budget (2025)',
      '3 fr:Bilan (suite) // en:Review (continued)',
      '4 fr:Carte // en:Map (fr:OIM // en:IOM)',
    ]);
    expect(problems).toEqual([]);
  });

  it('lose the numbers typed by hand; an opening before them has none', () => {
    const { meeting } = readMeeting('## Ouverture // Opening\n\n## 1- Carte // 1. Map\n\n## ٣) Divers // 2) Other\n');
    expect(outline(meeting)).toEqual([
      '- fr:Ouverture // en:Opening',
      '1 fr:Carte // en:Map',
      '2 fr:Divers // en:Other',
    ]);
  });

  it('are grouped by `#`, beside sections that are no items', () => {
    const { meeting } = readMeeting(
      '# Public // Public session\n\n## Présences\n\n- Awa\n\n## Eau // Water\n\n# Huis clos // Closed\n\n## Clôture // Closing\n',
    );
    expect(outline(meeting)).toEqual([
      '# fr:Public // en:Public session',
      'attendance catalogue',
      '  [free]',
      '    list fr:Awa <shared>',
      '1 fr:Eau // en:Water',
      '# fr:Huis clos // en:Closed',
      'closing fr:Clôture // en:Closing',
    ]);
  });
});

describe('the parts of an item', () => {
  it('are named in any language of the catalogue', () => {
    const { meeting } = readMeeting(
      '## Eau // Water\n\nTexte court // Short text\n\n### **Décisions :**\n\n- Oui // Yes\n- Non // No\n\n### Key discussion points\n\n### Libre // Free\n\n---\n\nAprès // After\n',
    );
    expect(outline(meeting)).toEqual([
      '1 fr:Eau // en:Water',
      '  [discussion]',
      '    fr:Texte court en:Short text',
      '  [decisions] catalogue',
      '    decisions 1. fr:Oui en:Yes ; 2. fr:Non en:No',
      '  [discussion] catalogue',
      '  [free] fr:Libre // en:Free',
      '  [discussion]',
      '    fr:Après en:After',
    ]);
  });

  it('hold decisions as paragraphs where there is no list; numbers run through the document', () => {
    const { meeting } = readMeeting(
      '## Un // One\n\n### Décision\n\nOui // Yes\n\nNon // No\n\n## Deux // Two\n\n### Decisions\n\n- Trois // Three\n',
    );
    expect(
      meeting.sections.flatMap((section) =>
        'parts' in section ? section.parts.flatMap((part) => part.blocks.map(showBlock)) : [],
      ),
    ).toEqual(['decisions 1. fr:Oui en:Yes ; 2. fr:Non en:No', 'decisions 3. fr:Trois en:Three']);
  });
});

describe('an action table', () => {
  const head = '| N° | Action | Responsable | Échéance | Statut |\n| - | - | - | - | - |\n';
  const read = (rows: string) => readMeeting(`## Eau // Water\n\n### Actions\n\n${head}${rows}`);

  it('has owners, dates and statuses', () => {
    const { meeting, problems } = read(
      '| 1 | Écrire // Write | OIM, HCR; MI/D<br>PAM | le 1er juin 2025 | En cours |\n| 2 | Lire // Read | OIM | permanent | fait |\n',
    );
    expect(outline(meeting).slice(2)).toEqual([
      '    actions number|action|owner|due|status / fr:1 | fr:Écrire // en:Write | fr:OIM & fr:HCR & fr:MI/D & fr:PAM | 2025-6-1 | in-progress / fr:2 | fr:Lire // en:Read | fr:OIM | fr:permanent | done',
    ]);
    expect(problems).toEqual([]);
  });

  it('of marks for none has no items', () => {
    expect(outline(read('| | N/A | / | – | |\n').meeting).at(-1)).toBe(
      '    actions number|action|owner|due|status / none',
    );
  });
});

describe('containers', () => {
  it('align block by block, lists item by item', () => {
    const { meeting, problems } = readMeeting(
      '## Eau // Water\n\n:::fr\nUn.\n\n- a\n- b\n:::\n\n:::en\nOne.\n\n- c\n- d\n:::\n',
    );
    expect(outline(meeting).slice(2)).toEqual(['    fr:Un. en:One.', '    list fr:a en:c ; fr:b en:d']);
    expect(problems).toEqual([]);
  });

  it('of other blocks are aligned as a whole, with a warning in the translation', () => {
    const { meeting, problems } = readMeeting('## Eau // Water\n\n:::fr\nUn.\n\nDeux.\n:::\n\n:::en\nOne.\n:::\n');
    expect(outline(meeting).slice(2)).toEqual(['    fr:Un. Deux. en:One.']);
    expect(problems).toEqual([
      'seance.md:9:1 translation/structure Unexpected paragraph in `:::en`, expected paragraph, paragraph as in line 3',
    ]);
  });

  it('of a language that comes again begin a new group', () => {
    const { meeting } = readMeeting(
      '## Eau // Water\n\n:::fr\nUn.\n:::\n\n:::en\nOne.\n:::\n\n:::fr\nDeux.\n:::\n\n:::en\nTwo.\n:::\n',
    );
    expect(outline(meeting).slice(2)).toEqual(['    fr:Un. en:One.', '    fr:Deux. en:Two.']);
  });
});

describe('a text in one language', () => {
  it('is reported where it is a sentence and others are translated', () => {
    const { meeting, problems } = readMeeting(
      '## Eau // Water\n\nLa réunion est close.\n\n- Croix-Rouge danoise\n- Oui // Yes\n',
    );
    expect(outline(meeting).slice(2)).toEqual([
      '    fr:La réunion est close. <not in en>',
      '    list fr:Croix-Rouge danoise <shared> ; fr:Oui en:Yes',
    ]);
    expect(problems).toEqual(['seance.md:3:1 translation/missing Missing translation into `en`']);
  });

  it('is reported where it is the caption of a picture, or its words', () => {
    const { problems } = readMeeting(
      '## Eau // Water\n\n![Plan](a.png "Le puits est sec.")\n\n![Le puits est sec.](a.png "Sec // Dry")\n\n' +
        '![Plan // Map](a.png "Puits")\n',
    );
    expect(problems).toEqual([
      'seance.md:3:1 translation/missing Missing translation into `en`',
      'seance.md:5:1 translation/missing Missing translation into `en`',
    ]);
  });

  it('is reported once where nothing is translated', () => {
    expect(readMeeting('## Eau\n\nLa réunion est close.\n\nElle reprendra demain.\n').problems).toEqual([
      'seance.md:3:1 translation/missing Missing translation of the whole text into `en`',
    ]);
  });
});

describe('a translation file', () => {
  it('is merged by item, part and block', () => {
    const { meeting, problems } = readMeeting(
      'Avant.\n\n## 1. Eau (OIM)\n\nLe puits est sec.\n\n- a\n- b\n\n### Décisions\n\n- Creuser.\n',
      undefined,
      {
        en: 'Before.\n\n## 1. Water (IOM)\n\nThe well is dry.\n\n- c\n- d\n\n### What we chose\n\n- Dig.\n',
      },
    );
    expect(blocksOfParts(meeting.preamble).map(showBlock)).toEqual(['fr:Avant. en:Before.']);
    expect(outline(meeting)).toEqual([
      '1 fr:Eau // en:Water (fr:OIM // en:IOM)',
      '  [discussion]',
      '    fr:Le puits est sec. en:The well is dry.',
      '    list fr:a en:c ; fr:b en:d',
      '  [decisions] fr:Décisions // en:What we chose',
      '    decisions 1. fr:Creuser. en:Dig.',
    ]);
    expect(problems).toEqual([]);
  });

  it('un-aligns only what a mismatch touches, and takes code and images from the source', () => {
    const { meeting, problems } = readMeeting('## Eau\n\nUn.\n\n```\ncode\n```\n\n- a\n- b\n\nFin.\n', undefined, {
      en: '## Water\n\nOne.\n\n- c\n\nEnd.\n',
    });
    expect(outline(meeting).slice(2)).toEqual([
      '    fr:Un. en:One.',
      '    fr:code <shared>',
      '    fr:a b en:c',
      '    fr:Fin. en:End.',
    ]);
    expect(problems).toEqual([
      'seance.en.md:5:1 translation/structure Unexpected list of 1 item, expected 2 as in line 9 (`fr`)',
    ]);
  });

  it('keeps what the source lacks, and says so', () => {
    const { meeting, problems } = readMeeting('## Eau\n\nUn puits a été creusé.\n', undefined, {
      en: '## Water\n\nA well was dug.\n\n> It was deep.\n',
    });
    expect(outline(meeting).slice(2)).toEqual([
      '    fr:Un puits a été creusé. en:A well was dug.',
      '    en:It was deep. <not in fr>',
    ]);
    expect(problems).toEqual(['seance.en.md:5:1 translation/structure Unexpected quotation, expected nothing']);
  });
});

it('reads footnotes in the language of what refers to them', () => {
  const { meeting } = readMeeting(
    '## Eau // Water\n\n:::fr\nUn[^1].\n\n[^1]: Une note.\n:::\n\n:::en\nOne[^1].\n\n[^1]: A note.\n:::\n\nDeux[^b] // Two[^b]\n\n[^b]: Note // Remark\n',
  );
  expect(meeting.footnotes.map(({ identifier, blocks }) => `${identifier} ${blocks.map(showBlock)}`)).toEqual([
    '1 fr:Une note. en:A note.',
    'b fr:Note en:Remark',
  ]);
});

it('reads the agenda of a list, as it is written where it disagrees with the headings', () => {
  const { meeting } = readMeeting(
    '## Ordre du jour\n\n1. Eau // Water\n2. Feu // Fire\n\n## Eau // Water\n\n## Terre // Earth\n',
  );
  expect(meeting.agenda.map(({ number, text }) => `${number} ${showText(text)}`)).toEqual([
    '1 fr:Eau // en:Water',
    'null fr:Feu // en:Fire',
  ]);
});
