import { expect, it } from 'vitest';
import { addToSummary, emptySummary, formatSummary } from '../../src/report/summary.js';
import { reportOf } from './reports.js';

const summarize = (...severities: ('error' | 'warning' | 'info')[][]) =>
  formatSummary(
    severities
      .map((list) =>
        reportOf(
          '',
          list.map((severity) => ({ severity })),
        ),
      )
      .reduce(addToSummary, emptySummary),
  );

it('problems are counted by severity', () => {
  expect(summarize(['error', 'warning', 'error'])).toBe('2 errors, 1 warning in 1 file');
  expect(summarize(['info'], [], ['warning', 'warning'])).toBe('2 warnings, 1 info in 2 of 3 files');
});

it('clean files are counted', () => {
  expect(summarize([], [])).toBe('No problems in 2 files');
});
