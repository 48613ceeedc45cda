import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { applyFixes } from '../../../src/fix/apply-fixes.js';
import { readConfig } from '../../../src/parse/config/read-config.js';
import { readFrontMatter } from '../../../src/parse/front-matter/read-front-matter.js';
import { splitSource } from '../../../src/parse/front-matter/split-source.js';
import { judgeSeverities } from '../../../src/rules/severities.js';

/** The YAML with what has one right answer put right. */
function fix(yaml: string, defaults: Record<string, unknown> = {}): string {
  const file = new VFile({ path: 'seance.md', value: `---\n${yaml}\n---\n` });
  const split = splitSource(file);
  if (split) readFrontMatter(file, split, defaults);
  return fixed(file).slice(4, -5);
}

function fixConfig(yaml: string): string {
  const file = new VFile({ path: 'minutes.config.yaml', value: yaml });
  judgeSeverities(readConfig(file).rules, file);
  return fixed(file);
}

function fixed(file: VFile): string {
  return applyFixes(
    String(file),
    file.messages.flatMap(({ fix }) => fix ?? []),
  ).text;
}

describe('fixes of front matter', () => {
  it.each([
    ['a field in another language', 'lieu: Mairie', 'room: Mairie'],
    ['a field in capitals, in quotes', '"DATE" : 2025-03-04', 'date : 2025-03-04'],
    ['a slip', 'atendees: [Awa Diallo]', 'attendees: [Awa Diallo]'],
    [
      'fields of an attendee',
      'attendees: [{ nom: Awa, fonction: Juge }]',
      'attendees: [{ name: Awa, function: Juge }]',
    ],
    ['a field whose value can be put right', 'heure: 915', 'time: 915'],
    ['a date in words', 'date: 4 mars 2025 # mardi', 'date: 2025-03-04 # mardi'],
    ['a date with the day after the twelfth', 'date: "20/06/2023"', 'date: 2023-06-20'],
    ['a date with the year first', 'date: 2023/6/5', 'date: 2023-06-05'],
    ['a time in figures alone', 'time: 0915-1100', 'time: 09:15-11:00'],
    ['a value in another language', 'status: brouillon', 'status: draft'],
    ['a slip in a value', 'layout: paralel', 'layout: parallel'],
    ['yes', 'previous: { approved: oui }', 'previous: { approved: true }'],
    ['the name of a language', 'languages: [français, en]', 'languages: [fr, en]'],
  ])('%s', (_, written, right) => {
    expect(fix(written)).toBe(right);
  });

  it.each([
    ['a field that would stand twice', 'lieu: Mairie\nroom: Salle 2'],
    ['two fields for one', 'lieu: Mairie\nsalle: Salle 2'],
    ['a field whose value is none of the new one', 'presentation: Budget de la commune'],
    ['a field without a value', 'lieu:'],
    ['a short word that resembles several', 'tim: 09:15'],
    ['a word that is two slips away', 'pages: 3'],
    ['a day and a month that may be the other way round', 'date: 03/04/2025'],
    ['a date whose weekday may be right', 'date: lundi 4 mars 2025'],
    ['a date with a time', 'date: 2023-06-20 09:15'],
    ['times the wrong way round', 'time: 11-9'],
  ])('never %s', (_, written) => {
    expect(fix(written)).toBe(written);
  });

  it('a field that the configuration gives too', () => {
    expect(fix('lieu: Mairie', { room: 'Salle 2' })).toBe('room: Mairie');
  });
});

describe('fixes of a configuration', () => {
  it('fields, rules, severities and labels', () => {
    const written =
      'exclure: brouillons\nregles:\n  agenda/numbring: avertissement\nlabels: { français: { decisons: Votes } }\n';
    const once = 'exclude: brouillons\nrules:\n  agenda/numbring: avertissement\nlabels: { fr: { decisons: Votes } }\n';
    const twice = 'exclude: brouillons\nrules:\n  agenda/numbering: warning\nlabels: { fr: { decisions: Votes } }\n';
    expect(fixConfig(written)).toBe(once);
    expect(fixConfig(once)).toBe(twice);
  });

  it('no label that is printed nowhere', () => {
    const written = 'labels: { fr: { decision: Vote, presenter: Par, signature: Nom } }\n';
    expect(fixConfig(written)).toBe(written);
  });

  it('no language that stands there too', () => {
    expect(fixConfig('labels: { français: {}, fr: {} }\n')).toBe('labels: { français: {}, fr: {} }\n');
  });
});
