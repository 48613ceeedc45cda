import { describe, expect, it } from 'vitest';
import { outline, readMeeting } from '../read-meeting.js';

/** The blocks of a decisions part that a roof's item has, then of one decision more; and what is said. */
function decide(own: string, translation?: string) {
  const after = '\n\n## Fin // End\n\n### Décisions // Decisions\n\n- Lever la séance. // Close the meeting.\n';
  const before = '## Toit // Roof\n\n### Décisions // Decisions\n\n';
  const english = '\n\n## End\n\n### Decisions\n\n- Close the meeting.\n';
  const french = '\n\n## Fin\n\n### Décisions\n\n- Lever la séance.\n';
  const { meeting, problems } =
    translation === undefined
      ? readMeeting(`${before}${own}${after}`)
      : readMeeting(`## Toit\n\n### Décisions\n\n${own}${french}`, ['fr', 'en'], {
          en: `## Roof\n\n### Decisions\n\n${translation}${english}`,
        });
  return {
    blocks: outline(meeting)
      .filter((line) => line.startsWith('    '))
      .map((line) => line.trim()),
    rules: problems.map((problem) => problem.split(' ')[1]),
  };
}

const last = (number: number) => `decisions ${number}. fr:Lever la séance. en:Close the meeting.`;

describe('decisions of other shapes in a translation keep the numbers of the source', () => {
  const fr = '- Signer.\n- Payer.\n- Réparer.';
  const en = '- Sign.\n- Pay and repair.';
  const whole = ['decisions 1. fr:Signer. ; 2. fr:Payer. ; 3. fr:Réparer. ; en whole:Sign. Pay and repair.', last(4)];

  it('three items and two', () => {
    expect(decide(`:::fr\n${fr}\n:::\n\n:::en\n${en}\n:::`)).toEqual({
      blocks: whole,
      rules: ['translation/structure'],
    });
    expect(decide(fr, en)).toEqual({ blocks: whole, rules: ['translation/structure'] });
  });

  it('three paragraphs and two', () => {
    const [frenchText, english] = ['Signer.\n\nPayer.\n\nRéparer.', 'Sign.\n\nPay and repair.'];
    const paragraphs = [
      'decisions 1. fr:Signer. ; 2. fr:Payer. ; 3. fr:Réparer. ; en whole:Sign. + Pay and repair.',
      last(4),
    ];
    expect(decide(`:::fr\n${frenchText}\n:::\n\n:::en\n${english}\n:::`).blocks).toEqual(paragraphs);
    expect(decide(frenchText, english).blocks).toEqual(paragraphs);
  });

  it('a list and as many paragraphs, or a numbered list: one by one', () => {
    const paired = ['decisions 1. fr:Signer. en:Sign. ; 2. fr:Payer. en:Pay. ; 3. fr:Réparer. en:Repair.', last(4)];
    for (const english of ['Sign.\n\nPay.\n\nRepair.', '1. Sign.\n2. Pay.\n3. Repair.']) {
      expect(decide(`:::fr\n${fr}\n:::\n\n:::en\n${english}\n:::`).blocks).toEqual(paired);
      expect(decide(fr, english).blocks).toEqual(paired);
    }
  });

  it('a list and fewer paragraphs', () => {
    const apart = [
      'decisions 1. fr:Signer. ; 2. fr:Payer. ; 3. fr:Réparer. ; en whole:Sign. + Pay and repair.',
      last(4),
    ];
    expect(decide(`:::fr\n${fr}\n:::\n\n:::en\nSign.\n\nPay and repair.\n:::`).blocks).toEqual(apart);
    expect(decide(fr, 'Sign.\n\nPay and repair.').blocks).toEqual(apart);
  });

  it('a list with words before or after it', () => {
    const english = 'The board:\n\n- Sign.\n- Pay.\n- Repair.';
    const paired = [
      'en:The board: <not in fr>',
      'decisions 1. fr:Signer. en:Sign. ; 2. fr:Payer. en:Pay. ; 3. fr:Réparer. en:Repair.',
      last(4),
    ];
    expect(decide(`:::fr\n${fr}\n:::\n\n:::en\n${english}\n:::`).blocks).toEqual(paired);
    expect(decide(fr, english).blocks).toEqual(['en:The board: <shared>', ...paired.slice(1)]);
  });

  it('a list below an item in one language only', () => {
    const nested = ['decisions 1. fr:Signer : le devis le plan en:Sign: ; 2. fr:Payer. en:Pay.', last(3)];
    const [french, english] = ['- Signer :\n  - le devis\n  - le plan\n- Payer.', '- Sign:\n- Pay.'];
    expect(decide(`:::fr\n${french}\n:::\n\n:::en\n${english}\n:::`).blocks).toEqual(nested);
    expect(decide(french, english).blocks).toEqual(nested);
  });

  it('paragraphs beside which only the translation has a list', () => {
    expect(decide('Signer.\n\nPayer.', 'Sign.\n\nPay.\n\n- at once\n- in full').blocks).toEqual([
      'decisions 1. fr:Signer. en:Sign. ; 2. fr:Payer. en:Pay.',
      'list en:at once <shared> ; en:in full <shared>',
      last(3),
    ]);
  });

  it('a part that only the translation has', () => {
    const { meeting } = readMeeting('## Toit\n\nTexte.\n\n## Fin\n\n### Décisions\n\n- Lever.\n', ['fr', 'en'], {
      en: '## Roof\n\nText.\n\n### Decisions\n\n- Sign.\n\n## End\n\n### Decisions\n\n- Close.\n',
    });
    expect(outline(meeting).filter((line) => line.startsWith('    '))).toEqual([
      '    fr:Texte. en:Text.',
      '    list en:Sign. <shared>',
      '    decisions 1. fr:Lever. en:Close.',
    ]);
  });

  it('a list in the text of both languages and in the file of one', () => {
    expect(decide('- Signer. // Sign.\n- Payer. // Pay.', '- Sign and pay.').blocks).toEqual([
      'decisions 1. fr:Signer. ; 2. fr:Payer. ; en whole:Sign. Pay. + Sign and pay.',
      last(3),
    ]);
  });

  it('three languages of which two agree', () => {
    const container = (language: string, ...items: string[]) =>
      `:::${language}\n${items.map((item) => `- ${item}`).join('\n')}\n:::\n\n`;
    const { meeting } = readMeeting(
      `## Toit\n\n### Décisions\n\n${container('fr', 'Signer.', 'Payer.')}${container('en', 'Sign and pay.')}${container('es', 'Firmar.', 'Pagar.')}`,
      ['fr', 'en', 'es'],
    );
    expect(outline(meeting).at(-1)).toBe(
      '    decisions 1. fr:Signer. es:Firmar. ; 2. fr:Payer. es:Pagar. ; en whole:Sign and pay.',
    );
  });
});

