import { expect, it } from 'vitest';
import { rule } from '../../../src/rules/schedule/duration.js';
import { runCheck } from '../run-check.js';

const find = (front: string) => runCheck([rule], { front });

it.each(['18:00-19:30', '07:00-23:00', '20:00-06:00', '09:15', '{ start: 22:00, end: 02:00 }'])(
  'a meeting may last as long as %s',
  async (time) => {
    expect(await find(`time: ${time}`)).toEqual([]);
  },
);

it('a meeting that lasts a day is told with how long it is', async () => {
  expect(await find('time: 9:15-2:00')).toEqual([
    '6:7 Unexpected meeting of 16 h 45, from `09:15` to `02:00` the day after | write `14:00` if the afternoon is meant',
  ]);
  expect(await find('time: { start: 06:00, end: 23:00 }')).toEqual([
    '6:7 Unexpected meeting of 17 h, from `06:00` to `23:00` | correct the start or the end',
  ]);
  expect(await find('next: { date: 2025-04-01, time: 17:00-05:30 }')).toEqual([
    '7:33 Unexpected meeting of 12 h 30, from `17:00` to `05:30` the day after | write `17:30` if the afternoon is meant',
  ]);
});
