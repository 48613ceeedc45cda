import { describe, expect, it } from 'vitest';
import { findNextMeeting, isNextMeetingHeading } from '../../src/locale/find-next-meeting.js';

/** The date and the times that a text gives the next meeting. */
function find(language: string, text: string): string | null {
  const found = findNextMeeting(text, language);
  return found && [found.date, ...found.times].map(({ start, end }) => text.slice(start, end)).join(' | ');
}

describe('the date of the next meeting', () => {
  it('is found after the words for it, with its time', () => {
    expect(find('fr', 'La prochaine réunion aura lieu le mardi 20 juillet 2023 à 9 h 30.')).toBe(
      'mardi 20 juillet 2023 | 9 h 30',
    );
    expect(find('fr', 'Il est convenu de fixer la prochaine séance au 20 juillet.')).toBe('20 juillet');
    expect(find('fr', 'La date de la prochaine assemblée est fixée au 20 juillet.')).toBe('20 juillet');
    expect(find('en', 'The next board meeting is on July 20, from 9 to 11 a.m.')).toBe('July 20 | 9 | 11 a.m.');
    expect(find('en', 'Next meeting: 2023-07-20')).toBe('2023-07-20');
    expect(find('de', 'Die nächste Sitzung ist am Donnerstag, den 20. Juli, um 9 Uhr.')).toBe(
      'Donnerstag, den 20. Juli | 9 Uhr',
    );
    expect(find('nl', 'De volgende vergadering vindt plaats op 20 juli om 9.30 uur.')).toBe('20 juli | 9.30 uur');
  });

  it('is not any date of the text', () => {
    for (const text of [
      'À la prochaine réunion sera présenté le rapport du 12 février.',
      'La prochaine réunion sera consacrée au budget du 12 février.',
      'Les prochaines réunions auront lieu le 3 mai et le 7 juin.',
      'La prochaine réunion est fixée. Le rapport du 12 février est adopté.',
      'La prochaine réunion, prévue avant le 30 juin',
      'La réunion du 12 février',
    ]) {
      expect(find('fr', text)).toBe(null);
    }
    expect(find('en', 'The poster hangs next to the meeting room since July 20.')).toBe(null);
    expect(find('ru', 'Next meeting: 2023-07-20')).toBe(null);
  });

  it('may stand under a heading of its own', () => {
    expect(isNextMeetingHeading('Prochaine réunion', 'fr-CH')).toBe(true);
    expect(isNextMeetingHeading('Date de la prochaine séance :', 'fr')).toBe(true);
    expect(isNextMeetingHeading('Date of the next meeting', 'en')).toBe(true);
    expect(isNextMeetingHeading('الاجتماع القادم', 'ar')).toBe(true);
    expect(isNextMeetingHeading('Préparation de la prochaine réunion', 'fr')).toBe(false);
  });

  it('is looked for in any text without end', () => {
    for (const piece of ['prochaine réunion ', 'prochaine réunion : 1 ', '. ', 'a. ', 'La prochaine réunion le le ']) {
      expect(find('fr', piece.repeat(100_000 / piece.length)) ?? '').toEqual(expect.any(String));
    }
  });
});
