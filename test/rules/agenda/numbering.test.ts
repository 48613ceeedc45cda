import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyFixes } from '../../../src/fix/apply-fixes.js';
import { rule } from '../../../src/rules/agenda/numbering.js';
import { outline, readMeeting } from '../../parse/read-meeting.js';
import { runRules } from '../run-check.js';

/** What is said of a body's numbers, with its hint, and the files that `--fix` makes of it. */
function number(body: string, translations: Record<string, string> = {}) {
  const { meeting, files } = readMeeting(body, ['fr', 'en'], translations);
  for (const file of files) file.messages = [];
  runRules([rule], { files, meeting });
  const fixed = files.map(
    (file) =>
      applyFixes(
        String(file),
        file.messages.flatMap(({ fix }) => fix ?? []),
      ).text,
  );
  return {
    items: outline(meeting),
    said: files
      .flatMap(({ messages }) => messages)
      .map(({ line, column, reason, note }) => `${line}:${column} ${reason} | ${note}`),
    fixed: fixed[0],
    fixedTranslations: fixed.slice(1),
  };
}

it('says nothing where the first number tells how the others count', () => {
  const body = '## Quorum // Quorum\n\n## 2. Toiture // Roof\n\n## Chauffage // Heating\n';
  expect(number(body)).toMatchObject({ said: [], fixed: body });
});

it('says nothing of what only a translation has, between items that are numbered', () => {
  const translation = '## 1. Roof\n\n## Lift\n\n## 2. Other\n';
  expect(number('## 1. Toiture\n\n## 2. Divers\n', { en: translation }).said).toEqual([]);
});

it('expects what comes after an opening without a number to be counted without it', () => {
  expect(number('## Ouverture // Opening\n\n## 1. Toiture // Roof\n\n## 3. Divers // Other\n')).toMatchObject({
    said: ['5:4 Unexpected number `3.`, expected 2 | write `2.`'],
    fixed: '## Ouverture // Opening\n\n## 1. Toiture // Roof\n\n## 2. Divers // Other\n',
  });
});

it('has each number typed again as it was typed, as the hint says', () => {
  expect(number('## Ouverture // Opening\n\n## 04) Toiture // ٤) Roof\n\n## 5- Divers // Other\n')).toMatchObject({
    said: [
      '3:4 Unexpected number `04)`, expected 2 | write `02)`',
      '3:19 Unexpected number `٤)`, expected 2 | write `٢)`',
      '5:4 Unexpected number `5-`, expected 3 | write `3-`',
    ],
    fixed: '## Ouverture // Opening\n\n## 02) Toiture // ٢) Roof\n\n## 3- Divers // Other\n',
  });
});

it.each([
  ['3.', 2, '2.'],
  ['9 -', 10, '10 -'],
  ['02)', 3, '03)'],
  ['٣-', 2, '٢-'],
  ['３)', 12, '１２)'],
])('has `%s` typed again as %i: `%s`', (text, position, right) => {
  const before = '## Eau // Water\n\n'.repeat(position - 1);
  expect(number(`${before}## ${text} Voirie // Roads\n`).fixed).toBe(`${before}## ${right} Voirie // Roads\n`);
});

it('finds the number in the file that has it', () => {
  expect(number('## 1. Toiture\n\n## 2. Divers\n', { en: '## 1. Roof\n\n## 3. Other\n' })).toMatchObject({
    said: ['3:4 Unexpected number `3.`, expected 2 | write `2.`'],
    fixedTranslations: ['## 1. Roof\n\n## 2. Other\n'],
  });
});

it('would have no number where none can be written in its place', () => {
  const hint = 'leave the numbers out: items are numbered by their order';
  const escaped = '## 1\\. Toiture // Roof\n\n## 3\\. Divers // Other\n';
  expect(number(escaped)).toMatchObject({
    said: [`3:4 Unexpected number \`3.\`, expected 2 | ${hint}`],
    fixed: escaped,
  });
  const { meeting, files } = readMeeting('## 2. Toiture // Roof\n');
  const [section] = meeting.sections;
  const sections = section?.kind === 'item' ? [{ ...section, number: 1000 }] : [];
  runRules([rule], { files, meeting: { ...meeting, sections } });
  expect(files[0]?.messages.map(({ note }) => note)).toEqual([hint]);
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

it('items keep their numbers and words whatever is typed; fixed once, nothing is left to fix', () => {
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
