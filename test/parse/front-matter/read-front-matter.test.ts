import { describe, expect, it } from 'vitest';
import type { LanguageTag, Text } from '../../../src/model/meeting.js';
import { meetingWith, problemsOf, readMeeting, reportLines } from './report-lines.js';

/** The forms of a text, as plain strings. */
function formsOf(text: Text | null | undefined): Record<LanguageTag, string> | null {
  if (!text) return null;
  return Object.fromEntries(
    [...text.forms].map(([language, nodes]) => [
      language,
      nodes.map((node) => ('value' in node ? node.value : '')).join(''),
    ]),
  );
}

/** A field of a meeting with the given lines; fails where there are problems. */
function read(lines: string, defaults: Readonly<Record<string, unknown>> = {}) {
  const { file, front } = readMeeting(meetingWith(lines), defaults);
  expect(reportLines(file)).toEqual([]);
  if (!front) throw new Error('no front matter');
  return front;
}

describe('the front matter of a meeting', () => {
  it('may name its schema for an editor', () => {
    const lines = ['# yaml-language-server: $schema=../minutes.schema.json', '$schema: ../minutes.schema.json'];
    expect(formsOf(read(lines.join('\n')).room)).toEqual({ fr: 'Salle 4' });
    expect(problemsOf('$schema: [a, b]')).toEqual([
      '6:10-6:16 error front-matter/type Unexpected list for `$schema`, expected a path or an address | write one value on the line of the field',
    ]);
  });

  it('becomes domain values, each with its place', () => {
    const { file, front } = readMeeting(
      [
        '---',
        'title: Groupe technique sur la migration // Technical Working Group on Migration',
        'date: 2023-06-20',
        'time: 09:15-11:00',
        'room: Salle de réunion DGECM-R',
        'attendees:',
        '  - Croix-Rouge danoise // Danish Red Cross',
        '  - name: Amina Sow',
        '    organization: OIM // IOM',
        '    role: chair',
        '    email: amina.sow@example.org',
        'next: { date: 2023-07-20, time: 09:30 }',
        '---',
      ].join('\n'),
    );
    expect(reportLines(file)).toEqual([]);
    const placeOn = (line: number, from: number, to: number, offset: number) => ({
      file,
      start: { line, column: from, offset },
      end: { line, column: to, offset: offset + to - from },
    });
    const text = (forms: Record<string, string>, line: number, from: number, to: number, offset: number) => ({
      forms: new Map(
        Object.entries(forms).map(([language, value]) => {
          const at = String(file).indexOf(value, offset);
          const column = from + at - offset;
          const position = placeOn(line, column, column + value.length, at);
          return [language, [{ type: 'text', value, position }]];
        }),
      ),
      place: placeOn(line, from, to, offset),
    });
    const nobody = { function: null, organization: null, role: null, status: 'present', email: null, proxy: null };
    const times = { arrived: null, left: null, count: null };
    expect({
      ...front,
      positions: [...(front?.positions ?? [])].map(([key, { start }]) => `${start.line}:${start.column} ${key}`),
    }).toEqual({
      languages: ['fr', 'en'],
      title: text(
        { fr: 'Groupe technique sur la migration', en: 'Technical Working Group on Migration' },
        2,
        8,
        81,
        11,
      ),
      subtitle: null,
      organization: null,
      reference: null,
      series: null,
      date: { year: 2023, month: 6, day: 20 },
      time: { start: { hour: 9, minute: 15 }, end: { hour: 11, minute: 0 }, nextDay: false },
      timezone: null,
      room: text({ fr: 'Salle de réunion DGECM-R' }, 5, 7, 31, 126),
      attendees: [
        { ...nobody, ...times, name: text({ fr: 'Croix-Rouge danoise', en: 'Danish Red Cross' }, 7, 5, 44, 166) },
        {
          ...nobody,
          ...times,
          name: text({ fr: 'Amina Sow' }, 8, 11, 20, 216),
          organization: text({ fr: 'OIM', en: 'IOM' }, 9, 19, 29, 244),
          role: 'chair',
          email: 'amina.sow@example.org',
        },
      ],
      status: 'final',
      approved: null,
      classification: null,
      quorum: null,
      previous: null,
      next: {
        text: null,
        date: { year: 2023, month: 7, day: 20 },
        time: { start: { hour: 9, minute: 30 }, end: null, nextDay: false },
        room: null,
      },
      agenda: null,
      layout: 'parallel',
      template: null,
      style: null,
      logos: [],
      distribution: [],
      annexes: [],
      signatures: [],
      positions: [
        '2:8 title',
        '3:7 date',
        '4:7 time',
        '5:7 room',
        '7:3 attendees',
        '7:5 attendees.0',
        '8:5 attendees.1',
        '8:11 attendees.1.name',
        '9:19 attendees.1.organization',
        '10:11 attendees.1.role',
        '11:12 attendees.1.email',
        '12:7 next',
        '12:15 next.date',
        '12:33 next.time',
      ],
    });
  });

  it('takes the rest of its fields', () => {
    const front = read(
      [
        'status: draft',
        'layout: stacked',
        'timezone: Africa/Tunis',
        'quorum: 7',
        'approved: { date: 2023-07-20, by: Comité // Committee }',
        'previous: { date: 2023-05-30, file: mai.md, approved: true }',
        'agenda: [Budget, Élections // Elections]',
        'template: minutes.hbs',
        'logo: [oim.svg, ville.png]',
        'distribution: [amina.sow@example.org]',
        'annexes:',
        '  - { title: Budget, file: budget.pdf }',
        '  - { title: Site, url: https://example.org/ }',
        'signatures: [La présidente // The chair]',
      ].join('\n'),
    );
    expect({
      ...front,
      quorum: formsOf(front.quorum),
      by: formsOf(front.approved?.by),
      agenda: front.agenda?.map(formsOf),
      annexes: front.annexes.map(({ title, file, url }) => [formsOf(title), file, url]),
      signatures: front.signatures.map(formsOf),
    }).toMatchObject({
      status: 'draft',
      layout: 'stacked',
      timezone: 'Africa/Tunis',
      quorum: { fr: '7' },
      approved: { date: { year: 2023, month: 7, day: 20 } },
      by: { fr: 'Comité', en: 'Committee' },
      previous: { date: { year: 2023, month: 5, day: 30 }, file: 'mai.md', approved: true },
      agenda: [{ fr: 'Budget' }, { fr: 'Élections', en: 'Elections' }],
      template: 'minutes.hbs',
      logos: ['oim.svg', 'ville.png'],
      distribution: ['amina.sow@example.org'],
      annexes: [
        [{ fr: 'Budget' }, 'budget.pdf', null],
        [{ fr: 'Site' }, null, 'https://example.org/'],
      ],
      signatures: [{ fr: 'La présidente', en: 'The chair' }],
    });
  });

  it('gives a single logo its place as an entry', () => {
    const { logos, positions } = read('logo: oim.svg');
    expect([logos, positions.get('logo.0')?.start]).toEqual([['oim.svg'], { line: 6, column: 7, offset: 82 }]);
  });
});

