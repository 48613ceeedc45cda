import { describe, expect, it } from 'vitest';
import { meetingWith, problemsOf, readMeeting, reportLines } from './report-lines.js';

/** The problems of front matter that is these lines, from line 2 on. */
function problemsIn(lines: string[]): string[] {
  return reportLines(readMeeting(`---\n${lines.join('\n')}\n---\n`).file);
}

const required = {
  date: 'date: 2023-06-20',
  time: 'time: 09:15-11:00',
  room: 'room: Salle 4',
  attendees: 'attendees: [Amina Sow]',
};

/** A meeting with one of its required fields written otherwise, on line 2. */
function problemsWith(field: keyof typeof required, written: string): string[] {
  const { [field]: _, ...others } = required;
  return problemsIn([...written.split('\n'), ...(Object.values(others) as string[])]);
}

describe('front-matter/required', () => {
  const rule = 'error front-matter/required';

  it('tells of each field that is absent, at line 1', () => {
    expect(problemsIn([])).toEqual([
      `1:1 ${rule} Unexpected front matter without \`date\`, expected a date such as \`2023-06-20\` | add \`date: 2023-06-20\``,
      `1:1 ${rule} Unexpected front matter without \`time\`, expected a time such as \`09:15-11:00\` | add \`time: 09:15-11:00\``,
      `1:1 ${rule} Unexpected front matter without \`room\`, expected text | add \`room: Salle 4\``,
      `1:1 ${rule} Unexpected front matter without \`attendees\`, expected a list | add \`attendees: [Amina Sow, Karim Haddad]\``,
    ]);
  });

  it.each([
    ['date', 'date:', '2:1-2:5', 'a date such as `2023-06-20`', 'date: 2023-06-20'],
    ['time', 'time: ""', '2:7-2:9', 'a time such as `09:15-11:00`', 'time: 09:15-11:00'],
    ['room', 'room: ~', '2:7-2:8', 'text', 'room: Salle 4'],
    ['room', 'room: "  "', '2:7-2:11', 'text', 'room: Salle 4'],
    ['room', 'room: # à préciser', '2:1-2:5', 'text', 'room: Salle 4'],
    ['attendees', 'attendees:', '2:1-2:10', 'a list', 'attendees: [Amina Sow, Karim Haddad]'],
    ['attendees', 'attendees: []', '2:12-2:14', 'at least one entry', 'attendees: [Amina Sow, Karim Haddad]'],
  ] as const)('tells of `%s` that is empty: %j', (field, written, place, expected, example) => {
    expect(problemsWith(field, written)).toEqual([
      `${place} ${rule} Unexpected empty \`${field}\`, expected ${expected} | write \`${example}\``,
    ]);
  });

  it.each([
    [
      'attendees:\n  -\n  - Amina Sow',
      `3:3-3:4 ${rule} Unexpected empty entry in \`attendees\`, expected a text, or fields such as \`name\` | write the entry, or delete it`,
    ],
    [
      'attendees:\n  - { role: chair }',
      `3:7-3:11 ${rule} Unexpected entry without \`name\`, expected text | add \`name: Amina Sow\``,
    ],
    [
      'attendees:\n  - role: chair\n    name:',
      `4:5-4:9 ${rule} Unexpected empty \`name\`, expected text | write \`name: Amina Sow\``,
    ],
  ])('tells of entries that lack something: %j', (written, problem) => {
    expect(problemsWith('attendees', written)).toEqual([problem]);
  });

  it.each([
    [
      'annexes: [{ title: Budget }]',
      `6:13-6:18 ${rule} Unexpected annex without \`file\` or \`url\`, expected one of them | add \`file: budget.pdf\`, or \`url:\` for an address`,
    ],
    [
      'annexes: [{ file: budget.pdf }]',
      `6:13-6:17 ${rule} Unexpected entry without \`title\`, expected text | add \`title: Budget\``,
    ],
    [
      'signatures: [""]',
      `6:14-6:16 ${rule} Unexpected empty entry in \`signatures\`, expected text | write the entry, or delete it`,
    ],
    [
      'languages: []',
      `6:12-6:14 ${rule} Unexpected empty \`languages\`, expected at least one entry | write \`languages: [fr, en]\``,
    ],
  ])('tells of what optional fields lack: %j', (lines, problem) => {
    expect(problemsOf(lines)).toEqual([problem]);
  });

  it('leaves optional fields empty', () => {
    expect(problemsOf('title:\nsubtitle: ""\nstatus:\napproved:\nnext: ~\nagenda:\nannexes: []\nlogo: []')).toEqual([]);
  });
});

