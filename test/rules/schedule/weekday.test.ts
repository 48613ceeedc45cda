import { describe, expect, it } from 'vitest';
import { rule } from '../../../src/rules/schedule/weekday.js';
import { runCheck } from '../run-check.js';

/** What is found in one paragraph; the meeting is on Tuesday, 4 March 2025. */
const find = (paragraph: string, front = '') => runCheck([rule], { front, body: `## Eau\n\n${paragraph}\n` });

describe('a weekday', () => {
  it('is that of its date, in every language', async () => {
    const sentences: readonly (readonly [string, string, string])[] = [
      ['fr', 'Le puits ferme le mardi 13 mars 2025.', '`mardi`, expected `jeudi`'],
      ['en', 'The well closes on Tuesday, March 13, 2025.', '`Tuesday`, expected `Thursday`'],
      ['de', 'Der Brunnen schließt am Dienstag, den 13. März 2025.', '`Dienstag`, expected `Donnerstag`'],
      ['es', 'El pozo cierra el martes 13 de marzo de 2025.', '`martes`, expected `jueves`'],
      ['it', 'Il pozzo chiude martedì 13 marzo 2025.', '`martedì`, expected `giovedì`'],
      ['nl', 'De put sluit op dinsdag 13 maart 2025.', '`dinsdag`, expected `donderdag`'],
      ['pt', 'O poço fecha na terça-feira, 13 de março de 2025.', '`terça-feira`, expected `quinta-feira`'],
      ['ar', 'تُغلق البئر يوم الثلاثاء ١٣ مارس ٢٠٢٥.', '`الثلاثاء`, expected `الخميس`'],
      ['ru', 'Колодец закрывается: вторник, 13 марта 2025.', '`вторник`, expected `четверг`'],
    ];
    for (const [language, sentence, words] of sentences) {
      const found = await find(sentence, `languages: [${language}]`);
      expect(found.map((line) => line.replace(/^\S+ /, ''))).toEqual([
        `Unexpected ${words}: 2025-03-13 is a Thursday | correct the weekday, or the date`,
      ]);
    }
  });

  it('is looked for after the date, and before a date in numbers', async () => {
    expect(await find('Le puits ferme le 13 mars 2025 (mardi), puis mardi 14/03/2025.', 'languages: [fr]')).toEqual([
      '12:19 Unexpected `mardi`, expected `jeudi`: 2025-03-13 is a Thursday | correct the weekday, or the date',
      '12:46 Unexpected `mardi`, expected `vendredi`: 2025-03-14 is a Friday | correct the weekday, or the date',
    ]);
  });

  it('agrees with the year of the meeting, or with the one that is nearer', async () => {
    expect(await find('Le mardi 4 novembre et le lundi 4 novembre sont passés.', 'languages: [fr]')).toEqual([]);
    expect(await find('Le mercredi 5 novembre, le vendredi 7 novembre.', 'languages: [fr]')).toEqual([]);
    expect(await find('Le jeudi 5 novembre.', 'languages: [fr]')).toEqual([
      '12:4 Unexpected `jeudi`, expected `mercredi`: 2025-11-05 is a Wednesday | correct the weekday, or the date',
    ]);
  });

  it('is left alone without a date, or with one that no calendar has', async () => {
    expect(await find('Le mardi, le lundi 31 février 2025, mardi 13.', 'languages: [fr]')).toEqual([]);
  });

  it('is told in the translation only where the source agrees with it', async () => {
    expect(await find('Le puits ferme le jeudi 13 mars 2025. // The well closes on Tuesday, 13 March 2025.')).toEqual(
      [],
    );
    expect(await find('Le puits ferme le 13 mars 2025. // The well closes on Tuesday, 13 March 2025.')).toEqual([
      '11:55 Unexpected `Tuesday`, expected `Thursday`: 2025-03-13 is a Thursday | correct the weekday, or the date',
    ]);
    expect(await find('Le puits ferme le mardi 13 mars 2025. // The well closes on Thursday, 13 March 2025.')).toEqual([
      '11:19 Unexpected `mardi`, expected `jeudi`: 2025-03-13 is a Thursday | correct the weekday, or the date',
    ]);
  });

  it('is checked in headings, cells, front matter and translation files', async () => {
    expect(
      await runCheck([rule], {
        front: 'title: Réunion du mardi 6 mars 2025 // Meeting of 6 March 2025',
        body: '## Mardi 6 mars 2025\n\n| Action | Échéance |\n| --- | --- |\n| Signer le devis | Friday, 13 March 2025 |\n',
        translation:
          '## Tuesday 6 March 2025\n\n| Action | Due |\n| --- | --- |\n| Sign the estimate | 13 March 2025 |\n',
      }),
    ).toEqual([
      '6:19 Unexpected `mardi`, expected `jeudi`: 2025-03-06 is a Thursday | correct the weekday, or the date',
      '9:4 Unexpected `Mardi`, expected `jeudi`: 2025-03-06 is a Thursday | correct the weekday, or the date',
      'meeting.en.md:1:4 Unexpected `Tuesday`, expected `Thursday`: 2025-03-06 is a Thursday | correct the weekday, or the date',
    ]);
  });
});