describe('an attendee', () => {
  it('may have any of its fields, role and status in the words of the catalogue', () => {
    const { front, file } = readMeeting(
      [
        '---',
        'date: 2023-06-20',
        'time: 20u00',
        'room: Salle 4',
        'attendees:',
        '  - name: Karim Haddad',
        '    function: Trésorier // Treasurer',
        '    role: secrétaire',
        '    status: excusé',
        '    proxy: Amina Sow',
        '    arrived: 9 h 40',
        '    left: 10:30',
        '  - { name: Élèves // Pupils, count: 12, role: guest, status: remote }',
        '  - { fr: Croix-Rouge, en: Red Cross }',
        '---',
      ].join('\n'),
    );
    expect(reportLines(file)).toEqual([]);
    expect(
      front?.attendees.map((attendee) => ({
        ...attendee,
        name: formsOf(attendee.name),
        function: formsOf(attendee.function),
        proxy: formsOf(attendee.proxy),
      })),
    ).toEqual([
      {
        name: { fr: 'Karim Haddad' },
        function: { fr: 'Trésorier', en: 'Treasurer' },
        organization: null,
        role: 'secretary',
        status: 'excused',
        email: null,
        proxy: { fr: 'Amina Sow' },
        arrived: { hour: 9, minute: 40 },
        left: { hour: 10, minute: 30 },
        count: null,
      },
      {
        name: { fr: 'Élèves', en: 'Pupils' },
        function: null,
        organization: null,
        role: 'guest',
        status: 'remote',
        email: null,
        proxy: null,
        arrived: null,
        left: null,
        count: 12,
      },
      {
        name: { fr: 'Croix-Rouge', en: 'Red Cross' },
        function: null,
        organization: null,
        role: null,
        status: 'present',
        email: null,
        proxy: null,
        arrived: null,
        left: null,
        count: null,
      },
    ]);
  });
});

