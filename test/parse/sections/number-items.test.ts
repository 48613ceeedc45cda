import { describe, expect, it } from 'vitest';
import { outline, readMeeting } from '../read-meeting.js';

const number = (body: string, translations: Record<string, string> = {}) =>
  outline(readMeeting(body, ['fr', 'en'], translations).meeting);

describe('items of which some bear numbers', () => {
  it('all count where the first number is not that of the first item', () => {
    expect(number('## Quorum // Quorum\n\n## 2. Toiture // Roof\n\n## Chauffage // Heating\n')).toEqual([
      '1 fr:Quorum // en:Quorum',
      '2 fr:Toiture // en:Roof',
      '3 fr:Chauffage // en:Heating',
    ]);
  });

  it('count from the first number where it is 1: those before it bear none', () => {
    expect(number('## Ouverture // Opening\n\n## 1. Toiture // Roof\n\n## 3. Divers // Other\n')).toEqual([
      '- fr:Ouverture // en:Opening',
      '1 fr:Toiture // en:Roof',
      '2 fr:Divers // en:Other',
    ]);
  });

  it('take no number from another', () => {
    expect(number('## Ouverture // Opening\n\n## 04) Toiture // ٤) Roof\n\n## 5- Divers // Other\n')).toEqual([
      '1 fr:Ouverture // en:Opening',
      '2 fr:Toiture // en:Roof',
      '3 fr:Divers // en:Other',
    ]);
  });

  it('count the items of the source: one that only a translation has takes no number', () => {
    const translation = '## 1. Roof\n\n## Lift\n\n## 2. Other\n';
    expect(number('## 1. Toiture\n\n## 2. Divers\n', { en: translation })).toEqual([
      '1 fr:Toiture // en:Roof',
      '- en:Lift',
      '2 fr:Divers // en:Other',
    ]);
  });
});
