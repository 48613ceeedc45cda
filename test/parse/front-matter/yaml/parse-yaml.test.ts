import { describe, expect, it } from 'vitest';
import { problemsOf, readMeeting, reportLines } from '../report-lines.js';

const syntax = 'error front-matter/syntax';

describe('natural writing that YAML trips over', () => {
  it.each([
    [
      'title: Réunion : bilan',
      `6:8-6:23 ${syntax} Unexpected \`:\` in the unquoted text \`Réunion : bilan\`, expected quotes around it | write \`title: "Réunion : bilan"\``,
    ],
    [
      'title: Réunion :',
      `6:8-6:17 ${syntax} Unexpected \`:\` in the unquoted text \`Réunion :\`, expected quotes around it | write \`title: "Réunion :"\``,
    ],
    [
      'subtitle: Salle #4',
      `6:11-6:19 ${syntax} Unexpected \`#\` in the unquoted text \`Salle #4\`, expected quotes around it | write \`subtitle: "Salle #4"\``,
    ],
    [
      'subtitle: #4',
      `6:11-6:13 ${syntax} Unexpected \`#\` in the unquoted text \`#4\`, expected quotes around it | write \`subtitle: "#4"\``,
    ],
    [
      'next: { date: 2023-07-20, room: Salle 4, rue Neuve }',
      `6:33-6:51 ${syntax} Unexpected \`,\` in the unquoted text \`Salle 4, rue Neuve\`, expected quotes around it | write \`next: { date: 2023-07-20, room: "Salle 4, rue Neuve" }\``,
    ],
    [
      'next: { date: 2023-07-20, room: Salle : 4 }',
      `6:33-6:42 ${syntax} Unexpected \`:\` in the unquoted text \`Salle : 4\`, expected quotes around it | write \`next: { date: 2023-07-20, room: "Salle : 4" }\``,
    ],
    [
      'agenda:\n  - Point focal : Amina Sow',
      `7:5-7:28 ${syntax} Unexpected \`:\` in the unquoted text \`Point focal : Amina Sow\`, expected quotes around it | write \`- "Point focal : Amina Sow"\``,
    ],
    [
      'agenda:\n  - Point focal : Amina : adjointe',
      `7:5-7:35 ${syntax} Unexpected \`:\` in the unquoted text \`Point focal : Amina : adjointe\`, expected quotes around it | write \`- "Point focal : Amina : adjointe"\``,
    ],
    [
      'agenda: [Budget #1, Divers]',
      `6:10-6:19 ${syntax} Unexpected \`#\` in the unquoted text \`Budget #1\`, expected quotes around it | write \`agenda: ["Budget #1", Divers]\``,
    ],
    [
      'title: [Brouillon] Réunion',
      `6:8-6:27 ${syntax} Unexpected \`[\` in the unquoted text \`[Brouillon] Réunion\`, expected quotes around it | write \`title: "[Brouillon] Réunion"\``,
    ],
    [
      'title: {{ page.title }}',
      `6:8-6:24 ${syntax} Unexpected \`{\` in the unquoted text \`{{ page.title }}\`, expected quotes around it | write \`title: "{{ page.title }}"\``,
    ],
    [
      'title: @comité',
      `6:8-6:15 ${syntax} Unexpected \`@\` in the unquoted text \`@comité\`, expected quotes around it | write \`title: "@comité"\``,
    ],
    [
      'title: `comité`',
      `6:8-6:16 ${syntax} Unexpected \`\` \` \`\` in the unquoted text \`\` \`comité\` \`\`, expected quotes around it | write \`\` title: "\`comité\`" \`\``,
    ],
    [
      'title: *Comité*',
      `6:8-6:16 ${syntax} Unexpected \`*\` in the unquoted text \`*Comité*\`, expected quotes around it | write \`title: "*Comité*"\``,
    ],
    [
      'title: &Comité de suivi',
      `6:8-6:24 ${syntax} Unexpected \`&\` in the unquoted text \`&Comité de suivi\`, expected quotes around it | write \`title: "&Comité de suivi"\``,
    ],
    [
      'title: !Urgent comité',
      `6:8-6:22 ${syntax} Unexpected \`!\` in the unquoted text \`!Urgent comité\`, expected quotes around it | write \`title: "!Urgent comité"\``,
    ],
    [
      'title: %50 de présents',
      `6:8-6:23 ${syntax} Unexpected \`%\` in the unquoted text \`%50 de présents\`, expected quotes around it | write \`title: "%50 de présents"\``,
    ],
    [
      'title: - Comité',
      `6:8-6:16 ${syntax} Unexpected \`-\` in the unquoted text \`- Comité\`, expected quotes around it | write \`title: "- Comité"\``,
    ],
    [
      'title: > Comité',
      `6:8-6:16 ${syntax} Unexpected \`>\` in the unquoted text \`> Comité\`, expected quotes around it | write \`title: "> Comité"\``,
    ],
    [
      `title: 'L'atelier'`,
      `6:8-6:19 ${syntax} Unexpected text after the closing quote in \`'L'atelier'\`, expected quotes around the whole | write \`title: "L'atelier"\``,
    ],
    [
      'title: "Bilan" // "Review"',
      `6:8-6:27 ${syntax} Unexpected text after the closing quote in \`"Bilan" // "Review"\`, expected quotes around the whole | write \`title: "Bilan // Review"\``,
    ],
    [
      'title: "Bilan" annuel',
      `6:8-6:22 ${syntax} Unexpected text after the closing quote in \`"Bilan" annuel\`, expected quotes around the whole | write \`title: '"Bilan" annuel'\``,
    ],
    [
      'template: "C:\\qualité"',
      `6:11-6:23 ${syntax} Unexpected \`\\q\` in double quotes, expected a backslash to stand in single quotes | write \`template: 'C:\\qualité'\``,
    ],
    [
      'title: "Bilan annuel\nsubtitle: x',
      `6:8-6:21 ${syntax} Unexpected end of \`"Bilan annuel\`, expected a closing \`"\` | write \`title: "Bilan annuel"\``,
    ],
    [
      'next: { date: 2023-07-20\nsubtitle: x',
      `6:7-6:25 ${syntax} Unexpected end of \`{ date: 2023-07-20\`, expected a closing \`}\` | write \`next: { date: 2023-07-20 }\``,
    ],
    [
      'agenda: [Budget, Divers\nsubtitle: x',
      `6:9-6:24 ${syntax} Unexpected end of \`[Budget, Divers\`, expected a closing \`]\` | write \`agenda: [Budget, Divers]\``,
    ],
  ])('is told with the line quoted: %j', (lines, problem) => {
    expect(problemsOf(lines)).toEqual([problem]);
  });

  it('is no fault where it means what YAML makes of it', () => {
    expect(
      problemsOf(
        [
          '# Le comité',
          'title: "Comité: bilan" # en titre',
          'status: draft # brouillon',
          'subtitle: Comité#4, 9:30, l’OIM & associés: * [voir] - @ 100 %',
          'classification: # à préciser',
          'series: &comité Comité',
          'organization: *comité',
          'reference: !!str 12',
          'agenda: # les points',
          '  - Budget',
          '  # puis',
          '  - Divers',
        ].join('\n'),
      ).map((problem) => problem.split(' | ')[0]),
    ).toEqual([
      '9:11-9:63 error front-matter/syntax Unexpected `:` in the unquoted text `Comité#4, 9:30, l’OIM & associés: * [voir] - @ 100 %`, expected quotes around it',
    ]);
  });
});