describe('front-matter/type', () => {
  const rule = 'error front-matter/type';

  it.each([
    [
      'room',
      'room: [Salle 4]',
      `2:7-2:16 ${rule} Unexpected list for \`room\`, expected text | write \`room: "[Salle 4]"\``,
    ],
    [
      'room',
      'room:\n  - Salle 4\n  - Salle 5',
      `3:3-4:12 ${rule} Unexpected list for \`room\`, expected text | write it as in \`room: Salle 4\``,
    ],
    [
      'date',
      'date: [2023-06-20]',
      `2:7-2:19 ${rule} Unexpected list for \`date\`, expected a date such as \`2023-06-20\` | write it as in \`date: 2023-06-20\``,
    ],
    [
      'time',
      'time: [9:15, 11:00]',
      `2:7-2:20 ${rule} Unexpected list for \`time\`, expected a time such as \`09:15-11:00\` | write it as in \`time: 09:15-11:00\``,
    ],
    [
      'attendees',
      'attendees: Amina Sow',
      `2:12-2:21 ${rule} Unexpected \`Amina Sow\` for \`attendees\`, expected a list | write \`attendees: ["Amina Sow"]\``,
    ],
    [
      'attendees',
      'attendees:\n  name: Amina Sow',
      `3:3-3:18 ${rule} Unexpected fields for \`attendees\`, expected a list | write \`- \` before each entry`,
    ],
    [
      'attendees',
      'attendees: [[Amina Sow]]',
      `2:13-2:24 ${rule} Unexpected list in \`attendees\`, expected a text, or fields such as \`name\` | write \`attendees: ["[Amina Sow]"]\``,
    ],
    [
      'attendees',
      'attendees:\n  - { name: [Amina Sow] }',
      `3:13-3:24 ${rule} Unexpected list for \`name\`, expected text | write \`- { name: "[Amina Sow]" }\``,
    ],
    [
      'attendees',
      'attendees:\n  - { name: Amina Sow, role: cheffe }',
      `3:30-3:36 ${rule} Unexpected role \`cheffe\`, expected \`chair\`, \`secretary\`, \`member\`, \`guest\` or \`observer\` | write \`function: cheffe\` for what is no role in the meeting`,
    ],
    [
      'attendees',
      'attendees:\n  - { name: Amina Sow, status: exused }',
      `3:32-3:38 ${rule} Unexpected status \`exused\`, expected \`present\`, \`remote\`, \`excused\` or \`absent\` | write \`excused\``,
    ],
    [
      'attendees',
      'attendees:\n  - { name: Amina Sow, email: amina.sow }',
      `3:31-3:40 ${rule} Unexpected address \`amina.sow\`, expected an e-mail address | write it as in \`amina.sow@example.org\``,
    ],
    [
      'attendees',
      'attendees:\n  - { name: Élèves, count: une douzaine }',
      `3:28-3:40 ${rule} Unexpected count \`une douzaine\`, expected a whole number from 1 | write how many people the entry stands for, as in \`count: 12\``,
    ],
  ] as const)('tells of `%s` of another kind: %j', (field, written, problem) => {
    expect(problemsWith(field, written)).toEqual([problem]);
  });

  it.each([
    [
      'status: brouillon',
      `6:9-6:18 ${rule} Unexpected status \`brouillon\`, expected \`draft\`, \`final\` or \`approved\` | write \`draft\``,
    ],
    [
      'layout: paralel',
      `6:9-6:16 ${rule} Unexpected layout \`paralel\`, expected \`parallel\`, \`stacked\` or \`sequential\` | write \`parallel\``,
    ],
    [
      'timezone: Tunis',
      `6:11-6:16 ${rule} Unexpected time zone \`Tunis\`, expected an IANA name | write \`Africa/Tunis\``,
    ],
    [
      'timezone: +01:00',
      `6:11-6:17 ${rule} Unexpected time zone \`+01:00\`, expected an IANA name | write a name such as \`Africa/Tunis\``,
    ],
    [
      'approved: 2023-07-20',
      `6:11-6:21 ${rule} Unexpected \`2023-07-20\` for \`approved\`, expected the fields \`date\` and \`by\` | write it as in \`approved: { date: 2023-07-20, by: Amina Sow }\``,
    ],
    [
      'previous: { approved: oui }',
      `6:23-6:26 ${rule} Unexpected \`oui\`, expected \`true\` or \`false\` | write \`true\``,
    ],
    [
      'next: [2023-07-20]',
      `6:7-6:19 ${rule} Unexpected list for \`next\`, expected a text, or the fields \`date\`, \`time\` and \`room\` | write \`next: "[2023-07-20]"\``,
    ],
    [
      'agenda: Budget',
      `6:9-6:15 ${rule} Unexpected \`Budget\` for \`agenda\`, expected a list of texts | write \`agenda: ["Budget"]\``,
    ],
    [
      'template: [minutes.hbs]',
      `6:11-6:24 ${rule} Unexpected list for \`template\`, expected a path | write one value on the line of the field`,
    ],
    [
      'logo: { file: oim.svg }',
      `6:7-6:24 ${rule} Unexpected fields for \`logo\`, expected a path or a list of paths | write one value on the line of the field`,
    ],
    [
      'distribution: [Amina Sow <amina.sow@example.org>]',
      `6:16-6:49 ${rule} Unexpected address \`Amina Sow <amina.sow@example.org>\`, expected an e-mail address | write \`amina.sow@example.org\` alone`,
    ],
    [
      'annexes: [Budget]',
      `6:11-6:17 ${rule} Unexpected \`Budget\` in \`annexes\`, expected the fields \`title\` and \`file\` or \`url\` | write it as in \`- { title: Budget, file: budget.pdf }\``,
    ],
    [
      'annexes: [{ title: Budget, url: "javascript:alert(1)" }]',
      `6:33-6:54 ${rule} Unexpected address \`javascript:alert(1)\`, expected one that begins with \`https://\` | write \`file:\` for a file of the repository`,
    ],
    [
      'annexes: [{ title: Budget, url: example.org/budget }]',
      `6:33-6:51 ${rule} Unexpected address \`example.org/budget\`, expected one that begins with \`https://\` | write \`https://example.org/budget\`, or \`file:\` for a file beside this one`,
    ],
    [
      'signatures: La présidente',
      `6:13-6:26 ${rule} Unexpected \`La présidente\` for \`signatures\`, expected a list of texts | write \`signatures: ["La présidente"]\``,
    ],
  ])('tells of optional fields of another kind: %s', (lines, problem) => {
    expect(problemsOf(lines)).toEqual([problem]);
  });
});