describe('a text', () => {
  it.each([
    ['204', { fr: '204' }],
    ['012', { fr: '012' }],
    ['1e3', { fr: '1e3' }],
    ['0x1F', { fr: '0x1F' }],
    ['9.10', { fr: '9.10' }],
    ['true', { fr: 'true' }],
    ['Null', { fr: 'Null' }],
    ['2023-06-20', { fr: '2023-06-20' }],
    ['"Réunion : bilan"', { fr: 'Réunion : bilan' }],
    ["'L''atelier'", { fr: "L'atelier" }],
    ['|\n  Réunion\n  annuelle', { fr: 'Réunion annuelle' }],
    ['Réunion\n  annuelle', { fr: 'Réunion annuelle' }],
    ['A\u00a0//\u00a0B', { fr: 'A', en: 'B' }],
    ['{ fr: A // B, en: B }', { fr: 'A // B', en: 'B' }],
    ['null', null],
    ['~', null],
    ['', null],
    ['"  "', null],
    ['# à écrire', null],
  ])('is taken as written: %j', (written, forms) => {
    expect(formsOf(read(`subtitle: ${written}`).subtitle)).toEqual(forms);
  });

  it.each([
    ['A \\// B', 'plain'],
    ["'A \\// B'", 'in single quotes'],
    ['"A \\// B"', 'in double quotes, where YAML takes the backslash away'],
    ['"A \\\\// B"', 'with the backslash escaped'],
    ['{ fr: A \\// B }', 'in a map'],
  ])('keeps `\\//` as slashes: %s', (written) => {
    expect(formsOf(read(`title: ${written}`).title)).toEqual({ fr: 'A // B' });
  });

  it('has one form for the only language of a document', () => {
    expect(formsOf(read('languages: [en]\ntitle: A // B').title)).toEqual({ en: 'A // B' });
    expect(formsOf(read('languages: [en]\ntitle: A \\// B').title)).toEqual({ en: 'A // B' });
  });

  it('leaves a language out of three', () => {
    expect(formsOf(read('languages: [fr, en, ar]\ntitle: A // // C').title)).toEqual({ fr: 'A', ar: 'C' });
    expect(formsOf(read('languages: [fr, en, ar]\ntitle: A // B').title)).toEqual({ fr: 'A', en: 'B' });
  });

  it('finds its languages by their bare tags', () => {
    const { title, languages } = read('languages: [FR-ca, en]\ntitle: { fr: A, en: B }');
    expect([languages, formsOf(title)]).toEqual([['fr-CA', 'en'], { 'fr-CA': 'A', en: 'B' }]);
  });

  it.each([
    [
      'title: Un // One // Eins',
      '6:8-6:25 error body/separator Unexpected ` // ` before `Eins`, expected 2 parts at most | write `\\//` for slashes that part nothing',
    ],
    [
      'title: Bilan (annuel // yearly) // Review',
      '6:8-6:42 error body/separator Unexpected `yearly` in the text of another language | write the parentheses in both languages, or in neither',
    ],
    [
      'title: { fr: Bilan, de: Bericht }',
      '6:21-6:23 error front-matter/language-tag Unexpected language `de`, expected `fr` or `en` | add `de` to `languages`, or delete this form',
    ],
    [
      'title: { text: Bilan }',
      '6:10-6:14 error front-matter/language-tag Unexpected `text` in a text, expected a language such as `fr` | write the text alone, or one for each language, as in `{ fr: Bilan, en: Review }`',
    ],
  ])('is told what is wrong with its languages: %s', (line, problem) => {
    expect(problemsOf(line)).toEqual([problem]);
  });
});