describe('lines that are not YAML', () => {
  it.each([
    [
      'status:draft\nsubtitle: x',
      `6:1-6:13 ${syntax} Unexpected line \`status:draft\`, expected \`field: value\` | write \`status: draft\``,
    ],
    [
      'status = draft\nsubtitle: x',
      `6:1-6:15 ${syntax} Unexpected line \`status = draft\`, expected \`field: value\` | write \`status: draft\``,
    ],
    [
      'subtitle: x\nsuite du titre',
      `7:1-7:15 ${syntax} Unexpected line \`suite du titre\`, expected \`field: value\` | write \`field: value\`, or put words that go on from the line above in quotes with them`,
    ],
    [
      'subtitle: x\n  status: draft',
      `7:3-7:16 ${syntax} Unexpected indentation before \`status: draft\`, expected the same as of the lines that it belongs with | begin the lines of a list, and the fields of an entry, in the same column`,
    ],
    [
      'agenda:\n  - Budget\n - Divers',
      `8:2-8:10 ${syntax} Unexpected indentation before \`- Divers\`, expected the same as of the lines that it belongs with | begin the lines of a list, and the fields of an entry, in the same column`,
    ],
    [
      'subtitle: x\n- Budget',
      `7:1-7:9 ${syntax} Unexpected list entry \`- Budget\`, expected \`field: value\` | write a list below a field that has no other value, such as \`attendees:\``,
    ],
    [
      'agenda:\n\t- Budget',
      `7:1-7:2 ${syntax} Unexpected tab, expected spaces before the value | write spaces instead of the tab before \`- Budget\``,
    ],
    ['...\nsubtitle: x', `6:1-6:4 ${syntax} Unexpected line \`...\`, expected \`field: value\` | delete the line`],
    [
      'room: Salle 5',
      `6:1-6:5 ${syntax} Unexpected second \`room\`, expected each field once | delete one of the two: the first stands on line 4`,
    ],
    [
      'next: { room: Salle 4, room: Salle 5 }',
      `6:24-6:28 ${syntax} Unexpected second \`room\`, expected each field once | delete one of the two: the first stands on the same line`,
    ],
  ])('are told, and the others read: %j', (lines, problem) => {
    expect(problemsOf(lines)).toEqual([problem]);
  });

  it('are told all at once, with the other faults, in source order', () => {
    const { file } = readMeeting(
      [
        '---',
        'title: Réunion : bilan',
        'date: 20/06/2023',
        'time: "09:15-11:00',
        'room: @salle',
        'attendees:',
        '  - name: Amina Sow',
        '     role: chair',
        '  - Point focal : Karim',
        'next: { date: 2023-07-20, room: Salle 4',
        'status:draft',
        'subtitle: [Brouillon',
        'room: Salle 4',
        '---',
      ].join('\n'),
    );
    expect(reportLines(file).map((problem) => problem.split(/, expected| \|/)[0])).toEqual([
      '2:8-2:23 error front-matter/syntax Unexpected `:` in the unquoted text `Réunion : bilan`',
      '3:7-3:17 error front-matter/date Unexpected date `20/06/2023`',
      '4:7-4:19 error front-matter/syntax Unexpected end of `"09:15-11:00`',
      '5:7-5:13 error front-matter/syntax Unexpected `@` in the unquoted text `@salle`',
      '8:6-8:17 error front-matter/syntax Unexpected indentation before `role: chair`',
      '9:5-9:24 error front-matter/syntax Unexpected `:` in the unquoted text `Point focal : Karim`',
      '10:7-10:40 error front-matter/syntax Unexpected end of `{ date: 2023-07-20, room: Salle 4`',
      '11:1-11:13 error front-matter/syntax Unexpected line `status:draft`',
      '12:11-12:21 error front-matter/syntax Unexpected end of `[Brouillon`',
      '13:1-13:5 error front-matter/syntax Unexpected second `room`',
    ]);
  });
});

