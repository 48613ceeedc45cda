import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { report } from '../../src/problem.js';
import { reportFile } from '../../src/report/file-report.js';

test('problems are sorted by place', () => {
  const file = new VFile({ path: 'minutes/2024.md', value: 'un\ndeux\n' });
  report(file, 'body/link', { line: 2, column: 3, offset: 5 }, 'Unexpected link', 'name a file that is there');
  const start = { line: 1, column: 1, offset: 0 };
  report(file, 'agenda/none', { start, end: { line: 1, column: 3, offset: 2 } }, 'Expected a `##` heading');
  report(file, 'body/heading', undefined, 'Near `Décisions`');
  expect(reportFile(file)).toEqual({
    path: 'minutes/2024.md',
    text: 'un\ndeux\n',
    problems: [
      {
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 1,
        severity: 'info',
        rule: 'body/heading',
        message: 'Near `Décisions`',
        hint: null,
      },
      {
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 3,
        severity: 'error',
        rule: 'agenda/none',
        message: 'Expected a `##` heading',
        hint: null,
      },
      {
        line: 2,
        column: 3,
        endLine: 2,
        endColumn: 3,
        severity: 'warning',
        rule: 'body/link',
        message: 'Unexpected link',
        hint: 'name a file that is there',
      },
    ],
  });
});
