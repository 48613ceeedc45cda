import { describe, expect, it } from 'vitest';
import { rule as date } from '../../../src/rules/translation/date.js';
import { rule as email } from '../../../src/rules/translation/email.js';
import { rule as link } from '../../../src/rules/translation/link.js';
import { rule as name } from '../../../src/rules/translation/name.js';
import { rule as number } from '../../../src/rules/translation/number.js';
import { runCheck } from '../run-check.js';

const front =
  'attendees: [OIM // IOM, HCR // UNHCR, Awa Diallo, Jonas Keller, Comité des réfugiés // Refugee committee]';
const find = async (body: string, translation?: string) =>
  (
    await runCheck([number, date, link, email, name], {
      front,
      body,
      ...(translation === undefined ? {} : { translation }),
    })
  ).map((line) => line.replace(/ \| .*$/, ''));
const owners = (...cells: readonly string[]) =>
  `## Eau // Water\n\n| Action | Responsable // Owner |\n| --- | --- |\n${cells.map((cell) => `| Creuser // Dig | ${cell} |\n`).join('')}`;

describe('a fact that differs', () => {
  it('is told with both sides and the place of the source', async () => {
    expect(
      await find(
        '## Eau // Water\n\n:::fr\nLe 28 mai, 27,7 % des puits.\n:::\n\n:::en\nOn 28 March, 27.9% of wells.\n:::\n',
      ),
    ).toEqual([
      '16:14 Unexpected number `27.9%`, expected `27,7 %` as in line 12 (`fr`)',
      '16:4 Unexpected date `28 March`, expected `28 mai` as in line 12 (`fr`)',
    ]);
  });

  it('is told in the translation file, with the name of the meeting file', async () => {
    expect(await find('## Eau\n\nLe puits a coûté 10 000 €.\n', '## Water\n\nThe well cost €12,000.\n')).toEqual([
      'meeting.en.md:3:15 Unexpected number `€12,000`, expected `10 000 €` as in `meeting.md` line 11',
    ]);
  });

  it('is told where it stands: the source has the note of a language that a translation file has', async () => {
    const body = '## Eau\n\nLe puits[^1] est ouvert.\n\n[^1]: Creusé en 2018.\n\n:::en\n[^1]: Dug in 2019.\n:::\n';
    expect(await find(body, '## Water\n\nThe well is open.\n')).toEqual([
      '16:14 Unexpected number `2019`, expected `2018` as in line 13 (`fr`)',
    ]);
  });

  it('is told of the whole text where the translation lacks it, and alone where the source does', async () => {
    expect(await find('## Eau // Water\n\nLe puits a coûté 450 €. // The well was cheap.\n')).toEqual([
      '11:28 Missing number `450 €`, it stands in line 11 (`fr`)',
    ]);
    expect(await find('## Eau // Water\n\nLe puits est ouvert. // The well opens at 9:30 a.m.\n')).toEqual([
      '11:43 Unexpected time `9:30 a.m.`, line 11 (`fr`) has none like it',
    ]);
  });

  it('is not told of a text that stands for a missing translation', async () => {
    expect(
      await find(
        '## Eau // Water\n\nLe puits a coûté 1 234,50 € en 2023.\n\nLa pompe est neuve. // The pump is new.\n',
      ),
    ).toEqual([]);
  });
});

describe('links and e-mail', () => {
  it('stand at the address itself', async () => {
    expect(
      await find(
        '## Eau // Water\n\n[La carte](https://example.org/12) existe. // [The map](https://example.org/13) exists.\n',
      ),
    ).toEqual([
      '11:57 Unexpected link `https://example.org/13`, expected `https://example.org/12` as in line 11 (`fr`)',
    ]);
  });

  it('are compared whether they link by themselves or not', async () => {
    expect(
      await find(
        '## Eau // Water\n\nÉcrire à eau@example.org, `https://example.org/a`. // Write to [us](mailto:eau@example.com), `https://example.org/b`.\n',
      ),
    ).toEqual([
      '11:94 Unexpected link `https://example.org/b`, expected `https://example.org/a` as in line 11 (`fr`)',
      '11:65 Unexpected address `eau@example.com`, expected `eau@example.org` as in line 11 (`fr`)',
    ]);
  });
});

describe('a name', () => {
  it('is the one of the attendees, whatever the order and the list', async () => {
    expect(
      await find(
        owners(
          'OIM, HCR // UNHCR, IOM',
          'HCR ; Awa Diallo // Awa Diallo; UNHCR',
          'OIM // International Organization for Migration (IOM)',
        ),
      ),
    ).toEqual([]);
    expect(await find(owners('OIM // UNHCR', 'OIM, Awa Diallo // UNHCR, Awa Diallo', 'OIM, HCR // IOM'))).toEqual([
      '13:27 Unexpected name `UNHCR`, expected `IOM` for `OIM` in line 13 (`fr`)',
      '14:39 Unexpected name `UNHCR`, expected `IOM` for `OIM` in line 14 (`fr`)',
      '15:32 Missing name `UNHCR`, expected it for `HCR` in line 15 (`fr`)',
    ]);
  });

  it('is that of another owner', async () => {
    expect(
      await find(owners('Travaux publics // Public Works', 'Loisirs // Recreation', 'Travaux publics // Recreation')),
    ).toEqual(['15:39 Unexpected name `Recreation`, expected `Public Works` for `Travaux publics` in line 15 (`fr`)']);
    expect(await find(owners('Loisirs // Recreation', 'Greffe // Recreation'))).toEqual([
      '14:30 Unexpected name `Recreation` for `Greffe` in line 14 (`fr`), elsewhere it stands for `Loisirs`',
    ]);
  });

  it('is believed of a presenter before an owner, wherever the heading stands', async () => {
    const later = "\n## Archives (Greffe // Clerk's Office)\n\nVu. // Seen.\n";
    expect(await find(`${owners('Greffe // Recreation', 'Loisirs // Recreation')}${later}`)).toEqual([
      "13:30 Unexpected name `Recreation`, expected `Clerk's Office` for `Greffe` in line 13 (`fr`)",
    ]);
  });

  it('may have a form for each gender', async () => {
    expect(await find(owners('conseiller // Councillor', 'conseillère // Councillor'))).toEqual([]);
  });

  it('is compared in a translation file too', async () => {
    const table = (heading: string, owner: string, cell: string) =>
      `## ${heading}\n\n| Action | ${owner} |\n| --- | --- |\n| A | ${cell} |\n`;
    expect(await find(table('Eau', 'Responsable', 'Awa Diallo'), table('Water', 'Owner', 'Jonas Keller'))).toEqual([
      'meeting.en.md:5:7 Unexpected name `Jonas Keller`, expected `Awa Diallo` for `Awa Diallo` in `meeting.md` line 13',
    ]);
  });

  it('is a role of the catalogue', async () => {
    expect(await find(owners('Président // Secretary'))).toEqual([
      '13:33 Unexpected name `Secretary`, expected the translation of `Président` in line 13 (`fr`)',
    ]);
  });
});
