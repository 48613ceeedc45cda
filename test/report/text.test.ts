import picocolors from 'picocolors';
import { expect, it } from 'vitest';
import { formatText } from '../../src/report/text.js';
import { reportOf, reversedTime } from './reports.js';

const plain = { colors: picocolors.createColors(false), width: 100 };

it('a problem is printed with its line, carets and hint', () => {
  expect(formatText(reversedTime, plain)).toBe(
    [
      'meeting.md:4:7 error  Unexpected time `11:00-9:15`, the end comes before the start  front-matter/time',
      '  4 | time: 11:00-9:15',
      '    |       ^^^^^^^^^^',
      '  hint: write the start first, as in `09:15-11:00`',
      '',
      '',
    ].join('\n'),
  );
});

it('a clean file prints nothing', () => {
  expect(formatText(reportOf('---\n', []), plain)).toBe('');
});

it('problems without a hint follow each other, each with its severity', () => {
  const report = reportOf('## Ouvertur\n\n## Budget\n', [
    { line: 1, column: 4, endColumn: 12, severity: 'info', rule: 'body/heading', message: 'Near `Ouverture`' },
    { line: 3, column: 4, endLine: 3, endColumn: 10, severity: 'warning', rule: 'agenda/mismatch', message: 'Other' },
  ]);
  expect(formatText(report, plain)).toBe(
    [
      'meeting.md:1:4 info  Near `Ouverture`  body/heading',
      '  1 | ## Ouvertur',
      '    |    ^^^^^^^^',
      '',
      'meeting.md:3:4 warning  Other  agenda/mismatch',
      '  3 | ## Budget',
      '    |    ^^^^^^',
      '',
      '',
    ].join('\n'),
  );
});

it('what a problem is measured against is shown below it, dim, where it stands in another line', () => {
  const related = { path: 'mai.md', line: 8, column: 5, endLine: 8, endColumn: 7, source: 'Les 27 membres ont voté.' };
  const message = 'Unexpected number `28`, expected `27` as in line 8 (`fr`)';
  const problem = { line: 12, column: 5, endColumn: 7, rule: 'translation/number', message, related } as const;
  const text = `${'\n'.repeat(11)}The 28 members voted.\n`;
  const report = reportOf(text, [{ ...problem, hint: 'write the same number' }], 'mai.md');
  expect(formatText(report, plain)).toBe(
    [
      'mai.md:12:5 error  Unexpected number `28`, expected `27` as in line 8 (`fr`)  translation/number',
      '  12 | The 28 members voted.',
      '     |     ^^',
      '  see: mai.md:8:5',
      '   8 | Les 27 membres ont voté.',
      '     |     --',
      '  hint: write the same number',
      '',
      '',
    ].join('\n'),
  );
  const colored = formatText(report, { ...plain, colors: picocolors.createColors(true) }).split('\n');
  expect(colored.slice(3, 6)).toEqual([
    '\u001b[2m  see: mai.md:8:5\u001b[22m',
    '\u001b[2m   8 | Les 27 membres ont voté.\u001b[22m',
    '\u001b[2m     |     --\u001b[22m',
  ]);
  const inOneLine = reportOf(text, [{ ...problem, related: { ...related, line: 12 } }], 'mai.md');
  expect(formatText(inOneLine, plain)).not.toContain('see:');
  const inAnotherFile = reportOf(text, [{ ...problem, related: { ...related, line: 12 } }], 'mai.en.md');
  expect(formatText(inAnotherFile, plain)).toContain('see: mai.md:12:5\n');
});

it('a place over several lines is marked to the end of the first', () => {
  const report = reportOf('un deux\ntrois\n', [{ line: 1, column: 4, endLine: 2, endColumn: 3 }]);
  expect(formatText(report, plain).split('\n').slice(1, 3)).toEqual(['  1 | un deux', '    |    ^^^^']);
});

it('a place without length and one behind the end of the file have one caret', () => {
  expect(
    formatText(reportOf('---', [{ line: 1, column: 4 }]), plain)
      .split('\n')
      .slice(1, 3),
  ).toEqual(['  1 | ---', '    |    ^']);
  expect(
    formatText(reportOf('', [{ line: 1, column: 1 }]), plain)
      .split('\n')
      .slice(1, 3),
  ).toEqual(['  1 |', '    | ^']);
});

it('lines are counted as CommonMark ends them', () => {
  const report = reportOf('un\r\ndeux\rtrois\nquatre', [{ line: 4, column: 1, endLine: 4, endColumn: 7 }]);
  expect(formatText(report, plain).split('\n').slice(1, 3)).toEqual(['  4 | quatre', '    | ^^^^^^']);
});

it('no control character of a file reaches the terminal', () => {
  const report = reportOf(
    'room: \u001b[31mSalle\u202e 3',
    [
      {
        column: 7,
        endColumn: 12,
        message: 'Unexpected `\u001b]0;x\u0007`',
        hint: 'remove \u009b\nor write it out',
      },
    ],
    'a\u001bb.md',
  );
  expect(formatText(report, plain)).toBe(
    [
      'a<U+001B>b.md:1:7 error  Unexpected `<U+001B>]0;x<U+0007>`  front-matter/required',
      '  1 | room: <U+001B>[31mSalle<U+202E> 3',
      '    |       ^^^^^^^^^^^^',
      '  hint: remove <U+009B>',
      '        or write it out',
      '',
      '',
    ].join('\n'),
  );
});

it('colours mark the severity', () => {
  const lines = formatText(reversedTime, { ...plain, colors: picocolors.createColors(true) }).split('\n');
  expect(lines.slice(0, 4)).toEqual([
    '\u001b[1mmeeting.md:4:7\u001b[22m \u001b[31merror\u001b[39m  Unexpected time `11:00-9:15`, the end comes before the start  \u001b[2mfront-matter/time\u001b[22m',
    '\u001b[2m  4 |\u001b[22m time: 11:00-9:15',
    '\u001b[2m    |\u001b[22m \u001b[31m      ^^^^^^^^^^\u001b[39m',
    '  \u001b[36mhint:\u001b[39m write the start first, as in `09:15-11:00`',
  ]);
});
