import { describe, expect, it } from 'vitest';
import { rule } from '../../../src/rules/organization/unknown.js';
import { runCheck } from '../run-check.js';

const config = [
  'organizations:',
  '  - name: Organisation internationale pour les migrations // International Organization for Migration',
  '    short: OIM // IOM',
  '  - { name: Croix-Rouge danoise // Danish Red Cross, short: DRC }',
  '  - SP/CCM',
].join('\n');

const find = (example: { readonly front?: string; readonly body?: string; readonly translation?: string }) =>
  runCheck([rule], { config, ...example });

const actions = (owner: string) =>
  `## Eau\n\n| Action | Responsable |\n| --- | --- |\n| Réparer le puits | ${owner} |\n`;
const unknown = (place: string, name: string) =>
  `${place} Unexpected organization \`${name}\`, expected one of the configuration | correct the name, or add it to \`organizations\` in \`minutes.config.yaml\``;
const near = (place: string, name: string, right: string) =>
  `${place} Unexpected organization \`${name}\`, expected \`${right}\` | write \`${right}\`, or add the name to \`organizations\` in \`minutes.config.yaml\``;

describe('an organization', () => {
  it('is known by each of its names, in any language and case', async () => {
    expect(
      await find({
        front: 'attendees:\n  - { name: Awa Diallo, organization: OIM // IOM }\n  - CROIX-ROUGE DANOISE\n  - OIM Tchad',
        body: actions('IOM, DRC et SP/CCM ; Danish Red Cross'),
      }),
    ).toEqual([]);
  });

  it('is unknown as a field, whatever its name', async () => {
    expect(
      await find({
        front: 'organization: Mairie // Town hall\nattendees:\n  - { name: Awa Diallo, organization: DRCC }',
      }),
    ).toEqual([unknown('6:15', 'Mairie'), near('8:39', 'DRCC', 'DRC')]);
  });

  it('is unknown as an owner or a presenter where it is an acronym, or nearly a registered name', async () => {
    expect(await find({ body: actions('Awa Diallo, UNHCR ; Croix-Rouge danoisse') })).toEqual([
      unknown('13:34', 'UNHCR'),
      near('13:42', 'Croix-Rouge danoisse', 'Croix-Rouge danoise'),
    ]);
    expect(await find({ body: '## Eau // Water (DRC/MMC)\n\nLe puits est réparé.\n' })).toEqual([
      unknown('9:22', 'MMC'),
    ]);
  });

  it('stands where it is written: the source has the presenter of a heading that a translation file translates', async () => {
    const found = await find({ body: '## Eau // Water (OIM // MMC)\n', translation: '## Water\n' });
    expect(found).toEqual([unknown('9:25', 'MMC')]);
    const translated = await find({ body: '## Eau (OIM)\n', translation: '## Water (MMC)\n' });
    expect(translated).toEqual([`meeting.en.md:${unknown('1:11', 'MMC')}`]);
  });

  it('is told once', async () => {
    expect(await find({ body: actions('UNHCR // UNHCR').concat('| Vider le puits | UNHCR |\n') })).toEqual([
      unknown('13:22', 'UNHCR'),
    ]);
  });

  it('is no person, no post, and not everybody', async () => {
    expect(
      await find({
        front: 'attendees: [Awa Sow, Jonas Emil Keller]',
        body: actions('Awa, SOW, JEK, TOUS, Tous les membres, PRÉSIDENT, DG, N/A, PDG, Secrétariat'),
      }),
    ).toEqual([]);
  });

  it('is not looked for without a registry', async () => {
    expect(await runCheck([rule], { body: actions('UNHCR') })).toEqual([]);
  });
});