describe('a word for none', () => {
  const none = ['none of decisions', last(1)];

  it.each([
    ['Néant. // None.'],
    ['- Néant // None'],
    ['**Néant** // *None*'],
    ['N/A'],
    ['> Néant.'],
    ['<p>Néant.</p>'],
    ['- [ ] Néant // None'],
    ['- RAS'],
    ['Néant.'],
    ['- Néant.\n- Néant.'],
    [':::fr\nNéant.\n:::\n\n:::en\nNone.\n:::'],
    [':::fr\nNéant.\n:::'],
    ['Néant.\n\nSans objet.'],
    ["Aucune décision n'a été prise. // No decision was made."],
    ['Décision : aucune // Decision: none'],
    ['(Néant / None)'],
    ['- '],
    ['–'],
  ])('is no decision: %j', (body) => {
    expect(decide(body)).toEqual({ blocks: none, rules: [] });
  });

  it('is none in a translation file, in one language or of another shape', () => {
    expect(decide('Néant.', 'None.')).toEqual({ blocks: none, rules: [] });
    expect(decide('Néant.', '- None').blocks).toEqual(none);
    expect(decide(':::fr\nNéant.\n:::\n\n:::en\n- None\n:::').blocks).toEqual(none);
    expect(decide("Aucune décision n'a été prise.", '').blocks).toEqual(none);
  });

  it('stands beside the decisions of its part, if in words', () => {
    expect(decide('- Néant // None\n- Signer // Sign').blocks).toEqual([
      'none of decisions',
      'decisions 1. fr:Signer en:Sign',
      last(2),
    ]);
    expect(decide('- Signer // Sign\n- ').blocks).toEqual(['decisions 1. fr:Signer en:Sign', last(2)]);
  });

  it.each([
    ["Aucun report n'est accordé. // No postponement is granted."],
    ['Néant, sauf le budget. // None, except the budget.'],
    ['Néant. // The quote is accepted.'],
    ['None of the quotes is accepted. // Aucun devis n’est retenu.'],
  ])('that only begins a decision leaves it one: %s', (body) => {
    expect(decide(body).blocks).toEqual([expect.stringMatching(/^decisions 1\. /), last(2)]);
  });
});

describe('a word for none in an actions part', () => {
  const blocksOf = (heading: string, body: string) => {
    const { meeting, problems } = readMeeting(`## Toit // Roof\n\n### ${heading}\n\n${body}\n`);
    return [...outline(meeting).slice(2), ...problems];
  };

  it.each([
    ['Aucun // None'],
    ['- Aucun // None'],
    ['Néant.'],
    ["Aucune action n'a été décidée. // No actions were agreed."],
    [':::fr\n- Aucune\n:::\n\n:::en\n- None.\n:::'],
  ])('is no action: %j', (body) => {
    expect(blocksOf("Points d'action // Action points", body)).toEqual(['    none of actions']);
    expect(blocksOf('Suivi // Follow-up', body)).toEqual(['    none of actions']);
  });

  it('is said once beside a table of none', () => {
    const table = '| Action | Responsable // Owner |\n| --- | --- |\n| Aucune // None | – |';
    expect(blocksOf("Points d'action // Action points", `Néant. // None.\n\n${table}`)).toEqual([
      '    actions action|owner / none',
    ]);
  });

  it('is none below an item of that name', () => {
    const { meeting } = readMeeting("## Points d'action // Action points\n\nNéant. // None.\n");
    expect(outline(meeting)).toEqual([
      "1 fr:Points d'action // en:Action points",
      '  [actions]',
      '    none of actions',
    ]);
  });
});
