import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { report } from '../../src/model/problem.js';
import { reportFile } from '../../src/report/file-report.js';
import { applySeverities } from '../../src/rules/severities.js';

/** As when all is checked. */
function reportProblems(file: VFile) {
  applySeverities(file);
  return reportFile(file);
}

it('problems are sorted by place', () => {
  const file = new VFile({ path: 'minutes/2024.md', value: 'un\ndeux\n' });
  report(file, 'body/link', { line: 2, column: 3, offset: 5 }, 'Unexpected link', 'name a file that is there');
  const start = { line: 1, column: 1, offset: 0 };
  report(file, 'agenda/none', { start, end: { line: 1, column: 3, offset: 2 } }, 'Expected a `##` heading');
  report(file, 'body/heading', undefined, 'Near `Décisions`');
  expect(reportProblems(file)).toEqual({
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
        fix: null,
        related: null,
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
        fix: null,
        related: null,
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
        fix: null,
        related: null,
      },
    ],
  });
});

it('a fix and what a problem is measured against have their places', () => {
  const source = new VFile({ path: 'mai.md', value: '## Vote\r\n\r\nPar 27 voix.\r\n' });
  const file = new VFile({ path: 'mai.en.md', value: '## Vote\n\n::: en\n' });
  const at = (line: number, column: number, offset: number) => ({ line, column, offset });
  report(file, 'body/container', at(3, 1, 9), 'Unexpected space', undefined, { fix: { start: 12, end: 13, text: '' } });
  const position = { start: at(3, 5, 15), end: at(3, 7, 17) };
  report(file, 'translation/number', at(3, 4, 12), 'Missing `27`', undefined, {
    related: { file: source, ...position },
  });
  expect(reportProblems(file).problems.map(({ fix, related }) => ({ fix, related }))).toEqual([
    { fix: { line: 3, column: 4, endLine: 3, endColumn: 5, text: '' }, related: null },
    {
      fix: null,
      related: { path: 'mai.md', source: 'Par 27 voix.', line: 3, column: 5, endLine: 3, endColumn: 7 },
    },
  ]);
});

it('a problem found twice at one place is told once', () => {
  const file = new VFile({ path: 'mai.md', value: 'un\ndeux\n' });
  const place = { line: 2, column: 1, offset: 3 };
  report(file, 'body/link', place, 'Unexpected `a`');
  report(file, 'body/link', place, 'Unexpected `b`');
  report(file, 'body/link', { line: 1, column: 1, offset: 0 }, 'Unexpected `a`');
  report(file, 'body/link', place, 'Unexpected `a`', 'write another');
  report(file, 'body/asset', place, 'Unexpected `a`');
  expect(reportProblems(file).problems.map(({ line, rule, message }) => `${line} ${rule} ${message}`)).toEqual([
    '1 body/link Unexpected `a`',
    '2 body/link Unexpected `a`',
    '2 body/link Unexpected `b`',
    '2 body/asset Unexpected `a`',
  ]);
});
