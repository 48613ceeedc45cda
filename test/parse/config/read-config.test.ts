import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { type Config, readConfig } from '../../../src/parse/config/read-config.js';
import { judgeSeverities } from '../../../src/rules/severities.js';
import { readMeeting, reportLines } from '../front-matter/report-lines.js';

function read(yaml: string): { config: Config; problems: string[] } {
  const file = new VFile({ path: 'minutes.config.yaml', value: yaml });
  const config = readConfig(file);
  judgeSeverities(config.rules, file);
  return { config, problems: reportLines(file) };
}

const nothing: Config = {
  defaults: {},
  include: [],
  exclude: [],
  out: null,
  paper: 'a4',
  labels: new Map(),
  organizations: [],
  rules: [],
};

describe('a configuration', () => {
  it.each(['', '# plus tard\n', '---\n', '\uFEFF# plus tard\r\n'])('may hold nothing: %j', (yaml) => {
    expect(read(yaml)).toEqual({ config: nothing, problems: [] });
  });

  it('holds front matter for every meeting, and what concerns the tool', () => {
    const { config, problems } = read(
      [
        'languages: [fr, en]',
        'organization: OIM // IOM',
        'series: Comité \\// bureau',
        'room: 204',
        'next: à convenir // to be agreed',
        'attendees:',
        '  - { name: Amina Sow, function: Présidente // Chair, role: chair }',
        'logo: oim.svg',
        'include: comptes-rendus/*.md',
        'exclude: [brouillons, "*.tmp.md"]',
        'out: pdf',
        'paper: letter',
        'labels:',
        '  fr: { minutes: Procès-verbal }',
        '  en-CA: { minutes: Proceedings }',
        'organizations:',
        '  - OIM // IOM',
        'rules: { agenda/numbering: off, translation/missing: error }',
      ].join('\n'),
    );
    expect(problems).toEqual([]);
    expect(config).toEqual({
      defaults: {
        languages: ['fr', 'en'],
        organization: { fr: 'OIM', en: 'IOM' },
        series: 'Comité \\// bureau',
        room: '204',
        next: { fr: 'à convenir', en: 'to be agreed' },
        attendees: [{ name: 'Amina Sow', function: { fr: 'Présidente', en: 'Chair' }, role: 'chair' }],
        logo: 'oim.svg',
      },
      include: ['comptes-rendus/*.md'],
      exclude: ['brouillons', '*.tmp.md'],
      out: 'pdf',
      outPlace: { start: { line: 11, column: 6, offset: 275 }, end: { line: 11, column: 9, offset: 278 } },
      paper: 'letter',
      labels: new Map([
        ['fr', { minutes: 'Procès-verbal' }],
        ['en-CA', { minutes: 'Proceedings' }],
      ]),
      organizations: [expect.objectContaining({ short: null, aliases: [] })],
      rules: [
        expect.objectContaining({ rule: 'agenda/numbering', severity: 'off' }),
        expect.objectContaining({ rule: 'translation/missing', severity: 'error' }),
      ],
    });
  });

  it('keeps its own order of languages where a meeting has another', () => {
    const { config } = read('languages: [fr, en]\norganization: OIM // IOM\nseries: A \\// B // C');
    const { front } = readMeeting(
      '---\nlanguages: [en, fr]\ndate: 2023-06-20\ntime: 9:15\nroom: Room 4\nattendees: [Amina Sow]\n---\n',
      config.defaults,
    );
    const forms = [front?.organization, front?.series].map((text) => text && [...text.forms]);
    expect(forms).toEqual([
      [
        ['fr', [{ type: 'text', value: 'OIM' }]],
        ['en', [{ type: 'text', value: 'IOM' }]],
      ],
      [
        ['fr', [{ type: 'text', value: 'A // B' }]],
        ['en', [{ type: 'text', value: 'C' }]],
      ],
    ]);
  });

  it('is told of a label that is printed nowhere as of that, not as a slip in another', () => {
    const { config, problems } = read(
      'labels:\n  fr: { date: Jour, decision: Arrêt }\n  en: { none: nil, series: Row }\n',
    );
    const of = (label: string) => `warning front-matter/unknown Unexpected label \`${label}\`, it is printed nowhere`;
    expect(problems).toEqual([
      `2:21-2:29 ${of('decision')} | delete it`,
      `3:9-3:13 ${of('none')} | delete it`,
      `3:20-3:26 ${of('series')} | delete it`,
    ]);
    expect(config.labels.get('fr')).toEqual({ date: 'Jour' });
  });

  it('is told of each problem at its place', () => {
    const { config, problems } = read(
      [
        'languages: [fr, english]',
        'titel: Comité',
        'date: 20/06/2023',
        'room: Salle : 4',
        'attendees: Amina Sow',
        'include: { a: b }',
        'paper: A5',
        'labels: { fr: { minuts: Procès-verbal, date: [x] }, french: { date: Jour } }',
        'organizations: OIM',
        'rules: { agenda/numbring: off, body/html: erreur, agenda/numbering: [off] }',
        'toit: x',
      ].join('\n'),
    );
    expect(problems).toEqual([
      '1:17-1:24 error front-matter/language-tag Unexpected language `english`, expected a BCP 47 tag such as `fr` or `fr-CA` | write `en`',
      '2:1-2:6 warning front-matter/unknown Unexpected field `titel`, expected `title` | write `title`',
      '3:7-3:17 error front-matter/date Unexpected date `20/06/2023`, expected the form `YYYY-MM-DD` | write `2023-06-20`',
      '4:7-4:16 error front-matter/syntax Unexpected `:` in the unquoted text `Salle : 4`, expected quotes around it | write `room: "Salle : 4"`',
      '5:12-5:21 error front-matter/type Unexpected `Amina Sow` for `attendees`, expected a list | write `attendees: ["Amina Sow"]`',
      '6:10-6:18 error front-matter/type Unexpected fields for `include`, expected a path or a list of paths | write one value on the line of the field',
      '7:8-7:10 error front-matter/type Unexpected paper `A5`, expected `a4` or `letter`',
      '8:17-8:23 warning front-matter/unknown Unexpected label `minuts`, expected `minutes` | write `minutes`',
      '8:46-8:49 error front-matter/type Unexpected list for `date`, expected text | write `labels: { fr: { minuts: Procès-verbal, date: "[x]" }, french: { date: Jour } }`',
      '8:53-8:59 error front-matter/language-tag Unexpected language `french`, expected a BCP 47 tag such as `fr` or `fr-CA` | write `fr`',
      '9:16-9:19 error front-matter/type Unexpected `OIM` for `organizations`, expected a list of names | write `organizations: ["OIM"]`',
      '10:43-10:49 error front-matter/type Unexpected severity `erreur`, expected `off`, `info`, `warning` or `error` | write `error`',
      '10:69-10:74 error front-matter/type Unexpected list for `agenda/numbering`, expected a severity | write one value on the line of the field',
      '11:1-11:5 warning front-matter/unknown Unexpected field `toit`, expected a known one | delete it; `minutes schema` lists the fields',
      '10:10-10:25 warning front-matter/unknown Unexpected rule `agenda/numbring`, expected `agenda/numbering` | write `agenda/numbering`',
    ]);
    expect([config.include, config.paper]).toEqual([[], 'a4']);
    expect(config.rules.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['agenda/numbring', 'off'],
      ['body/html', null],
      ['agenda/numbering', null],
    ]);
  });

  it.each([
    ['- Comité\n', '1:1-1:9 error front-matter/type Unexpected list, expected fields, one a line'],
    ['logo: [oim.svg\n', '1:7-1:15 error front-matter/syntax Unexpected end of `[oim.svg`, expected a closing `]`'],
  ])('that cannot be read is told, and holds nothing: %j', (yaml, problem) => {
    const { config, problems } = read(yaml);
    expect([problems.map((line) => line.split(' | ')[0]), { ...config, defaults: {} }]).toEqual([[problem], nothing]);
  });
});
