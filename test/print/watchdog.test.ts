import { describe, expect, it } from 'vitest';
import { createWatchdog, type Sighting } from '../../src/print/watchdog.js';

/** What is said at each moment, from the first on. */
function judge(sightings: readonly Sighting[], tabs = 2): (string | null)[] {
  const judgeHealth = createWatchdog(3, tabs);
  return sightings.map((sighting) => judgeHealth(sighting));
}

function times(...seconds: number[]): Sighting['times'] {
  return new Map(seconds.map((time, index) => [index, time]));
}

describe('the judge of a browser', () => {
  it('is patient with one that does not answer, and no longer than that', () => {
    const silent = { answered: false, times: null, ages: [1] };
    const answer = { answered: true, times: null, ages: [1] };
    expect(judge([silent, silent, answer, silent, silent, silent])).toEqual([
      ...[null, null, null, null, null],
      'it does not answer',
    ]);
  });

  it('expects no answer where there is no document', () => {
    const idle = { answered: false, times: null, ages: [] };
    expect(judge([idle, idle, idle, idle])).toEqual([null, null, null, null]);
  });

  it('finds the page that stands still beside one that works', () => {
    const moments = [0, 1, 2, 3].map((moment) => ({
      answered: true,
      times: times(5, moment),
      ages: [moment, 0],
    }));
    expect(judge(moments)).toEqual([null, null, null, 'a page of it stands still']);
  });

  it('bears a slow page, processes without a document, and documents that wait', () => {
    const slow = [0, 1, 2, 3, 4, 5].map((moment) => ({
      answered: true,
      times: times(5, moment / 100, 1 + moment, 7),
      ages: [moment, moment, moment, moment],
    }));
    expect(judge(slow)).toEqual(Array(6).fill(null));
  });
});
