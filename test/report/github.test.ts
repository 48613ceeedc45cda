import { expect, it } from 'vitest';
import { formatGithub } from '../../src/report/github.js';
import { reportOf, reversedTime } from './reports.js';

it('a problem becomes an annotation', () => {
  expect(formatGithub(reversedTime)).toBe(
    '::error file=meeting.md,line=4,endLine=4,col=7,endColumn=17,title=front-matter/time::Unexpected time `11:00-9:15`, the end comes before the start%0Ahint: write the start first, as in `09:15-11:00`\n',
  );
});

it('an info is a notice, and a place over several lines has no columns', () => {
  const report = reportOf('', [{ severity: 'info', rule: 'body/heading', message: 'Near', line: 2, endLine: 3 }]);
  expect(formatGithub(report)).toBe('::notice file=meeting.md,line=2,endLine=3,title=body/heading::Near\n');
});

it('what would end a command or a property is escaped', () => {
  const report = reportOf('', [{ message: '50 %\r\n::set-env name=A::\u001b' }], 'a:b,c%.md');
  expect(formatGithub(report)).toBe(
    '::error file=a%3Ab%2Cc%25.md,line=1,endLine=1,col=1,endColumn=1,title=front-matter/required::50 %25%0D%0A::set-env name=A::<U+001B>\n',
  );
});

it('nothing in a message is another command', () => {
  const report = reportOf('', [{ message: '::a `##[error]`', hint: 'write\n::stop-commands::x' }], '##[a].md');
  expect(formatGithub(report)).toBe(
    '::error file=<U+0023>#[a].md,line=1,endLine=1,col=1,endColumn=1,title=front-matter/required::::a `<U+0023>#[error]`%0Ahint: write%0A::stop-commands::x\n',
  );
});