describe('front-matter/date', () => {
  it.each([
    ['20 juin 2023', 'the form `YYYY-MM-DD`', 'write `2023-06-20`'],
    ['20/06/2023', 'the form `YYYY-MM-DD`', 'write `2023-06-20`'],
    ['"June 20, 2023"', 'the form `YYYY-MM-DD`', 'write `2023-06-20`'],
    ['2023-6-5', 'the form `YYYY-MM-DD`', 'write `2023-06-05`'],
    ['20230620', 'the form `YYYY-MM-DD`', 'write `2023-06-20`'],
    ['2023-06-20T10:00:00Z', 'the form `YYYY-MM-DD`', 'write `2023-06-20`, and the hour in `time: 10:00`'],
    ['demain', 'the form `YYYY-MM-DD`', 'write year, month and day, as in `2023-06-20`'],
    ['2023-02-30', 'a day of the calendar', 'look for the right day: the month has 28'],
    ['2023-20-06', 'a day of the calendar', 'write the month from 01 to 12, before the day'],
  ])('tells of %s', (written, expected, hint) => {
    const text = written.replaceAll('"', '');
    const place = `2:7-2:${7 + written.length}`;
    expect(problemsWith('date', `date: ${written}`)).toEqual([
      `${place} error front-matter/date Unexpected date \`${text}\`, expected ${expected} | ${hint}`,
    ]);
  });

  it.each(['2023-06-20', '"2023-06-20"', "'2023-06-20'"])('takes %s', (written) => {
    expect(problemsWith('date', `date: ${written}`)).toEqual([]);
  });

  it.each(['next: { date: 20/07/2023 }', 'previous: { date: 20/07/2023 }', 'approved: { date: 20/07/2023 }'])(
    'tells of %s',
    (line) => {
      const column = line.indexOf('20/') + 1;
      expect(problemsOf(line)).toEqual([
        `6:${column}-6:${column + 10} error front-matter/date Unexpected date \`20/07/2023\`, expected the form \`YYYY-MM-DD\` | write \`2023-07-20\``,
      ]);
    },
  );
});

