import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import type { Text } from '../../../src/model/meeting.js';
import { readConfig } from '../../../src/parse/config/read-config.js';
import { plainText } from '../../../src/text/plain-text.js';
import { reportLines } from '../front-matter/report-lines.js';

function read(...lines: string[]) {
  const file = new VFile({ path: 'minutes.config.yaml', value: lines.join('\n') });
  const { organizations } = readConfig(file);
  const words = (text: Text | null) =>
    text && Object.fromEntries([...text.forms].map(([tag, form]) => [tag, plainText(form)]));
  return {
    organizations: organizations.map(({ name, short, aliases }) => ({
      name: words(name),
      short: words(short),
      aliases: aliases.map(words),
    })),
    problems: reportLines(file),
  };
}

describe('the registry of organizations', () => {
  it('names each in every language, in full and in short', () => {
    expect(
      read(
        'languages: [fr, en]',
        'organizations:',
        '  - name: Organisation internationale pour les migrations // International Organization for Migration',
        '    short: OIM // IOM',
        '    aliases: [OIM-Tchad // IOM Chad]',
        '  - { name: { fr: Croix-Rouge danoise, en: Danish Red Cross } }',
        '  - { fr: Forum des réfugiés, en: Refugee Forum }',
        '  - PAM // WFP',
        '  - UNICEF',
      ),
    ).toEqual({
      organizations: [
        {
          name: {
            fr: 'Organisation internationale pour les migrations',
            en: 'International Organization for Migration',
          },
          short: { fr: 'OIM', en: 'IOM' },
          aliases: [{ fr: 'OIM-Tchad', en: 'IOM Chad' }],
        },
        { name: { fr: 'Croix-Rouge danoise', en: 'Danish Red Cross' }, short: null, aliases: [] },
        { name: { fr: 'Forum des réfugiés', en: 'Refugee Forum' }, short: null, aliases: [] },
        { name: { fr: 'PAM', en: 'WFP' }, short: null, aliases: [] },
        { name: { fr: 'UNICEF' }, short: null, aliases: [] },
      ],
      problems: [],
    });
  });

  it('is told of each problem at its place, and keeps the rest', () => {
    expect(
      read(
        'organizations:',
        '  - { nom: OIM // IOM, sigle: OIM }',
        '  - { short: PAM // WFP }',
        '  - { name: HCR, aliases: UNHCR }',
        '  - OMS // WHO // WGO',
        '  - [UNICEF]',
        '  - { fr: FAO, de: FAO }',
      ),
    ).toEqual({
      organizations: [
        { name: { fr: 'HCR' }, short: null, aliases: [] },
        { name: { fr: 'OMS', en: 'WHO // WGO' }, short: null, aliases: [] },
        { name: { fr: 'FAO' }, short: null, aliases: [] },
      ],
      problems: [
        '2:7-2:10 error front-matter/required Unexpected entry without `name`, expected text | add `name: OIM // IOM`',
        '2:7-2:10 warning front-matter/unknown Unexpected field `nom`, expected `name` | write `name`',
        '2:24-2:29 warning front-matter/unknown Unexpected field `sigle`, expected `short` | write `short`',
        '3:7-3:12 error front-matter/required Unexpected entry without `name`, expected text | add `name: OIM // IOM`',
        '4:27-4:32 error front-matter/type Unexpected `UNHCR` for `aliases`, expected a list of texts',
        '5:5-5:22 error body/separator Unexpected ` // ` before `WGO`, expected 2 parts at most | write `\\//` for slashes that part nothing',
        '6:5-6:13 error front-matter/type Unexpected list in `organizations`, expected a name or fields | write it as in `organizations: [OIM // IOM]`',
        '7:16-7:18 error front-matter/language-tag Unexpected language `de`, expected `fr` or `en` | add `de` to `languages`, or delete this form',
      ],
    });
  });
});
