import { describe, expect, it } from 'vitest';
import { rule } from '../../../src/rules/organization/language.js';
import { runCheck } from '../run-check.js';

const config = [
  'organizations:',
  '  - name: Organisation internationale pour les migrations // International Organization for Migration',
  '    short: OIM // IOM',
  '    aliases: [OIM-Tchad // IOM Chad]',
  '  - { name: Programme alimentaire mondial // World Food Programme, short: PAM // WFP }',
  '  - UNICEF',
].join('\n');

const find = (paragraph: string, front = '') => runCheck([rule], { config, front, body: `## Eau\n\n${paragraph}\n` });

const wrong = (place: string, name: string, language: string, right: string) =>
  `${place} Unexpected \`${name}\` in \`${language}\`, expected \`${right}\` | write it as the registry has it in \`${language}\` → ${right}`;

describe("an organization's name", () => {
  it('is that of the language of its text', async () => {
    expect(await find("L'OIM et le PAM, avec l'UNICEF. // IOM and WFP, with UNICEF.")).toEqual([]);
    expect(await find("L'IOM finance le puits avec l'UNICEF. // OIM pays with WFP and UNICEF.")).toEqual([
      wrong('11:3', 'IOM', 'fr', 'OIM'),
      wrong('11:42', 'OIM', 'en', 'IOM'),
    ]);
  });

  it('is checked in full, and over the end of a line', async () => {
    expect(await find('Le World Food\nProgramme paie. // The World Food Programme pays.')).toEqual([
      '11:4 Unexpected `World Food\nProgramme` in `fr`, expected `Programme alimentaire mondial` | write it as the registry has it in `fr` → Programme alimentaire mondial',
    ]);
  });

  it('counts as a whole word, with its capitals', async () => {
    expect(await find('Le Pam, les OIMS, OIM2. // The Pam, the pam and PAMELA.')).toEqual([]);
    expect(await find("L'OIM-Tchad paie. // OIM-Tchad pays.")).toEqual([wrong('11:22', 'OIM-Tchad', 'en', 'IOM Chad')]);
  });

  it('is left alone in code, addresses and pieces in another language', async () => {
    expect(
      await find(
        'L\'OIM. // See `OIM`, [OIM](https://example.org/OIM), https://example.org/OIM, OIM@example.org and <span lang="fr">l\'OIM</span>.',
      ),
    ).toEqual([]);
  });

  it('in one form for every language is told where it has several', async () => {
    expect(
      await find('| Action | Responsable |\n| --- | --- |\n| Creuser // Dig | OIM |\n| Payer // Pay | UNICEF |'),
    ).toEqual([
      '13:20 Unexpected `OIM` for every language, expected another name in `en` | write `OIM // IOM` → OIM // IOM',
    ]);
    expect(await find('Rien. // Nothing.', 'attendees: [Awa Diallo, PAM]')).toEqual([
      '6:25 Unexpected `PAM` for every language, expected another name in `en` | write `PAM // WFP` → PAM // WFP',
    ]);
  });

  it('follows the region of the document', async () => {
    expect(await find("L'IOM paie. // IOM pays.", 'languages: [fr-CA, en-CA]')).toEqual([
      wrong('12:3', 'IOM', 'fr-CA', 'OIM'),
    ]);
  });
});