describe('front-matter/time', () => {
  const form = 'write it as in `09:15` or `09:15-11:00`';
  it.each([
    ['11:00-9:15', 'the end comes before the start', 'write the start first, as in `09:15-11:00`'],
    ['11h00 – 9h15', 'the end comes before the start', 'write the start first, as in `09:15-11:00`'],
    ['25:00', 'expected hours to 23 and minutes to 59', form],
    ['09:15-11:75', 'expected hours to 23 and minutes to 59', form],
    ['915', 'expected a start, or a start and an end', 'write `09:15`'],
    ['0915-1100', 'expected a start, or a start and an end', 'write `09:15-11:00`'],
    ['9', 'expected a start, or a start and an end', 'write `09:00`'],
    ['le matin', 'expected a start, or a start and an end', form],
  ])('tells of %s', (written, expected, hint) => {
    expect(problemsWith('time', `time: ${written}`)).toEqual([
      `2:7-2:${7 + written.length} error front-matter/time Unexpected time \`${written}\`, ${expected} | ${hint}`,
    ]);
  });

  it.each([
    '09:15-11:00',
    '9h15-11h',
    '9 h 15 – 11 h',
    '9:15 am – 11 a.m.',
    '9.15',
    '20u00',
    '{ start: 9h15, end: 11h }',
    '22:00-01:30',
  ])('takes %s', (written) => {
    expect(problemsWith('time', `time: ${written}`)).toEqual([]);
  });

  it('tells of an end before its start, at the end', () => {
    expect(problemsWith('time', 'time: { start: 11:00, end: 9:15 }')).toEqual([
      '2:28-2:32 error front-matter/time Unexpected end `9:15`, it comes before the start `11:00` | write the earlier time as `start`',
    ]);
  });

  it('tells of the times of an attendee', () => {
    expect(problemsWith('attendees', 'attendees:\n  - { name: Amina Sow, arrived: tard, left: 1030 }')).toEqual([
      '3:33-3:37 error front-matter/time Unexpected time `tard`, expected an hour and minutes | write it as in `09:15`',
      '3:45-3:49 error front-matter/time Unexpected time `1030`, expected an hour and minutes | write `10:30`',
    ]);
  });
});

