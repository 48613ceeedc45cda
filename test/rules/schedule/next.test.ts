import { describe, expect, it } from 'vitest';
import { rule } from '../../../src/rules/schedule/next.js';
import { runCheck } from '../run-check.js';

/** The meeting is on Tuesday, 4 March 2025; the next one on 1 April, at 18:00. */
const find = (paragraph: string, front = 'next: { date: 2025-04-01, time: 18:00 }') =>
  runCheck([rule], { front, body: `## Eau\n\n${paragraph}\n` });

const notOn = (place: string, words: string) =>
  `${place} Unexpected next meeting on \`${words}\`, expected \`2025-04-01\` as in \`next\` | correct the text, or \`next\``;
const notAt = (place: string, words: string) =>
  `${place} Unexpected next meeting at \`${words}\`, expected \`18:00\` as in \`next\` | correct the text, or \`next\``;

describe('the next meeting in prose', () => {
  it('is on the date of `next`', async () => {
    for (const sentence of [
      'La prochaine réunion aura lieu le mardi 1er avril 2025 à 18 h.',
      'Prochaine réunion : 01/04/2025, 18:00.',
      'La réunion, fixée au 25 mars, est reportée : la prochaine séance aura lieu le 1er avril.',
      'La prochaine réunion, prévue le 25 mars, est reportée au 1er avril.',
    ]) {
      expect(await find(sentence)).toEqual([]);
    }
    expect(await find('La prochaine réunion se tiendra à la mairie le mardi 8 avril 2025.')).toEqual([
      notOn('12:48', 'mardi 8 avril 2025'),
    ]);
    expect(await find('Prochaine séance : le 8 avril. // Next meeting: April 8.')).toEqual([
      notOn('12:23', '8 avril'),
      notOn('12:49', 'April 8'),
    ]);
  });

  it('is found in every language of the catalogue', async () => {
    const sentences: readonly (readonly [string, string, string])[] = [
      ['en', 'The next meeting will be held on April 8, 2025.', 'April 8, 2025'],
      ['de', 'Die nächste Sitzung findet am 8. April 2025 statt.', '8. April 2025'],
      ['es', 'La próxima reunión será el 8 de abril de 2025.', '8 de abril de 2025'],
      ['it', 'La prossima riunione è fissata per il 8 aprile 2025.', '8 aprile 2025'],
      ['nl', 'De volgende vergadering vindt plaats op 8 april 2025.', '8 april 2025'],
      ['pt', 'A próxima reunião terá lugar em 8 de abril de 2025.', '8 de abril de 2025'],
      ['ar', 'سيُعقد الاجتماع القادم يوم ٨ أبريل ٢٠٢٥.', '٨ أبريل ٢٠٢٥'],
    ];
    for (const [language, sentence, date] of sentences) {
      const found = await find(sentence, `languages: [${language}]\nnext: { date: 2025-04-01 }`);
      expect(found.map((line) => line.replace(/^\S+/, '1:1'))).toEqual([notOn('1:1', date)]);
    }
  });

  it('is at the time of `next`', async () => {
    expect(await find('La prochaine réunion aura lieu le 1er avril à 18 h 30.')).toEqual([notAt('12:47', '18 h 30')]);
    expect(await find('La prochaine réunion aura lieu le 1er avril à 18 h, et finira à 20 h.')).toEqual([]);
    expect(await find('La prochaine réunion aura lieu le 1er avril à 18 h 30.', 'next: 2025-04-01')).toEqual([]);
  });

  it('is under its own heading too', async () => {
    expect(
      await runCheck([rule], {
        front: 'next: { date: 2025-04-01, time: 18:00 }',
        body: '## Eau\n\nRapport du 8 février.\n\n## Prochaine réunion\n\nMême salle.\n\nLe 8 avril à 18 h.\n\nRapport du 9 février.\n\n## Toit\n\nDevis du 9 avril.\n',
      }),
    ).toEqual([notOn('18:4', '8 avril')]);
  });

  it('is after this one where `next` has no date', async () => {
    expect(await find('La prochaine réunion aura lieu le 8 avril.', 'next: à convenir')).toEqual([]);
    expect(await find('La prochaine réunion aura lieu le 4 février.', 'next: à convenir')).toEqual([
      '12:35 Unexpected next meeting on `4 février`, expected a day after this one, `2025-03-04` | correct the date of one of the two meetings',
    ]);
  });

  it('is not every date of a sentence that speaks of it', async () => {
    for (const sentence of [
      'Awa Diallo présentera à la prochaine réunion le devis du 12 février.',
      'La prochaine réunion sera consacrée au budget du 12 février.',
      'Les remarques sont attendues avant la prochaine réunion, au plus tard le 20 mars.',
      'La prochaine réunion, prévue avant le 30 avril, sera courte.',
      'La réunion précédente a eu lieu le 4 février.',
      'Le devis du 12 février est accepté. La prochaine réunion sera courte. Il expire le 3 mai.',
    ]) {
      expect(await find(sentence)).toEqual([]);
    }
  });

  it('is told in the translation only where the source does not say what is right', async () => {
    expect(
      await find('La prochaine réunion aura lieu le 1er avril. // The next meeting will be held on 8 April.'),
    ).toEqual([]);
  });
});
