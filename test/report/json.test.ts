import { expect, it } from 'vitest';
import { formatJson } from '../../src/report/json.js';
import { reportOf, reversedTime } from './reports.js';

it('the report lists every file, clean ones too', () => {
  const warned = reportOf(
    '## A\n',
    [{ severity: 'warning', rule: 'agenda/numbering', message: 'Unexpected 2' }],
    'b.md',
  );
  const json = formatJson([reversedTime, reportOf('', [], 'clean.md'), warned]);
  expect(json.endsWith('}\n')).toBe(true);
  expect(JSON.parse(json)).toEqual({
    version: 1,
    files: [
      {
        path: 'meeting.md',
        messages: [
          {
            line: 4,
            column: 7,
            endLine: 4,
            endColumn: 17,
            severity: 'error',
            rule: 'front-matter/time',
            message: 'Unexpected time `11:00-9:15`, the end comes before the start',
            hint: 'write the start first, as in `09:15-11:00`',
          },
        ],
      },
      { path: 'clean.md', messages: [] },
      {
        path: 'b.md',
        messages: [
          {
            line: 1,
            column: 1,
            endLine: 1,
            endColumn: 1,
            severity: 'warning',
            rule: 'agenda/numbering',
            message: 'Unexpected 2',
            hint: null,
          },
        ],
      },
    ],
    summary: { files: 3, errors: 1, warnings: 1 },
  });
});

it('control characters are escaped, and come back as they were', () => {
  const json = formatJson([reportOf('', [{ message: 'a\u001b[0m\u009b\u202e\u2028' }])]);
  expect(json).toContain('"message":"a\\u001b[0m\\u009b\\u202e\\u2028"');
  expect(JSON.parse(json).files[0].messages[0].message).toBe('a\u001b[0m\u009b\u202e\u2028');
});

it('a name is exact, though a terminal or log obeys nothing in it', () => {
  const path = '##vso[task.complete]\n::error::\u001b[2J\u202e.md';
  const json = formatJson([reportOf('', [], path)]);
  expect(json).toContain('"\\u0023#vso[task.complete]\\n::error::\\u001b[2J\\u202e.md"');
  expect(JSON.parse(json).files[0].path).toBe(path);
});