describe('front-matter/language-tag', () => {
  it.each([
    ['[fr, english]', '17-6:24', '`english`', 'write `en`'],
    ['[fr, xx]', '17-6:19', '`xx`', 'write tags such as `fr`, `en`, `fr-CA` or `ar`'],
    ['[fr, en-]', '17-6:20', '`en-`', 'write tags such as `fr`, `en`, `fr-CA` or `ar`'],
    ['[fr, fr_CA]', '17-6:22', '`fr_CA`', 'write `fr-CA`'],
    ['fr, en', '12-6:18', '`fr, en`', 'write `languages: [fr, en]`'],
  ])('tells of %s', (written, place, text, hint) => {
    expect(problemsOf(`languages: ${written}\ntitle: { fr: Bilan, de: Bericht }\nsubtitle: un // one // eins`)).toEqual(
      [
        `6:${place} error front-matter/language-tag Unexpected language ${text}, expected a BCP 47 tag such as \`fr\` or \`fr-CA\` | ${hint}`,
      ],
    );
  });

  it('tells of a language that is there twice', () => {
    expect(problemsOf('languages: [fr, en, FR]')).toEqual([
      '6:21-6:23 error front-matter/language-tag Unexpected second `FR`, expected each language once | delete one of the two',
    ]);
  });

  it.each([
    ['[no]', ['no']],
    ['[FR-ca, EN]', ['fr-CA', 'en']],
    ['ar', ['ar']],
    ['[zh-hant-tw, shi]', ['zh-Hant-TW', 'shi']],
  ])('takes %s', (written, languages) => {
    const { file, front } = readMeeting(meetingWith(`languages: ${written}`));
    expect([reportLines(file), front?.languages]).toEqual([[], languages]);
  });
});

describe('front-matter/unknown', () => {
  it.each([
    ['lieu', 'room'],
    ['salle', 'room'],
    ['heure', 'time'],
    ['présence', 'attendees'],
    ['Participants', 'attendees'],
    ['atendees', 'attendees'],
  ])('proposes the nearest field and misses the one it was meant for: %s', (name, field) => {
    const lines = reportLines(readMeeting(`---\n${name}: x\n---\n`).file);
    expect(lines).toContain(
      `2:1-2:${1 + name.length} warning front-matter/unknown Unexpected field \`${name}\`, expected \`${field}\` | write \`${field}\``,
    );
    expect(
      lines.filter((line) =>
        line.startsWith(`1:1 error front-matter/required Unexpected front matter without \`${field}\``),
      ),
    ).toHaveLength(1);
  });

  it.each([
    ['titre: x', '6:1-6:6', 'titre', '`title`', 'write `title`'],
    ['langues: [fr]', '6:1-6:8', 'langues', '`languages`', 'write `languages`'],
    ['ordre du jour: [x]', '6:1-6:14', 'ordre du jour', '`agenda`', 'write `agenda`'],
    ['prochaine réunion: x', '6:1-6:18', 'prochaine réunion', '`next`', 'write `next`'],
    ['statut: x', '6:1-6:7', 'statut', '`status`', 'write `status`'],
    ['annexe: x', '6:1-6:7', 'annexe', '`annexes`', 'write `annexes`'],
    ['lieu: x', '6:1-6:5', 'lieu', '`room`', 'delete it: `room` is written'],
    ['météo: pluie', '6:1-6:6', 'météo', 'a known one', 'delete it; `minutes schema` lists the fields'],
    ['next: { jour: 2023-07-20 }', '6:9-6:13', 'jour', '`date`', 'write `date`'],
    ['next: { ville: Tunis }', '6:9-6:14', 'ville', 'a known one', 'delete it, or write one of `date`, `time`, `room`'],
  ])('tells of %s', (line, place, name, expected, hint) => {
    expect(problemsOf(line)).toEqual([
      `${place} warning front-matter/unknown Unexpected field \`${name}\`, expected ${expected} | ${hint}`,
    ]);
  });

  it('tells of the fields of an attendee', () => {
    expect(problemsWith('attendees', 'attendees:\n  - { nom: Amina Sow, fonction: trésorière }')).toEqual([
      '3:7-3:10 error front-matter/required Unexpected entry without `name`, expected text | add `name: Amina Sow`',
      '3:7-3:10 warning front-matter/unknown Unexpected field `nom`, expected `name` | write `name`',
      '3:23-3:31 warning front-matter/unknown Unexpected field `fonction`, expected `function` | write `function`',
    ]);
  });
});
