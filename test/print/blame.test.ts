import { describe, expect, it } from 'vitest';
import { openAttempts, openBlame } from '../../src/print/blame.js';

describe('the blame for the end of a browser', () => {
  it('falls on the document that was alone in two that ended', () => {
    const blame = openBlame();
    const [report, minutes] = [openAttempts(), openAttempts()];
    expect([blame.charge(report, 'first', false), blame.charge(minutes, 'first', false)]).toEqual([false, false]);
    blame.acquit(minutes);
    expect([blame.charge(report, 'second', true), blame.charge(report, 'third', true)]).toEqual([false, true]);
  });

  it('falls on nobody where all who were in a browser were printed afterwards: others then have more attempts', () => {
    const blame = openBlame();
    const [report, minutes, agenda] = [openAttempts(), openAttempts(), openAttempts()];
    for (const each of [report, minutes]) blame.charge(each, 'first', false);
    for (const each of [report, minutes]) blame.acquit(each);
    const losses = ['second', 'third', 'fourth', 'fifth', 'sixth'].map((loss) => blame.charge(agenda, loss, true));
    expect(losses).toEqual([false, false, false, false, true]);
  });

  it('is not lifted by a document that was printed without a loss', () => {
    const blame = openBlame();
    blame.acquit(openAttempts());
    const report = openAttempts();
    expect([blame.charge(report, 'first', true), blame.charge(report, 'second', true)]).toEqual([false, true]);
  });
});
