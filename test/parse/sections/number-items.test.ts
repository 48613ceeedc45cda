import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFixes } from '../../../src/fix/apply-fixes.js';
import { outline, readMeeting } from '../read-meeting.js';

/** What is said of a body's numbers, with its hint, and the body that `--fix` makes of it. */
function number(body: string, translations: Record<string, string> = {}) {
  const { meeting, files } = readMeeting(body, ['fr', 'en'], translations);
  const messages = files.flatMap((file) => file.messages.filter(({ ruleId }) => ruleId === 'numbering'));
  const fixed = files.map(
    (file) =>
      applyFixes(
        String(file),
        file.messages.flatMap(({ fix }) => fix ?? []),
      ).text,
  );
  return {
    items: outline(meeting),
    said: messages.map(({ line, column, reason, note }) => `${line}:${column} ${reason} | ${note}`),
    fixed: fixed[0],
    fixedTranslations: fixed.slice(1),
  };
}

describe('items of which some bear numbers', () => {
  it('all count where the first number is not that of the first item', () => {
    const body = '## Quorum // Quorum\n\n## 2. Toiture // Roof\n\n## Chauffage // Heating\n';
    expect(number(body)).toEqual({
      items: ['1 fr:Quorum // en:Quorum', '2 fr:Toiture // en:Roof', '3 fr:Chauffage // en:Heating'],
      said: [],
      fixed: body,
      fixedTranslations: [],
    });
  });

  it('count from the first number where it is 1: those before it bear none', () => {
    expect(number('## Ouverture // Opening\n\n## 1. Toiture // Roof\n\n## 3. Divers // Other\n')).toEqual({
      items: ['- fr:Ouverture // en:Opening', '1 fr:Toiture // en:Roof', '2 fr:Divers // en:Other'],
      said: ['5:4 Unexpected number `3.`, expected 2 | write `2.`'],
      fixed: '## Ouverture // Opening\n\n## 1. Toiture // Roof\n\n## 2. Divers // Other\n',
      fixedTranslations: [],
    });
  });

  it('are numbered as the hint says, each as it was typed, and take no number from another', () => {
    expect(number('## Ouverture // Opening\n\n## 04) Toiture // ٤) Roof\n\n## 5- Divers // Other\n')).toEqual({
      items: ['1 fr:Ouverture // en:Opening', '2 fr:Toiture // en:Roof', '3 fr:Divers // en:Other'],
      said: [
        '3:4 Unexpected number `04)`, expected 2 | write `02)`',
        '3:19 Unexpected number `٤)`, expected 2 | write `٢)`',
        '5:4 Unexpected number `5-`, expected 3 | write `3-`',
      ],
      fixed: '## Ouverture // Opening\n\n## 02) Toiture // ٢) Roof\n\n## 3- Divers // Other\n',
      fixedTranslations: [],
    });
  });

  it('are told to go without where none can be written in its place', () => {
    const body = '## 1\\. Toiture // Roof\n\n## 3\\. Divers // Other\n';
    expect(number(body)).toEqual({
      items: ['1 fr:Toiture // en:Roof', '2 fr:Divers // en:Other'],
      said: ['3:4 Unexpected number `3.`, expected 2 | leave the numbers out: items are numbered by their order'],
      fixed: body,
      fixedTranslations: [],
    });
  });

  it('count the items of the source: one that only a translation has takes no number', () => {
    const body = '## 1. Toiture\n\n## 2. Divers\n';
    const translation = '## 1. Roof\n\n## Lift\n\n## 2. Other\n';
    expect(number(body, { en: translation })).toEqual({
      items: ['1 fr:Toiture // en:Roof', '- en:Lift', '2 fr:Divers // en:Other'],
      said: [],
      fixed: body,
      fixedTranslations: [translation],
    });
  });

  const anyNumber = fc.option(
    fc.record({ value: fc.integer({ min: 0, max: 12 }), mark: fc.constantFrom('.', ')', '-', ' -', '\\.', ' :') }),
    { nil: null },
  );
  const anyHeading = fc.record({
    level: fc.constantFrom('##', '##', '##', '#'),
    words: fc.constantFrom('Toiture', 'Signatures', 'Ascenseur', 'Clôture', 'Budget'),
    own: anyNumber,
    other: anyNumber,
  });
  const typed = (number: { value: number; mark: string } | null) => (number ? `${number.value}${number.mark} ` : '');

  it('keep their numbers and words whatever is typed; fixed once, nothing is left to fix', () => {
    fc.assert(
      fc.property(fc.array(anyHeading, { minLength: 1, maxLength: 7 }), fc.boolean(), (headings, apart) => {
        const lines = headings.map(({ level, words, own }) => `${level} ${typed(own)}${words}`);
        const others = headings.map(({ level, words, other }) => `${level} ${typed(other)}${words} en anglais`);
        const body = apart ? lines : lines.map((line, index) => `${line} // ${others[index]?.replace(/^#+ /, '')}`);
        const translations: Record<string, string> = apart ? { en: `# Title\n\n${others.join('\n\n')}\n` } : {};
        const once = number(`# Titre\n\n${body.join('\n\n')}\n`, translations);
        const [en] = once.fixedTranslations;
        const twice = number(once.fixed ?? '', en === undefined ? {} : { en });
        expect(twice.items).toEqual(once.items);
        expect({ ...twice, said: [] }).toEqual({ ...once, said: [] });
        expect(twice.said.filter((message) => message.includes('| write'))).toEqual([]);
        for (const message of once.said) {
          const [, written, expected] = /\| write `(.*?(\d+).*)`$/.exec(message) ?? [];
          if (written) expect(message).toContain(`expected ${expected} |`);
        }
      }),
    );
  });
});