describe('front matter that is no map', () => {
  it.each([
    ['Comité de suivi', '2:1-2:16', 'text'],
    ['- Comité\n- de suivi', '2:1-3:11', 'list'],
  ])('is told at its place: %j', (yaml, place, kind) => {
    expect(reportLines(readMeeting(`---\n${yaml}\n---\n`).file)).toEqual([
      `${place} error front-matter/type Unexpected ${kind}, expected fields, one a line | write each field as \`title: Comité de suivi\`: its name, a colon, a space and its value`,
    ]);
  });
});

describe('front matter made to exhaust', () => {
  const nested = [
    'a: &a [x]',
    ...'bcdefghij'.split('').map((name, index) => {
      const before = `*${'abcdefghij'[index]}`;
      return `${name}: &${name} [${Array(10).fill(before).join(', ')}]`;
    }),
  ].join('\n');

  it.each([
    [
      'a bomb of aliases',
      nested,
      '6:20-6:22 error front-matter/syntax Unexpected alias `*d`, expected less repetition | write the values out',
    ],
    [
      'thirty thousand aliases',
      `a: &a x\nb: [${'*a, '.repeat(30_000)}]`,
      '3:405-3:407 error front-matter/syntax Unexpected alias `*a`, expected less repetition | write the values out',
    ],
    [
      'a hundred thousand aliases',
      `a: &a x\nb: [${'*a, '.repeat(100_000)}]`,
      '1:1 error front-matter/syntax Unexpected 400021 characters of YAML, expected 128000 at most | move what is no field below the closing `---`',
    ],
    [
      'ten thousand brackets',
      `a: ${'['.repeat(10_000)}`,
      /^2:\d+-2:\d+ error front-matter\/syntax Unexpected nesting without end, expected a list of maps at the deepest$/,
    ],
    [
      'ten thousand dashes',
      `a:\n  ${'- '.repeat(10_000)}x`,
      /^3:\d+-3:\d+ error front-matter\/syntax Unexpected nesting without end, expected a list of maps at the deepest$/,
    ],
    [
      'ten thousand maps in brackets',
      `a: [${'b : '.repeat(10_000)}]`,
      '2:1-2:2 error front-matter/syntax Unexpected nesting without end, expected a list of maps at the deepest',
    ],
    [
      'ten thousand maps in braces',
      `a: {${'"b" : '.repeat(10_000)}}`,
      '2:1-2:2 error front-matter/syntax Unexpected nesting without end, expected a list of maps at the deepest',
    ],
    [
      'ten thousand tags',
      `a: [${'!x b : '.repeat(10_000)}]`,
      '2:1-2:2 error front-matter/syntax Unexpected nesting without end, expected a list of maps at the deepest',
    ],
    [
      'ten thousand maps and a field after them',
      `title: x\na:\n  ${'b : '.repeat(10_000)}\nb: 1`,
      '4:3-4:4 error front-matter/syntax Unexpected nesting without end, expected a list of maps at the deepest',
    ],
    [
      'fifty million characters',
      'title: Comité\n'.repeat(3_571_429),
      '1:1 error front-matter/syntax Unexpected 50000014 characters of YAML, expected 128000 at most | move what is no field below the closing `---`',
    ],
    [
      'a hundred thousand empty lines',
      '\n'.repeat(100_000),
      '1:4-2:1 error front-matter/syntax Unexpected run of blanks, expected 1000 at most | delete the blanks',
    ],
  ])('is told once: %s', (_, yaml, problem) => {
    const [first, ...others] = reportLines(readMeeting(`---\n${yaml}\n---\n`).file);
    expect(first).toEqual(typeof problem === 'string' ? problem : expect.stringMatching(problem));
    expect(others).toEqual([]);
  });

  it('has no use for the names of a prototype', () => {
    const { file, front } = readMeeting(
      '---\n__proto__: { room: Salle 4, polluted: true }\nconstructor: x\ndate: 2023-06-20\ntime: 9:15\nattendees: [{ __proto__: x, name: Amina Sow }]\ntitle: { __proto__: x, fr: Bilan }\n---\n',
    );
    expect(reportLines(file).map((problem) => problem.split(', expected')[0])).toEqual([
      '1:1 error front-matter/required Unexpected front matter without `room`',
      '2:1-2:10 warning front-matter/unknown Unexpected field `__proto__`',
      '3:1-3:12 warning front-matter/unknown Unexpected field `constructor`',
      '6:15-6:24 warning front-matter/unknown Unexpected field `__proto__`',
      '7:10-7:19 error front-matter/language-tag Unexpected `__proto__` in a text',
    ]);
    expect([front?.room, 'polluted' in {}]).toEqual([null, false]);
  });
});