describe('the next meeting', () => {
  it.each([
    ['à convenir // to be agreed', { fr: 'à convenir', en: 'to be agreed' }, null],
    ['{ fr: à convenir, en: to be agreed }', { fr: 'à convenir', en: 'to be agreed' }, null],
    ['2023-07-20', null, { year: 2023, month: 7, day: 20 }],
    ['{ date: 2023-06-20, time: 14:00 }', null, { year: 2023, month: 6, day: 20 }],
  ])('may be %s', (written, text, date) => {
    const { next } = read(`next: ${written}`);
    expect([formsOf(next?.text), next?.date]).toEqual([text, date]);
  });

  it.each([
    ['{ date: 2023-06-20 }', '6:15-6:25', '2023-06-20'],
    ['{ date: 2023-05-20 }', '6:15-6:25', '2023-05-20'],
    ['2023-05-20', '6:7-6:17', '2023-05-20'],
  ])('is told to come after this one: %s', (written, place, date) => {
    expect(problemsOf(`next: ${written}`)).toEqual([
      `${place} warning schedule/next Unexpected next meeting on \`${date}\`, expected a day after this one, \`2023-06-20\` | correct the date of one of the two meetings`,
    ]);
  });
});

describe('defaults', () => {
  it('stand for fields that are absent or empty, and have no place', () => {
    const defaults = { languages: ['fr'], series: 'Comité', timezone: 'Africa/Tunis', title: 'Bilan', logo: 'oim.svg' };
    const { languages, series, timezone, title, logos, positions } = read('title: Réunion\nseries:', defaults);
    expect({ languages, series, timezone, title: formsOf(title), logos, keys: [...positions.keys()] }).toEqual({
      languages: ['fr'],
      series: { forms: new Map([['fr', [{ type: 'text', value: 'Comité' }]]]), position: undefined },
      timezone: 'Africa/Tunis',
      title: { fr: 'Réunion' },
      logos: ['oim.svg'],
      keys: ['date', 'time', 'room', 'attendees', 'attendees.0', 'title'],
    });
  });

  it('give what is required', () => {
    const { file, front } = readMeeting('---\ndate: 2023-06-20\n---\n', {
      time: '9h15-11h',
      room: 'Salle 4',
      attendees: ['Amina Sow', { name: { fr: 'Croix-Rouge', en: 'Red Cross' }, role: 'chair' }],
    });
    expect([reportLines(file), formsOf(front?.room), front?.attendees.map(({ name }) => formsOf(name))]).toEqual([
      [],
      { fr: 'Salle 4' },
      [{ fr: 'Amina Sow' }, { fr: 'Croix-Rouge', en: 'Red Cross' }],
    ]);
  });

  it('are silent about languages that the document does not have', () => {
    expect(formsOf(read('languages: [en, de]', { organization: { fr: 'OIM', en: 'IOM' } }).organization)).toEqual({
      en: 'IOM',
    });
  });
});
