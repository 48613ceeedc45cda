import { describe, expect, it } from 'vitest';
import { loadHyphenation } from '../../src/locale/hyphenation.js';

/** Soft hyphens as `|`, so that they are seen. */
async function hyphenate(tag: string, text: string, names: readonly string[] = []): Promise<string> {
  const hyphenation = await loadHyphenation([tag], new Set(names));
  return (hyphenation.get(tag)?.(text) ?? text).replaceAll('\u00ad', '|');
}

describe('loadHyphenation', () => {
  it.each([
    ['fr', 'la commission environnementale', 'la com|mis|sion envi|ron|ne|men|tale'],
    ['fr-CA', 'les procès-verbaux précédents', 'les procès-verbaux pré|cé|dents'],
    ['en', 'the environmental organisations', 'the envir|on|mental organ|isa|tions'],
    ['en-US', 'the environmental organizations', 'the envi|ron|mental orga|ni|za|tions'],
    ['es', 'las responsabilidades', 'las res|pon|sa|bi|li|dades'],
    ['pt', 'as responsabilidades', 'as res|pon|sa|bi|li|dades'],
    ['it', 'le responsabilità', 'le respon|sa|bi|lità'],
    ['nl', 'de verantwoordelijkheden', 'de ver|ant|woor|de|lijk|heden'],
    ['de', 'die Gemeindeversammlung beschließt', 'die Gemein|de|ver|samm|lung beschließt'],
    ['de-CH', 'die Verantwortlichkeiten', 'die Ver|ant|wort|lich|keiten'],
    ['ar', 'المسؤوليات البيئية', 'المسؤوليات البيئية'],
    ['sw', 'wakimbizi waliorejeshwa', 'wakimbizi waliorejeshwa'],
  ])('breaks the words of %s: %s', async (tag, text, expected) => {
    expect(await hyphenate(tag, text)).toBe(expected);
  });

  it.each([
    'Constantinople et Saint-Barthélemy',
    'ORGANISATIONS de la REMIDDH',
    'salle A204B-aménagement, environnement2025',
    'https://example.org/environnement?organisation=aménagement',
    'secretariat.permanent@environnement.example',
    'annexes/environnement.pdf et environnement_général',
    'franco-allemande, rendez‐vous',
    'samedi, demain',
    'com\u00admission',
  ])('leaves names, addresses, codes, compounds and short words whole: %s', async (text) => {
    expect(await hyphenate('fr', text)).toBe(text.replace('\u00ad', '|'));
  });

  it('breaks between an apostrophe and punctuation alone', async () => {
    expect(await hyphenate('fr', 'l’aménagement, d\u0027environnement\u202f; «\u00a0association\u00a0»')).toBe(
      'l’amé|na|ge|ment, d\u0027envi|ron|ne|ment\u202f; «\u00a0asso|cia|tion\u00a0»',
    );
  });

  it('leaves the names of the document whole in German, where nouns have capitals too', async () => {
    expect(await hyphenate('de', 'Frau Annenkovagruber, Gemeindeverwaltung', ['Annenkovagruber'])).toBe(
      'Frau Annenkovagruber, Gemein|de|ver|wal|tung',
    );
  });
});
