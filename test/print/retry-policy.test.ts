import { describe, expect, it } from 'vitest';
import { createAttempts, createRetryPolicy } from '../../src/print/retry-policy.js';

describe('the blame for the end of a browser', () => {
  it('falls on the document that was alone in two that ended', () => {
    const blame = createRetryPolicy();
    const [report, minutes] = [createAttempts(), createAttempts()];
    expect([blame.recordLoss(report, 'first', false), blame.recordLoss(minutes, 'first', false)]).toEqual([
      false,
      false,
    ]);
    blame.recordPrinted(minutes);
    expect([blame.recordLoss(report, 'second', true), blame.recordLoss(report, 'third', true)]).toEqual([false, true]);
  });

  it('falls on nobody where all who were in a browser were printed afterwards: others then have more attempts', () => {
    const blame = createRetryPolicy();
    const [report, minutes, agenda] = [createAttempts(), createAttempts(), createAttempts()];
    for (const each of [report, minutes]) blame.recordLoss(each, 'first', false);
    for (const each of [report, minutes]) blame.recordPrinted(each);
    const losses = ['second', 'third', 'fourth', 'fifth', 'sixth'].map((loss) => blame.recordLoss(agenda, loss, true));
    expect(losses).toEqual([false, false, false, false, true]);
  });

  it('is not lifted by a document that was printed without a loss', () => {
    const blame = createRetryPolicy();
    blame.recordPrinted(createAttempts());
    const report = createAttempts();
    expect([blame.recordLoss(report, 'first', true), blame.recordLoss(report, 'second', true)]).toEqual([false, true]);
  });
});
